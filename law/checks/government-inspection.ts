/**
 * 政府督查: set up by the government's word alone, planned, no matter twice, no unit more often than the cap, what a unit is asked for counted
 * (基层减负); conclusion, review by others, mending, praise and blame with the head's word. 政府督查工作条例.
 */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, choices, count, date, days, files, official, officials, optional, procedure, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionRules, practice } from '../statutes.ts';

const custom = '督查条例第15条只要求严格控制频次和时限;上限由本级政府定';
const cap = setting('government-inspection.cap', '一个单位一年内实地督查的次数上限', 3, custom);
const once = setting('government-inspection.same', '同一事项不得重复督查的时间', years(1), '督查条例第15条严禁重复督查,没有定时间');
const conclusionLimit = setting('government-inspection.conclude', '督查结束后作出结论的期限', workdays(20), '督查条例第16条没有定期限');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const governmentInspection = procedure({
  id: 'government-inspection', title: '政府督查', chapter: 'checks', from: '2021-02-01', roles,
  statutes: { law: inspectionRules, practice },
  opens: ['suggest', 'order'], subject: 'plan.title',

  steps: {
    suggest: step('提出督查建议', 'inspector', { form: { matter: text('督查事项', { class: 'open' }), ground: choice('来源', '重大决策部署', '重要工作部署', '掌握的线索', '群众反映') } }),
    order: step('本级政府决定、行政首长指令', 'chief', { form: { matter: text('督查事项', { class: 'open' }), no: text('决定、批示文号', { class: 'open' }) } }),
    approve: step('行政首长批准', 'chief', { form: { no: text('批示文号', { class: 'open' }) } }),
    refuse: step('行政首长不批准', 'chief', { ends: '不立项' }),
    plan: step('立项,制定督查方案', 'inspector', { issues: '督查方案', form: { key: text('督查事项编号(同一事项、同一对象同一编号)', { class: 'open' }), title: text('题目', { class: 'open' }),
      kind: choice('种类', '综合督查', '专项督查', '事件调查', '日常督办', '线索核查'), about: choices('内容', '党中央、国务院重大决策部署落实', '上级和本级政府重要工作部署落实', '法定职责履行', '行政效能'),
      unit: agency('督查对象'), body: choice('督查力量', '政府督查机构', '督查组', '经指定的所属部门'), scope: text('范围', { class: 'open' }), from: date('开始'), until: date('结束') } }),
    form: step('组成督查组', 'head', { form: { leader: official('组长'), members: officials('成员'), invited: count('邀请的代表、委员、专家') } }),
    designate: step('指定所属部门督查', 'head', { form: { department: agency('部门'), what: text('事项、范围、职责、期限') } }),
    notify: step('督查通知', 'inspector', { issues: '督查通知', serves: 'inspected', form: { reportBy: date('报告期限'), what: text('要求') } }),
    ask: step('要求提供材料', 'inspector', { repeats: 30, issues: '调阅资料清单', form: { what: text('材料'), copies: count('份数'), sort: choice('种类', '已有资料', '专门填报的表格', '专门撰写的材料') } }),
    selfReport: step('督查对象报告', 'inspected', { repeats: 9, form: { words: text('情况'), proof: optional(files('佐证材料')) } }),
    urge: step('督促', 'inspector', { repeats: 9, issues: '督办单', form: { reason: text('事由') } }),
    visit: step('实地督查', 'inspector', { repeats: 9, issues: '督查记录', form: { people: officials('督查人员'), way: choices('方式', '检查', '访谈', '暗访', '座谈、听证', '调阅资料', '听取汇报'), found: text('情况') } }),
    talk: step('约谈', 'inspector', { repeats: 5, issues: '约谈记录', form: { whom: text('被约谈的负责人') } }),
    rebuke: step('责令改正(阻碍督查、弄虚作假)', 'inspector', { repeats: 3, issues: '责令改正通知书', serves: 'inspected', form: { what: text('情形') } }),
    conclude: step('作出督查结论', 'head', { issues: '督查结论', serves: 'inspected', form: { people: officials('参与作出结论的人员'), result: choice('评价', '落实到位', '部分落实', '没有落实'), mend: yes('要求整改'), mendBy: date('整改期限', { optional: true }), facts: text('结论') } }),
    askReview: step('申请复核', 'inspected', { repeats: 3, form: { reason: text('异议') } }),
    review: step('作出复核决定', 'head', { repeats: 3, issues: '督查复核决定书', serves: 'inspected', form: { people: officials('复核人员'), result: choice('结果', '维持', '变更', '撤销') } }),
    rectify: step('报告整改', 'inspected', { repeats: 5, form: { words: text('整改情况') } }),
    verify: step('核查整改', 'inspector', { repeats: 5, issues: '整改核查单', form: { result: choice('结论', '已经整改', '没有整改') } }),
    advise: step('建议改变、撤销不适当的文件', 'inspector', { issues: '督查建议', form: { document: text('文件', { class: 'open' }) } }),
    praise: step('提出表扬、激励建议', 'inspector', { form: { what: text('建议') } }),
    blame: step('提出批评、追责建议', 'inspector', { form: { kind: choice('建议', '通报批评', '追究责任'), cause: text('事由'), organ: agency('责任单位') } }),
    agree: step('批准表扬、批评、追责建议', 'chief', { repeats: 2, form: { no: text('批示文号', { class: 'open' }) } }),
    circulate: step('通报', 'head', { repeats: 2, issues: '督查情况通报', form: { kind: choice('种类', '通报表扬', '通报批评'), text: text('内容') } }),
    refer: step('交有权机关调查处理', 'head', { form: { cause: text('事由'), organ: agency('责任单位') } }),
    clue: step('移送监察、司法机关', 'head', { repeats: 3, issues: '问题线索移送函', form: { to: choice('移送机关', '监察机关', '司法机关'), facts: text('线索') } }),
    cancel: step('取消督查', 'head', { ends: '取消', form: { why: text('原因') } }),
    close: step('办结', 'inspector', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, did, today, served, cases, late }) => {
    const concluded = fact('conclude.mend').true;
    return [
      // 立项
      law(11, 2).after('suggest').must('approve', 'refuse').promptly(),
      law(11).before('plan').hold('根据本级政府的决定、行政首长的指令,或者经行政首长批准', any(did('order'), did('approve'))),
      law(11).after('approve', 'order').must('plan', 'cancel').promptly(),
      law(11, 2).after('approve').never('refuse'),
      law(15, 2).before('plan').hold('同一事项、同一对象没有督查过', cases('government-inspection', { same: 'plan.key', as: 'plan.key', did: 'notify', within: once }).is(0)),
      law(15, 1).before('plan').hold('起止日期有先后', fact('plan.until').after(fact('plan.from'))),
      law(8, 1).before('visit').do('form').when(fact('plan.body').is('督查组')),
      law(7, 2).before('notify').do('designate').when(fact('plan.body').is('经指定的所属部门')),
      law(15, 1).before('notify', 'form', 'designate').do('plan'),
      // 实施
      law(15, 1).before('visit').hold('一年内对该单位的实地督查没有超过上限', cases('government-inspection', { same: 'plan.unit', as: 'plan.unit', did: 'visit', within: years(1) }).under(cap)),
      law(15, 2).before('visit', 'ask').hold('在方案的起止日期以内', any(today.is(fact('plan.from')), today.after(fact('plan.from'))), any(today.is(fact('plan.until')), today.before(fact('plan.until')))),
      law(15, 2).before('visit', 'ask').attest('没有超出方案的内容、对象和范围,不干预正常工作'),
      law('第12条、第15条').before('ask', 'visit', 'talk', 'rebuke').do('notify'),
      law('第12条第1项').after(served('notify')).must('selfReport').by(fact('notify.reportBy')),
      practice('限期报告').before('urge').hold('逾期没有报告,或者没有整改', any(late('selfReport'), late('rectify'), fact('verify.result').is('没有整改'))),
      law(25).before('rebuke').attest('阻碍督查,隐瞒实情、弄虚作假,或者伪造、隐匿、毁灭证据'),
      // 结论、复核
      practice('督查结论').after('notify').must('conclude').by(fact('plan.until').plus(conclusionLimit)),
      law(16, 1).before('conclude').hold('督查对象已经报告,或者已经实地督查', any(did('selfReport'), did('visit'))),
      law(16, 2).before('conclude').attest('事实清楚,证据充分,客观公正'),
      law(18).before('conclude').hold('要求整改的,写明期限', fact('conclude.mendBy').present).when(concluded),
      law(16, 1).after('conclude').must(served('conclude')).promptly(),
      law(17).after(served('conclude')).may('askReview').within(days(30)),
      law(17).after('askReview').must('review').within(days(30)).unless(late('askReview')),
      law(17).before('review').do('askReview'),
      law(17).apart('review.people', 'conclude.people'),
      law(17).before('circulate', 'refer').let('review'),
      // 整改
      law(18).after(served('conclude')).must('rectify').by(fact('conclude.mendBy')).when(concluded),
      practice('整改核查').after('rectify').must('verify').promptly(),
      law(18).before('verify').hold('督查结论要求整改', concluded),
      law('第19条、第21条').before('advise', 'praise', 'blame').do('conclude'),
      law(23).before('clue').do('notify'),
      // 表扬、批评、追责
      law(21).after('praise', 'blame').must('agree').promptly(),
      law(21).before('agree').hold('已经提出表扬、批评、追责建议', any(did('praise'), did('blame'))),
      law(21).before('circulate', 'refer').do('agree'),
      law(21, 2).before('refer').hold('建议追究责任', fact('blame.kind').is('追究责任')),
      law(21, 2).after('refer').opens('accountability', { with: { cause: 'refer.cause', organ: 'refer.organ' } }),
      // 终结
      law(16, 1).after('conclude').never('cancel'),
      practice('整改核查').before('close').hold('要求整改的,经核查已经整改,或者已经交有权机关处理', any(fact('verify.result').is('已经整改'), did('refer'), fact('review.result').is('撤销'))).when(concluded),
      law(17).before('close').let('askReview', 'review'),
      law(16, 1).before('close').do('conclude served'),
    ];
  },

  figures: (f, { fact }) => {
    const by = { by: ['plan.kind' as const] }, planned = f.count('plan', '督查事项', '项', { by: ['plan.kind', 'plan.body'] }), closed = f.count('close', '督查办结', '项', by);
    const mend = f.count('conclude', '要求整改', '项', fact('conclude.mend').true), mended = f.count('verify', '核查已经整改', '项', fact('verify.result').is('已经整改'));
    const concluded = f.count('conclude', '督查结论', '件', { by: ['conclude.result'] }), timely = f.inTime('conclude', '按期作出督查结论', '件');
    const reported = f.count('selfReport', '督查对象报告', '次'), inTime = f.inTime('selfReport', '限期报告', '次');
    return {
      planned, refused: f.count('refuse', '不批准立项', '项'), reported, inTime, onTimeRate: f.share(inTime, reported, '按期报告率'), urged: f.count('urge', '督促', '次'), concluded, timely, timelyRate: f.share(timely, concluded, '督查事项按期作出结论率'),
      reviewed: f.count('review', '复核', '件', { by: ['review.result'] }), mend, mended, mendedRate: f.share(mended, mend, '整改完成率'), closed, talks: f.count('talk', '约谈', '次'), circulated: f.count('circulate', '通报', '次', { by: ['circulate.kind'] }),
      referred: f.count('refer', '交有权机关追责', '件'), clues: f.count('clue', '移送线索', '件', { by: ['clue.to'] }),
      visits: f.count('visit', '实地督查', '次', { by: ['plan.unit'] }), units: f.distinct('plan.unit', '督查对象', '个'), asks: f.count('ask', '要求基层提供材料', '次', { by: ['plan.unit', 'ask.sort'] }),
      copies: f.sum('ask.copies', '要求基层提供的材料', '份', { by: ['plan.unit', 'ask.sort'] }), forms: f.sum('ask.copies', '专门填报、专门撰写的材料', '份', fact('ask.sort').among('专门填报的表格', '专门撰写的材料')),
    };
  },

  notModelled: {
    '第9条、第10条': '督查人员培训、经费由单位安排',
    '第15条第2款': '多头督查、越权督查由立项把关;重复按督查事项编号查询,同一事项须用同一编号',
    '第18条': '整改以后是否核查由督查机构根据需要决定;这里要求整改的都核查以后办结,是通行做法',
    '第20条': '对突出问题的调查研究由督查机构自行开展,不是一件督查的步骤',
    '第22条': '与行政执法监督、备案审查监督的衔接:结论移交后由其各自的程序办理',
    '三十日': '复核的三十日没有写工作日,按自然日',
  },
});
