/** 法治督察: planned and approved, in writing or on the spot, reported, told to the unit inspected; each problem is a case of its own with the unit. */
// biome-ignore format: the words of the language, on few lines
import { agency, all, any, choice, choices, count, date, files, optional, procedure, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const ruleOfLawInspection = procedure({
  id: 'rule-of-law-inspection', title: '法治督察', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { work: inspectionWork, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('列入督察年度计划', 'planner', { issues: '法治督察计划', form: { title: text('名称', { class: 'open' }), year: count('年度'), kind: choice('种类', '综合督察', '专项督察'), field: choice('内容', '法治政府建设与责任落实', '营商环境', '行政执法', '行政复议和应诉', '重大决策', '其他'), way: choice('方式', '书面督察', '实地督察', '书面和实地督察'), units: count('被督察单位数') } }),
    approve: step('报批', 'head', { form: { by: text('批准的依据', { class: 'open' }) } }),
    notify: step('发出督察通知', 'planner', { issues: '法治督察通知书', serves: 'inspected', form: { reportBy: optional(date('自查报告的截止日')) } }),
    selfReport: step('报告自查情况', 'inspected', { repeats: 99, form: { report: files('自查报告') } }),
    meet: step('向主要负责人通报目的、安排、要求', 'planner', { repeats: 99, form: { invited: optional(count('邀请的代表、委员、专家、记者')) } }),
    visit: step('实地督察', 'planner', { repeats: 99, issues: '督察底稿', form: { unit: agency('被督察单位'), how: choices('措施', '听取汇报', '查阅、复制', '询问、约谈', '走访、暗访', '核实线索', '抽查案卷'), record: files('督察底稿') } }),
    report: step('撰写督察报告', 'planner', { issues: '法治督察报告', form: { fair: text('进展、成效'), advice: text('原因分析和意见建议') } }),
    feedback: step('反馈督察结果,督促限期整改', 'head', { issues: '法治督察反馈意见', form: { problems: optional(rows('问题', { unit: agency('整改单位'), what: text('问题'), until: date('整改期限') })), number: count('问题数'), none: yes('没有发现问题') } }),
    mended: told('一个问题整改销号', 'inspection-problem', { repeats: 999, form: { result: choice('结果', '已经整改', '移送追责') } }),
    circulate: step('向上级机关和纪检监察、组织人事部门通报', 'planner', { repeats: 9, issues: '法治督察专报', form: { to: text('通报的机关') } }),
    cancel: step('取消督察', 'head', { ends: '取消', form: { why: text('理由') } }),
    close: step('督察归档', 'planner', { ends: '督察完成' }),
  },

  rules: ({ work, practice, fact, did, linked }) => {
    const written = fact('plan.way').among('书面督察', '书面和实地督察'), spot = fact('plan.way').among('实地督察', '书面和实地督察');
    return [
      work(11).before('notify', 'visit').do('approve'),
      work(12, 2).before('notify').hold('书面督察的,要求限期报告自查情况', fact('notify.reportBy').present).when(written),
      work(12, 2).after('notify').must('selfReport').by(fact('notify.reportBy')).when(written),
      work(16, 1).before('visit').hold('进驻以后已经通报目的、安排、要求;只走访、暗访的除外', any(did('meet'), all(fact('visit.how').has('走访、暗访'), fact('visit.how').count.is(1)))),
      work(16, 1).before('meet').do('notify'),
      work(12, 3).before('report').do('visit').when(spot),
      work(17).before('report').do('notify'),
      work(21).before('report').attest('如实评价,没有隐瞒、夸大发现的问题'),
      work(17).after('visit').must('report').promptly(),
      work(18).after('report').must('feedback').promptly(),
      work(18).before('feedback').do('report'),
      work(18).before('feedback').hold('列明问题,或者写明没有发现问题', any(fact('feedback.number').over(0), fact('feedback.none').true)),
      work(18).after('feedback').opens('inspection-problem', { each: 'feedback.problems', unit: 'unit' }),
      practice('督察台账').after('notify').never('cancel'),
      practice('督察台账').before('circulate').do('feedback'),
      practice('督察台账').before('close').do('feedback'),
      work(18).before('close').hold('各个问题都已整改销号或者移送', linked('inspection-problem').allEnded),
    ];
  },

  computes: ({ fact }) => ({ 'feedback.number': fact('feedback.problems').count }),

  figures: (f, { fact }) => ({
    inspections: f.count('notify', '法治督察', '次', { by: ['plan.kind', 'plan.field'] }), special: f.count('notify', '专项法治督察', '次', fact('plan.kind').is('专项督察')), business: f.count('notify', '营商环境法治督察', '次', fact('plan.field').is('营商环境')), units: f.sum('plan.units', '列入督察计划的单位', '家次'),
    visits: f.count('visit', '实地督察单位', '家次'), selfReports: f.count('selfReport', '自查报告', '份'), reports: f.count('report', '督察报告', '份'), problems: f.sum('feedback.number', '督察发现的问题', '个'), settled: f.count('mended', '督察问题销号', '个', { by: ['mended.result'] }),
    circulated: f.count('circulate', '督察通报', '份'), invited: f.sum('meet.invited', '邀请代表、委员、专家参加督察', '人次'), cancelled: f.count('cancel', '取消的督察', '次'),
  }),

  notModelled: {
    '督察工作规定第11条': '年度计划怎样报批由各地规定,登记批准的依据',
    '督察工作规定第4条第4项': '控制总量:与政府督查、其他督检考不重复,由计划统筹,各按次数计数',
    '督察工作规定第31条': '典型案例通报、曝光可以不做,在一定范围还是向社会由督察单位定',
  },
});
