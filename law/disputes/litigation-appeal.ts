/** 行政应诉(二审、再审): opened when the second instance is filed, or by whoever asks for a retrial; the lawsuit of the first instance hears how it went. */
// biome-ignore format: the words of the language, on few lines
import { all, any, choice, date, days, files, months, not, optional, party, procedure, ref, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { headsInCourt, litigationLaw, litigationReading, practice } from '../statutes.ts';
import {
  appearance,
  capacity,
  concern,
  effect,
  joint,
  lost,
  overturned,
  performance,
  result,
  suedActs,
  thirdParty,
  weighty,
} from './lawsuits.ts';

const disposals = ['维持原裁判', '改判', '发回重审', '准许撤回上诉', '准许撤诉', '调解', '再审改变', '再审维持'] as const;
/** In what capacity the agency stands, from whichever step opened the case. */
const standing = ['begin.capacity', 'apply.capacity', 'retry.capacity'] as const;
const retrial = {
  case: ref('litigation', '原一审案件'),
  act: optional(ref(suedActs, '被诉的行政行为')),
  plaintiff: party('原告'),
  no: text('再审案号', { class: 'open' }),
  capacity: optional(capacity),
};

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const litigationAppeal = procedure({
  id: 'litigation-appeal', title: '行政应诉(二审、再审)', chapter: 'disputes', from: '2020-07-01', roles,
  statutes: { law: litigationLaw, reading: litigationReading, court: headsInCourt, practice },
  opens: ['begin', 'apply', 'retry'], subject: 'begin.plaintiff',

  steps: {
    begin: told('二审立案', 'litigation', { repeats: 1, form: {
      plaintiff: party('原告'), no: text('二审案号', { class: 'open' }), by: choice('上诉人', '本机关', '对方', '双方'), gotOn: date('法院收到上诉状之日'),
      copyOn: optional(date('本机关收到对方上诉状副本之日')), capacity: optional(capacity), concern } }),
    apply: step('申请再审', 'head', { issues: '再审申请书', serves: 'court', form: { ...retrial, why: text('再审事由'), knewOn: optional(date('新证据、伪造证据、文书被撤销变更、审判人员违法的,知道之日')) } }),
    retry: step('送达再审应诉通知', 'court', { form: { ...retrial, by: choice('再审的原因', '对方申请', '人民检察院抗诉、检察建议', '人民法院决定') } }),
    opened: step('裁定再审', 'court'),
    rejected: step('驳回再审申请', 'court', { ends: '驳回再审申请' }),
    answer: step('提出答辩状', 'office', { issues: '行政答辩状(二审、再审)', serves: 'court', form: { paper: files('答辩状') } }),
    ...appearance,
    prolong: step('通知延长审理期限', 'court', { repeats: 3, form: { until: date('延长后的届满之日') } }),
    judge: step('送达二审、再审裁判', 'court', { form: { no: text('裁判文书号', { class: 'open' }), result: choice('处理', ...disposals) } }),
    close: step('登记终审结果', 'office', { ends: '审结', form: { outcome: optional(result('改判后的结果')), effect, lost: yes('改判败诉'), ...performance } }),
    drop: step('不再作为当事人,销案', 'head', { ends: '销案', form: { why: choice('情形', '法院变更当事人', '对方撤回上诉、申请', '登记有误') } }),
  },

  rules: ({ law, reading, court, practice, fact, did, done, today, served }) => {
    const bystander = any(...standing.map((as) => all(fact(as).present, fact(as).is('第三人'))));
    return [
      // 再审
      reading(110).before('apply').hold('在裁判生效后六个月内;新证据等四种情形的,自知道之日起六个月内', any(today.within(months(6), fact('apply.case').get('effective.on')), today.within(months(6), fact('apply.knewOn')))),
      law(91).before('apply').attest('有第九十一条规定的再审事由'),
      law(90).after('apply').must(served('apply')).promptly(),
      reading(112).after('apply').must('opened', 'rejected').promptly(),
      reading(111).after('retry').must('answer').within(days(15)).when(fact('retry.by').is('对方申请')),
      // 答辩
      reading(108, 2).after('begin').must('answer').within(days(15), { from: fact('begin.copyOn') }).when(fact('begin.copyOn').present).unless(fact('begin.by').is('本机关')),
      reading(108, 2).after('begin').must('answer').promptly().when(fact('begin.copyOn').absent).unless(fact('begin.by').is('本机关')),
      // 负责人出庭,与一审相同
      law(3, 3).after('summon').must('appear', 'depute', 'staffed', 'postponed').by(fact('summon.on')).unless(bystander),
      law(3, 3).before('appear', 'depute', 'staffed').do('summon'),
      law(3, 3).before('appear', 'depute', 'staffed').hold('在开庭日出庭', today.is(fact('summon.on'))),
      court(6, 1).before('appear').hold('开庭前提交出庭负责人的身份证明', did('prove'), done('appear').under(done('prove'))),
      court(6, 1).before('appear').hold('出庭的是提交了身份证明的负责人', fact('appear.head').same(fact('prove.head'))),
      court(11, 3).before('appear').hold('就实质性解决行政争议发表意见', fact('appear.spoke').true),
      law(3, 3).before('depute').hold('不能出庭的,委托相应的工作人员出庭,不得仅由律师出庭', fact('depute.staff').present),
      court(9, 1).before('depute').hold('负责人不能出庭的,说明正当理由', did('explain'), done('depute').under(done('explain'))),
      court(7, 1).before('staffed').hold('同一审级负责人已经出庭,法院没有再次通知负责人出庭', did('appear'), fact('summon.head').false).when(fact('staffed.why').is('同一审级已经出庭一次')),
      court(3).before('staffed').hold('是共同被告', any(...standing.map((as) => all(fact(as).present, fact(as).is(joint))))).when(fact('staffed.why').is('由共同被告的负责人出庭')),
      law(3, 3).before('staffed').hold('是第三人,不是被告', bystander).when(fact('staffed.why').is('作为第三人')),
      court(8).before('explain').attest('属于负责人不能出庭的情形,证明材料属实'),
      court(4, 1).before('depute').attest('涉及重大公共利益、社会高度关注或者可能引发群体性事件的案件,负责人确实不能出庭').when(fact('begin.concern').hasAny(...weighty)),
      // 裁判
      law(88).after('begin').must('judge').within(months(3), { from: fact('begin.gotOn') }),
      law(88).extends('judge', { with: 'prolong', to: 'prolong.until' }),
      law(89).after('judge').tells('opener', 'second', { with: { result: 'judge.result' } }).when(did('begin')),
      law(89).before('close').do('judge'),
      reading(26).before('drop').attest('法院变更了当事人,上诉、申请已撤回,或者登记有误'),
      practice('登记终审结果').after('judge').must('close').promptly(),
      law(89).before('close').hold('改判的,写明结果', fact('close.outcome').present).when(fact('judge.result').among('改判', '再审改变')),
      law(70).before('close').hold('写明被诉行为被撤销、变更、确认违法或者确认无效', fact('close.effect').present).when(fact('close.outcome').among(...overturned)),
      // 再审改变的,被诉的案件和履行由本案告知、开始;二审的由一审案件生效时办
      law(91).after('close').tells('apply.act', 'judged', { with: { result: 'close.effect' } }).when(fact('apply.act').present, fact('close.effect').present),
      law(92).after('close').tells('retry.act', 'judged', { with: { result: 'close.effect' } }).when(fact('retry.act').present, fact('close.effect').present),
      law(91).after('close').tells('apply.case', 'second', { with: { result: 'judge.result' } }).when(did('apply')),
      law(92).after('close').tells('retry.case', 'second', { with: { result: 'judge.result' } }).when(did('retry')),
      law(94).after('close').opens('litigation-performance',
        { with: { plaintiff: 'retry.plaintiff', no: 'retry.no', outcome: 'close.outcome', lost: 'close.lost', performs: 'close.performs', performBy: 'close.performBy' } })
        .when(did('retry'), any(fact('close.performs').true, fact('close.lost').true)),
      law(94).after('close').opens('litigation-performance',
        { with: { plaintiff: 'apply.plaintiff', no: 'apply.no', outcome: 'close.outcome', lost: 'close.lost', performs: 'close.performs', performBy: 'close.performBy' } })
        .when(did('apply'), any(fact('close.performs').true, fact('close.lost').true)),
    ];
  },

  computes: ({ truth, fact }) => ({ 'close.lost': truth(all(fact('close.outcome').among(...lost), not(any(...standing.map((as) => all(fact(as).present, fact(as).among(...thirdParty))))))) }),

  figures: (f, { fact, did, done }) => {
    const first = done('appear').plus(done('depute')).is(1), begun = f.count('begin', '二审应诉', '件', { by: ['begin.by'] });
    const applied = f.count('apply', '本机关申请再审', '件'), retried = f.count('retry', '再审应诉', '件', { by: ['retry.by'] });
    const headFirst = f.count('appear', '二审、再审首次开庭负责人出庭', '件', first), deputeFirst = f.count('depute', '二审、再审首次开庭负责人未出庭', '件', first);
    const heard = f.total('二审、再审开庭审理', '件', headFirst, deputeFirst), headsCame = f.count('appear', '二审、再审负责人出庭应诉', '件', done('appear').is(1));
    return {
      begun, applied, retried, again: f.total('再审', '件', applied, retried), headFirst, deputeFirst, heard, headsCame, headRate: f.share(headsCame, heard, '二审、再审负责人出庭率(开庭案件)'),
      judged: f.count('judge', '二审、再审裁判', '件', { by: ['judge.result'] }), changed: f.count('judge', '二审、再审改变', '件', fact('judge.result').among('改判', '发回重审', '再审改变')),
      rejected: f.count('rejected', '驳回再审申请', '件'), answeredInTime: f.inTime('answer', '二审按期答辩', '件'), unexcused: f.count('unexcused', '二审、再审无正当理由未出庭', '件次'),
      open: f.standing(not(any(did('close'), did('rejected'), did('drop'))), '二审、再审在办', '件'),
    };
  },

  notModelled: {
    '第87条': '二审是否开庭由法院决定;不开庭的没有出庭的记录',
    '第92条、第93条': '法院依职权再审、检察院抗诉,本机关只记收到的应诉通知',
    '法释〔2018〕1号第112条': '法院自再审申请立案之日起六个月内审查,可以延长:立案之日由法院掌握,这里只提示等待',
    '法释〔2018〕1号第119条': '按第一审程序再审的裁判还可以上诉;上诉的,另由二审案件办理,本案在终审以后登记',
  },
});
