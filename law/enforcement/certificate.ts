/** 执法人员及其证件: a register whose entries are certificates, kept by the supervisor of enforcement. No certificate in force, no act: 行政处罚法第42条. */
// biome-ignore format: the words of the language, on few lines
import { agency, any, choice, count, date, files, official, optional, procedure, setting, step, text, workdays, years, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, disclosureRules, outline2021, penaltyLaw, sichuanSupervision } from '../statutes.ts';

const term = setting('certificate.term', '执法证件的有效期', years(5), '全国统一样式为五年或者六年,各省不一');
const checkEvery = setting('certificate.check', '证件审验的间隔', years(1), '省级行政执法证件管理规定;各省不一');
const hoursAYear = setting(
  'certificate.hours',
  '每年培训的学时',
  60,
  '法治政府建设实施纲要(2021—2025年)第(三十四)项;以后从新纲要或者省级规定',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const certificate = procedure({
  id: 'certificate', title: '行政执法证件', chapter: 'enforcement', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, rules: certificateRules, outline: outline2021, sichuan: sichuanSupervision, disclosure: disclosureRules },
  opens: ['apply'], subject: 'apply.person',

  steps: {
    apply: step('申领', 'otherOrgan', { form: {
      person: official('执法人员'), unit: agency('所在执法单位'), kind: choice('证件种类', '行政执法证', '行政执法监督证'), field: text('执法类别', { class: 'open' }),
      post: choice('人员性质', '在编在职人员', '合同工、执法辅助人员'), papers: optional(files('行政执法证件申领表')) } }),
    qualify: step('资格审查', 'supervisor', { repeats: 3, form: { result: choice('结论', '合格', '不合格'), why: optional(text('说明')) } }),
    train: step('组织培训', 'supervisor', { repeats: 200, form: { year: optional(count('年度')), hours: count('学时'), what: text('内容') } }),
    exam: step('组织资格考试', 'supervisor', { repeats: 9, form: { score: count('成绩'), passed: yes('合格') } }),
    refuse: step('不予核发', 'supervisor', { ends: '不予核发', form: { reason: text('理由') } }),
    issue: step('核发证件', 'supervisor', { issues: '行政执法证件', form: { no: text('证号', { class: 'open', unique: true }) } }),
    check: step('审验', 'supervisor', { repeats: 60, issues: '年审记录',
      form: { year: count('年度'), hours: count('当年培训学时'), result: choice('结论', '合格', '不合格') } }),
    suspend: step('暂扣证件', 'supervisor', { repeats: 9, issues: '暂扣执法证件决定书', form: { reason: text('情形') } }),
    restore: step('发还证件', 'supervisor', { repeats: 9 }),
    exchange: step('换发证件', 'supervisor', { repeats: 9, issues: '行政执法证件', form: { ground: choice('原因', '期满', '统一换证', '遗失、损毁', '信息变更') } }),
    leave: step('报告调离、退休、辞职、辞退、死亡', 'otherOrgan', { form: { on: date('日期'), why: choice('情形', '调离执法岗位', '退休', '辞职、辞退', '死亡') } }),
    cancel: step('注销证件', 'supervisor', { ends: '注销', issues: '注销公告', form: { ground: choice('情形', '不再从事执法工作', '有效期满没有换发', '证件遗失作废') } }),
    revoke: step('吊销证件', 'supervisor', { ends: '吊销', issues: '吊销执法证件决定书', form: { reason: text('情形') } }),
  },

  rules: ({ law, rules, outline, sichuan, disclosure, fact }) => [
    // 资格
    law(42, 1).before('issue').hold('资格审查合格', fact('qualify.result').is('合格')),
    rules('申领条件').before('issue').hold('在编在职,不是合同工、辅助人员', fact('apply.post').is('在编在职人员')),
    rules('资格考试').before('issue').hold('资格考试合格', fact('exam.passed').true),
    rules('资格考试').before('exam').do('qualify'),
    rules('核发').after('apply').must('issue', 'refuse').promptly(),
    rules('核发').after('issue').never('refuse'),
    // 培训、审验
    outline('第(三十四)项').before('check').hold('当年培训不少于规定的学时,否则审验不合格', any(fact('check.hours').atLeast(hoursAYear), fact('check.result').is('不合格'))),
    rules('审验').before('check').do('issue'),
    rules('审验').after('issue', 'check').must('check', 'cancel', 'revoke').within(checkEvery),
    rules('审验').after('exchange').restarts('check'),
    rules('审验').after('check').must('suspend', 'cancel', 'revoke').promptly().when(fact('check.result').is('不合格')),
    rules('换发').after('issue', 'exchange').must('exchange', 'cancel', 'revoke').within(term),
    rules('换发').before('exchange').do('issue'),
    // 暂扣、发还、吊销、注销
    sichuan('第27条第7项').before('suspend').attest('行政执法监督中发现违法或者不适当的执法行为,需要暂扣证件'),
    sichuan('第27条第7项').before('suspend').do('issue'),
    sichuan('第27条第7项').from('suspend').until('restore').stops('check'),
    sichuan(45).before('revoke').attest('有应当吊销证件的情形'),
    sichuan(45).before('revoke').do('issue'),
    rules('注销').after('leave').must('cancel').promptly(),
    rules('注销').before('cancel').do('issue'),
    disclosure(26).publishes('cancel', { within: workdays(20) }),
    disclosure(26).publishes('issue', { within: workdays(20) }),
  ],

  inForce: ({ day, latest }) => ({
    from: day('issue'), until: ['cancel', 'revoke'], suspended: ['suspend', 'restore'], expires: latest(day('issue'), day('exchange')).plus(term), holder: 'apply.person',
  }),

  figures: (f, { fact }) => {
    const exams = f.count('exam', '参加资格考试', '人次'), passed = f.count('exam', '资格考试合格', '人次', fact('exam.passed').true);
    return {
      holders: f.standing('inForce', '持证执法人员', '人', { by: ['apply.kind', 'apply.unit'] }), issued: f.count('issue', '核发证件', '件', { by: ['apply.kind'] }),
      exchanged: f.count('exchange', '换发证件', '件', { by: ['exchange.ground'] }), checked: f.count('check', '审验', '件次', { by: ['check.result'] }),
      suspended: f.count('suspend', '暂扣证件', '件次'), restored: f.count('restore', '发还证件', '件次'), revoked: f.count('revoke', '吊销证件', '件'),
      cancelled: f.count('cancel', '注销证件', '件', { by: ['cancel.ground'] }), refused: f.count('refuse', '不予核发', '件'),
      trained: f.count('train', '培训', '人次'), hours: f.sum('train.hours', '培训学时', '学时'), exams, passed, passRate: f.share(passed, exams, '考试合格率'),
    };
  },

  notModelled: {
    '行政处罚法第76条第1款第5项': '没有取得证件而执法的责任追究属执法监督;本登记使没有有效证件的人不能作为执法人员',
    '纲要第(三十四)项': '学时按年度相加,语言的合计不分年度,所以由审验时填报当年学时',
    '统计:执法辅助人员数': '辅助人员不发证,没有行为可数,属填报数',
    '有效期五年或者六年': '各省不一,按设定值,未经确认的显示为默认',
  },
});
