/** 复议决定、调解书之后 (第七十六条至第七十九条、第八十三条至第八十六条): performance, opinions, lawsuits, enforcement, clues. */
import {
  agency,
  all,
  any,
  choice,
  count,
  date,
  days,
  files,
  not,
  optional,
  party,
  procedure,
  setting,
  step,
  text,
  told,
  yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { litigationLaw, practice, reconsiderationLaw } from '../statutes.ts';
import { outcome } from './forms.ts';

const visitLimit = setting('reconsideration.visit', '复议案件回访的期限', days(30), '行政复议法没有规定;各地案后回访制度');

export const reconsiderationAftercare = procedure({
  id: 'reconsideration-aftercare',
  title: '行政复议决定的履行和监督',
  chapter: 'disputes',
  from: '2024-01-01',
  statutes: { law: reconsiderationLaw, litigation: litigationLaw, practice },
  roles,
  opens: ['begin'],
  subject: 'begin.applicant',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    begin:       told('复议决定书、调解书、终止决定书送达', ['reconsideration', 'reconsideration-simple'],
        { form: { applicant: party('申请人'), respondent: agency('被申请人'), local: yes('被申请人是本级人民政府工作部门', { optional: true }),
                      outcome: optional(outcome), performs: yes('被申请人需要履行', { optional: true }), performBy: date('履行、重作的期限', { optional: true }) }, repeats: 1 }),
    // 履行
    performed:   step('履行', 'respondent', { form: { report: files('履行情况报告') }, repeats: 3 }),
    order:       step('责令限期履行', 'head', { form: { until: date('限期') }, issues: '责令限期履行通知书', serves: 'respondent' }),
    talk:        step('约谈', 'head', { form: { whom: text('被约谈的负责人') }, issues: '约谈记录', repeats: 3 }),
    criticise:   step('通报批评', 'head', { form: { text: text('通报内容') }, issues: '通报', repeats: 3 }),
    hold:        step('移送追究责任', 'head', { form: { ground: choice('情形', '不履行、拖延履行', '不答复、不举证,或者阻挠、报复', '其他违反行政复议法的'), organ: choice('受移送的', '监察机关', '公职人员任免机关、单位'), to: text('机关、单位的名称'), cause: text('事由'), people: count('人数'), facts: files('违法事实材料') },
        issues: '移送函', serves: 'otherOrgan', repeats: 3 }),
    // 意见书
    opinion:     step('制发行政复议意见书', 'head', { form: { about: text('违法或者不当的行政行为') }, issues: '行政复议意见书', serves: 'respondent' }),
    mended:      step('报送纠正情况', 'respondent', { form: { report: files('纠正情况报告') }, repeats: 3 }),
    copyUp:      step('抄告被申请人的上一级主管部门', 'caseworker', { issues: '抄告函', serves: 'superior' }),
    // 起诉、强制执行
    sue:         step('提起行政诉讼', 'applicant', { form: { court: text('人民法院', { class: 'open' }) } }),
    judged:      step('法院裁判生效', 'court', { form: { result: choice('结果', '维持复议结果', '改变复议结果', '撤诉') } }),
    enforce:     step('强制执行、申请人民法院强制执行', 'head',
        { form: { who: choice('执行机关', '作出行政行为的机关', '行政复议机关'), way: choice('方式', '依法强制执行', '申请人民法院强制执行') }, issues: '强制执行申请书' }),
    // 线索
    find:        step('发现公职人员职务违法、职务犯罪线索', 'reviewer', { form: { what: text('线索') } }),
    clue:        step('移送监察机关', 'head', { form: { papers: files('线索材料') }, issues: '问题线索移送函', serves: 'otherOrgan' }),
    visit:       step('回访', 'caseworker', { form: { answer: choice('申请人的意见', '满意', '基本满意', '不满意', '没有联系上'), performed: choice('决定的履行', '已经履行', '没有履行', '不需要履行'), words: optional(text('反映的情况')) },
        issues: '案后回访记录', repeats: 3 }),
    close:       step('办结', 'caseworker', { ends: '办结' }),
  },

  rules: ({ law, litigation, practice, fact, did, served, late }) => {
    // 调解书没有决定的种类;只为意见书开始的,也没有需要履行的
    const mediated = all(fact('begin.outcome').absent, fact('begin.performs').present);
    const unperformed = all(fact('begin.performs').true, not(did('performed')));
    // biome-ignore format: a sentence a line, in the order of the articles
    return [
      // 起诉
      litigation(45).after('begin').may('sue').within(days(15)).when(fact('begin.outcome').present),
      // 意见书
      law(76).after('opinion').must(served('opinion')).promptly(),
      law(76).after(served('opinion')).must('mended').within(days(60)),
      // 履行
      law(77, 1).after('begin').must('performed').by(fact('begin.performBy')).when(fact('begin.performs').true, fact('begin.performBy').present),
      law(77, 1).after('begin').must('performed').promptly().when(fact('begin.performs').true, fact('begin.performBy').absent),
      law(77, 2).before('order').hold('被申请人还没有履行决定书、调解书或者意见书', any(unperformed, late('mended'))),
      law(77, 2).before('order').attest('不履行或者无正当理由拖延履行'),
      law(77, 2).after('order').must(served('order')).promptly(),
      law(77, 2).after(served('order')).must('performed', 'mended').by(fact('order.until')),
      law(77, 2).before('talk', 'criticise').hold('不履行或者无正当理由拖延履行', any(did('order'), late('performed'), late('mended'))),
      // 强制执行
      law(78).before('enforce').hold('是维持、变更的决定,或者调解书', any(fact('begin.outcome').among('维持', '变更'), mediated)),
      law(78).before('enforce').wait(days(15), 'begin', { full: true }).when(fact('begin.outcome').present),
      law(78).before('enforce').hold('逾期没有起诉', not(did('sue'))),
      law(78).before('enforce').attest('申请人、第三人不履行'),
      law(78).before('enforce').hold('维持决定由作出行政行为的机关执行', fact('enforce.who').is('作出行政行为的机关')).when(fact('begin.outcome').is('维持')),
      law(78).before('enforce').hold('变更决定、调解书由行政复议机关执行', fact('enforce.who').is('行政复议机关'))
        .when(any(fact('begin.outcome').is('变更'), mediated)),
      // 抄告
      law(79, 2).after(served('opinion')).must('copyUp').promptly().when(fact('begin.local').true),
      // 回访、追责、线索
      practice('案后回访').after('performed').must('visit').within(visitLimit),
      practice('案后回访').before('close').do('visit').when(did('performed')),
      law(85).after('hold').opens('accountability', { with: { cause: 'hold.cause' } }).when(fact('hold.organ').is('公职人员任免机关、单位')),
      law(85).before('hold').hold('被申请人不履行、拖延履行决定书、调解书或者意见书', any(late('performed'), late('mended'))).when(fact('hold.ground').is('不履行、拖延履行')),
      law(85).before('hold').attest('有关人员违反行政复议法,有事实材料'),
      law(86).after('find').must('clue').promptly(),
      law(86).before('clue').do('find'),
      law(77).before('close').let('performed', 'mended').unless(did('hold')),
      practice('办结').before('close').let('clue', 'sue', 'copyUp'),
    ];
  },

  // biome-ignore format: a figure a line
  figures: (f, { fact, did }) => {
    const owed = f.count('begin', '需要被申请人履行的', '件', fact('begin.performs').true), performed = f.count('performed', '已经履行', '件');
    const opinions = f.count('opinion', '制发行政复议意见书', '份'), mended = f.count('mended', '反馈纠正情况', '份');
    const sued = f.count('sue', '复议后提起诉讼', '件'), lost = f.count('judged', '复议后诉讼中被改变', '件', fact('judged.result').is('改变复议结果'));
    return {
      owed, performed, performedRate: f.share(performed, owed, '复议决定履行率'), performedInTime: f.inTime('performed', '按时履行', '件'), opinions,
          mended, mendedRate: f.share(mended, opinions, '意见书反馈率'),
      orders: f.count('order', '责令限期履行', '件'), talks: f.count('talk', '约谈', '次'), criticised: f.count('criticise', '通报批评', '次'), sued, lost,
          lostRate: f.share(lost, sued, '复议后败诉率'),
      enforced: f.count('enforce', '强制执行', '件', { by: ['enforce.who', 'enforce.way'] }), held: f.sum('hold.people', '移送追究责任', '人次'),
          clues: f.count('clue', '移送监察机关线索', '件'),
      visited: f.count('visit', '案后回访', '件次', { by: ['visit.answer', 'visit.performed'] }), accountable: f.count('hold', '复议案件开展责任追究', '件'),
      open: f.standing(not(did('close')), '履行和监督在办', '件'),
    };
  },

  notModelled: {
    第77条第2款: '有关上级行政机关自己责令履行的,在其单位办理,本案只记本机关的',
    第78条: '是否最终裁决、由谁实际执行由人判断;原行政机关的执行在其单位的案件中办理',
    第80条至第84条: '处分的轻重由任免机关、监察机关决定',
    第85条: '是否移送由人判断,移送以后仍可以继续履行;第八十六条的线索必须移送',
  },
});
