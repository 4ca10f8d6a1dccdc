/** 有案不移、以罚代刑的发现: penalties over the threshold of a crime that were not sent to the police, found by prosecutors or the supervisor, and what the organ did. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, date, money, not, optional, party, procedure, ref, setting, step, text, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice, transferRules } from '../statutes.ts';
import { sources } from './oversight.ts';

const replyLimit = setting(
  'transfer-watch.reply',
  '行政执法机关回复移送建议的期限',
  workdays(10),
  '移送规定没有定期限;检察建议、检察意见载明期限的从其载明',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const transferWatch = procedure({
  id: 'transfer-watch', title: '移送涉嫌犯罪案件的监督(有案不移)', chapter: 'enforcement', from: '2020-08-07', roles,
  statutes: { transfer: transferRules, practice },
  opens: ['find'], subject: 'find.organ',

  steps: {
    find: step('发现应当移送而没有移送的案件', 'supervisor', { issues: '涉嫌犯罪案件线索登记表', form: { organ: agency('行政执法机关'), case: optional(ref('penalty', '处罚案件')), party: party('当事人'),
      how: choice('发现的途径', '案卷评查', '检察机关走访、调阅', '信息共享平台比对', '举报', '公安机关发现', '其他'), crime: text('涉嫌罪名', { class: 'open' }), basis: text('追诉标准的条款', { class: 'open' }),
      value: optional(money('涉案金额')), threshold: optional(money('追诉标准的数额')), over: yes('达到追诉标准') } }),
    dismiss: step('决定不需要移送', 'supervisor', { ends: '不需要移送', form: { why: choice('理由', '没有达到追诉标准', '已经移送', '公安机关已经立案', '其他') } }),
    advise: step('建议移送', 'procuratorate', { repeats: 3, form: { no: text('建议、意见文号', { class: 'open' }), until: optional(date('建议的回复期限')) } }),
    urge: step('责令限期移送', 'head', { issues: '责令移送通知书', serves: 'supervised', form: { until: date('移送的最后一日') } }),
    agree: step('同意移送', 'supervised', { form: { words: optional(text('说明')) } }),
    refuse: step('说明不移送的理由', 'supervised', { repeats: 2, form: { why: text('理由') } }),
    accept: step('认定不移送的理由成立', 'supervisor', { ends: '不移送的理由成立' }),
    start: step('转入移送程序', 'supervisor', { form: { organ: agency('行政执法机关'), party: party('当事人') } }),
    taken: step('登记公安机关立案', 'supervisor', { ends: '公安机关立案' }),
    back: step('登记公安机关不予立案', 'supervisor', { ends: '公安机关不予立案' }),
    raise: step('转为执法监督个案', 'supervisor', { ends: '转监督个案', form: { organ: agency('行政执法机关'), what: text('逾期不移送、以罚代刑的情形'), source: choice('线索来源', ...sources) } }),
  },

  rules: ({ transfer, practice, fact, did, late, linked, served }) => {
    const outcome = linked('criminal-transfer').outcome;
    return [
      transfer(3, 1).before('find').attest('违法事实的金额、情节、后果涉嫌构成犯罪,依法需要追究刑事责任'),
      practice('移送监督').before('dismiss').hold('没有达到追诉标准、已经移送,或者写明其他理由', any(fact('find.over').false, fact('find.case').did('transfer'), fact('dismiss.why').among('公安机关已经立案', '其他'))),
      practice('移送监督').after('find').must('advise', 'urge', 'dismiss', 'agree').promptly(),
      practice('移送监督').after('advise').must('agree', 'refuse').within(replyLimit).when(fact('advise.until').absent),
      practice('移送监督').after('advise').must('agree', 'refuse').by(fact('advise.until')).when(fact('advise.until').present),
      transfer(16).after(served('urge')).must('agree', 'refuse').by(fact('urge.until')),
      transfer(16).before('urge').attest('由本级或者上级人民政府、实行垂直管理的上级行政执法机关责令'),
      transfer(11, 1).before('urge').hold('不得以行政处罚代替移送:达到追诉标准,或者罪名的追诉不看数额', any(fact('find.over').true, fact('find.threshold').absent)),
      practice('移送监督').before('accept').do('refuse'),
      practice('移送监督').before('accept').attest('不移送的理由成立'),
      transfer(5, 1).after('agree').must('start').promptly(),
      practice('移送监督').before('start').do('agree'),
      transfer(5, 1).after('start').opens('criminal-transfer', { unit: 'start.organ', with: { party: 'start.party' } }),
      practice('移送监督').after('start').never('dismiss', 'accept'),
      practice('移送监督').before('taken').hold('公安机关决定立案', outcome.is('公安机关立案')),
      practice('移送监督').before('back').hold('移送程序以其他方式终结', linked('criminal-transfer').ended, not(outcome.is('公安机关立案'))),
      transfer(16).before('raise').hold('逾期不移送、不回复,或者理由不成立', any(late('agree'), did('refuse'), all(linked('criminal-transfer').ended, outcome.is('不批准移送')))),
      transfer(16).after('raise').opens('enforcement-supervision', { with: { organ: 'raise.organ', what: 'raise.what', source: 'raise.source' } }),
    ];
  },

  computes: ({ fact, truth }) => ({ 'find.over': truth(fact('find.value').atLeast(fact('find.threshold'))), 'start.organ': fact('find.organ'), 'start.party': fact('find.party'),
    'raise.organ': fact('find.organ') }),

  figures: (f, { fact, did }) => {
    const by = ['find.organ', 'find.how'] as const;
    const flagged = f.count('find', '发现应当移送没有移送的案件', '件', { by: [...by] }), advised = f.count('advise', '检察机关建议移送', '件', { by: ['find.organ'] });
    const taken = f.count('taken', '建议移送后公安机关立案', '件', { by: ['find.organ'] }), agreed = f.count('agree', '接受移送建议', '件');
    return {
      flagged, over: f.count('find', '达到追诉标准没有移送', '件', fact('find.over').true), advised, agreed, taken, takenRate: f.share(taken, advised, '建议移送立案率'),
      agreedInTime: f.inTime('agree', '按期接受移送建议', '件'), urged: f.count('urge', '责令限期移送', '件'), refused: f.count('refuse', '说明不移送的理由', '件次'), started: f.count('start', '经监督移送', '件'),
      raised: f.count('raise', '有案不移转监督个案', '件'), dismissed: f.count('dismiss', '不需要移送', '件', { by: ['dismiss.why'] }),
      open: f.standing(all(did('find'), not(any(did('taken'), did('back'), did('dismiss'), did('accept'), did('raise')))), '在办移送监督', '件'),
    };
  },

  notModelled: {
    '追诉标准': '各罪的数额和情节由司法解释规定,随罪名和时间不同:发现的人写明条款和数额,是否达到由程序比较;没有数额的情节犯不填数额,由登记的人署名判断',
    '自动发现': '处罚数额超过追诉标准而没有移送,要比较处罚案件与追诉标准两处的数额,是查询;查得的登记为本案',
    '移送规定第14条、第16条': '监察机关、人民检察院和上级机关各自的监督和处分由其办理,结果由监督个案、责任追究登记',
  },
});
