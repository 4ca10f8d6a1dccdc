/** 行刑反向衔接: what prosecutors, police and courts hand back for an administrative penalty, until they have been answered. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, date, files, optional, party, procedure, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { criminalProcedureLaw, penaltyLaw, practice, transferRules } from '../statutes.ts';
import { age, origin } from './forms.ts';
import { adviceReply, receiptLimit } from './oversight-settings.ts';
import { punishment } from './words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const reverseTransfer = procedure({
  id: 'reverse-transfer', title: '司法机关移送行政处理(行刑反向衔接)', chapter: 'enforcement', from: '2021-07-15', roles,
  statutes: { law: penaltyLaw, criminal: criminalProcedureLaw, transfer: transferRules, practice },
  opens: ['receive'], subject: 'receive.party',

  steps: {
    receive: step('签收司法机关的移送', 'agency', { issues: '案件移送接收回执', form: { from: choice('移送机关', '人民检察院', '公安机关', '人民法院'), no: text('检察意见书、移送书文号', { class: 'open' }), on: date('收到之日'),
      advice: yes('附检察意见'), ground: choice('移送的情形', '不起诉', '没有犯罪事实', '犯罪情节显著轻微', '不需要追究刑事责任', '免予刑事处罚'), party: party('当事人'), age, act: text('应当给予处罚的违法行为'),
      until: optional(date('检察意见书载明的回复期限')), papers: optional(files('移送的案卷、证据')) } }),
    ask: step('要求补充材料', 'agency', { repeats: 2, issues: '补充材料函', form: { what: text('材料') } }),
    supply: step('补充材料', 'procuratorate', { repeats: 2, form: { papers: optional(files('材料')) } }),
    refer: step('移送有管辖权的机关', 'agency', { issues: '案件移送函', form: { to: agency('受移送机关') } }),
    open: step('转入行政处罚', 'head', { issues: '案源登记表', form: { party: party('当事人'), age: { ...age }, origin: { ...origin } } }),
    filed: told('得知处罚案件立案', 'penalty'),
    declined: told('得知处罚案件不予立案', 'penalty'),
    punished: told('得知处罚案件作出处罚决定', 'penalty', { form: punishment }),
    crime: told('得知处罚案件移送司法机关', 'penalty'),
    disagree: step('认为不应当处罚', 'head', { form: { why: choice('理由', '违法行为超过处罚时效', '依法不予处罚', '已经处罚', '事实不成立', '没有处罚依据'), words: text('说明') } }),
    report: step('书面回复办理情况', 'agency', { repeats: 5, issues: '检察意见办理情况回复', serves: 'procuratorate', form: { stage: choice('情况', '已经立案,正在办理', '已经移送', '其他'), words: text('办理情况') } }),
    reply: step('书面回复处理结果', 'agency', { issues: '检察意见处理结果回复', serves: 'procuratorate', form: { result: choice('处理结果', '已经处罚', '决定不予处罚', '没有处罚依据、超过时效', '移送有管辖权的机关'), words: text('说明') } }),
    press: step('检察机关督促、通报', 'procuratorate', { repeats: 5, form: { words: text('内容') } }),
    close: step('办结', 'agency', { ends: '已经回复处理结果' }),
  },

  rules: ({ law, criminal, transfer, practice, fact, did, linked }) => {
    const advice = fact('receive.advice').true;
    return [
      transfer(13).after('receive').must('open', 'refer', 'disagree').within(receiptLimit, { from: fact('receive.on') }),
      practice('反向移送的办理').from('ask').until('supply').stops('open'),
      practice('反向移送的办理').after('open').never('refer', 'disagree'),
      practice('反向移送的办理').after('refer').never('open', 'disagree'),
      transfer(13).after('open').opens('penalty', { with: { party: 'open.party', age: 'open.age', origin: 'open.origin', act: 'receive.act' } }),
      law('第29条、第33条、第36条').before('disagree').attest('依法不应当给予行政处罚'),
      // 回复
      criminal(177, 3).after('receive').must('report', 'reply').within(adviceReply, { from: fact('receive.on') }).when(advice, fact('receive.until').absent),
      criminal(177, 3).after('receive').must('report', 'reply').by(fact('receive.until')).when(advice, fact('receive.until').present),
      practice('反向移送的办结').before('reply').hold('已经处罚、不予处罚、移送或者说明理由', any(did('refer'), did('disagree'), did('punished'), linked('penalty').ended)),
      practice('反向移送的办结').before('reply').hold('回复已经处罚的,已经作出处罚决定', did('punished')).when(fact('reply.result').is('已经处罚')),
      practice('反向移送的办结').after('press').must('report', 'reply').promptly(),
      practice('反向移送的办结').before('close').do('reply'),
      practice('反向移送的办结').before('report').hold('已经处理或者正在补充材料', any(did('open'), did('refer'), did('disagree'), did('ask'))),
      practice('反向移送的办结').before('close').let('report'),
    ];
  },

  computes: ({ fact }) => ({ 'open.party': fact('receive.party'), 'open.age': fact('receive.age'), 'open.origin': { data: { value: '司法机关移送' } } }),

  figures: (f, { fact, did }) => {
    const received = f.count('receive', '司法机关移送行政处理', '件', { by: ['receive.from', 'receive.ground'] }), advised = f.count('receive', '收到检察意见', '件', fact('receive.advice').true);
    const replied = f.count('reply', '回复处理结果', '件', { by: ['reply.result'] }), repliedAdvice = f.count('reply', '回复检察意见', '件', fact('receive.advice').true);
    return {
      received, advised, opened: f.count('open', '反向移送立案查处', '件'), referred: f.count('refer', '反向移送再移送', '件'), disagreed: f.count('disagree', '反向移送不予处罚', '件', { by: ['disagree.why'] }),
      replied, repliedAdvice, replyRate: f.share(repliedAdvice, advised, '检察意见回复率'), reported: f.inTime('report', '按期回复办理情况', '件'), inTime: f.inTime('reply', '按期回复处理结果', '件'),
      pressed: f.count('press', '检察机关督促', '次'), closed: f.count('close', '反向移送办结', '件'), open: f.standing(did('receive'), '在办反向移送', '件'),
    };
  },

  notModelled: {
    '刑事诉讼法第177条第3款': '处理结果及时通知人民检察院,法律没有定期限;检察机关的规定没有取得原文,期限是默认值,检察意见书载明的从其载明',
    '行政处罚法第35条': '拘役、有期徒刑折抵行政拘留,罚金折抵罚款,由处罚案件和法院办理',
    '移送处分、没收': '检察意见要求处分的,由任免机关、监察机关办理,不是行政处罚',
  },
});
