/**
 * 执法人员及其证件: a register whose entries are certificates, kept by the supervisor of enforcement. No certificate in force, no act: 行政处罚法第42条.
 * Marks come from sittings, hours from trainings; the hours of a check are what came since the last one.
 */
// biome-ignore format: the words of the language, on few lines
import {
  agency, all, any, choice, count, date, days, files, not, official, optional, procedure, setting, step, text, told, workdays, years, yes,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { certificateRules, disclosureRules, outline2021, penaltyLaw, practice, sichuanSupervision } from '../statutes.ts';
import { passMark } from './exam-sitting.ts';

const term = setting('certificate.term', '执法证件的有效期', years(5), '全国统一样式为五年或者六年,各省不一');
const checkEvery = setting('certificate.check', '证件审验的间隔', years(1), '省级行政执法证件管理规定;各省不一');
const examValid = setting('certificate.exam', '审验所依据的考试成绩的有效期间', years(1), '省级行政执法证件管理规定;各省不一');
const lostNotice = setting('certificate.lost', '遗失、损毁后补发证件的期限', days(15), '省级行政执法证件管理规定;各省不一');
const hoursAYear = setting(
  'certificate.hours',
  '每年培训的学时',
  60,
  '法治政府建设实施纲要(2021—2025年)第(三十四)项;以后从新纲要或者省级规定',
);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const certificate = procedure({
  id: 'certificate', title: '行政执法证件', chapter: 'enforcement', from: '2021-07-15', roles, register: true,
  statutes: { law: penaltyLaw, rules: certificateRules, outline: outline2021, sichuan: sichuanSupervision, disclosure: disclosureRules, practice },
  opens: ['apply'], subject: 'apply.person',

  steps: {
    apply: step('申领', 'otherOrgan', { form: {
      person: official('执法人员'), unit: agency('所在执法单位'), kind: choice('证件种类', '行政执法证', '行政执法监督证'), field: text('执法类别', { class: 'open' }),
      post: choice('人员性质', '在编在职人员', '合同工、执法辅助人员'), papers: optional(files('行政执法证件申领表')) } }),
    qualify: step('资格审查', 'supervisor', { repeats: 3, form: { result: choice('结论', '合格', '不合格'), why: optional(text('说明')) } }),
    train: step('登记单位自行组织的培训', 'supervisor', { repeats: 200, form: { year: optional(count('年度')), hours: count('学时'), what: text('内容') } }),
    trained: told('参加培训', 'training', { repeats: 200, form: { hours: count('学时'), what: text('内容') } }),
    exam: step('登记线下考试成绩', 'supervisor', { repeats: 9, form: { score: count('成绩'), passed: yes('合格') } }),
    examined: told('考试成绩', 'exam-sitting', { repeats: 99, form: { kind: choice('考试种类', '资格考试', '年度考试', '专项考试'), score: count('成绩'), passed: yes('合格') } }),
    refuse: step('不予核发', 'supervisor', { ends: '不予核发', form: { reason: text('理由') } }),
    issue: step('核发证件', 'supervisor', { issues: '行政执法证件', form: { no: text('证号', { class: 'open', unique: true }), badge: optional(yes('同时配发行政执法标志')) } }),
    check: step('审验', 'supervisor', { repeats: 60, issues: '年审记录',
      form: { year: count('年度'), hours: count('上次审验以来的培训学时'), result: choice('结论', '合格', '不合格') } }),
    lose: step('报告遗失、损毁', 'otherOrgan', { repeats: 9, form: { on: date('遗失、损毁之日') } }),
    suspend: step('暂扣证件', 'supervisor', { repeats: 9, issues: '暂扣执法证件决定书', form: { reason: text('情形'), until: optional(date('暂扣至')) } }),
    restore: step('发还证件', 'supervisor', { repeats: 9 }),
    recalled: told('列入统一换证', 'certificate-exchange', { repeats: 9, form: { until: date('换证截止日') } }),
    renew: step('统一换发', 'supervisor', { repeats: 9, issues: '行政执法证件', form: { no: optional(text('新证号', { class: 'open', unique: true })) } }),
    reissue: step('补发(遗失、损毁)', 'supervisor', { repeats: 9, issues: '行政执法证件', form: { no: optional(text('新证号', { class: 'open', unique: true })) } }),
    exchange: step('换发证件', 'supervisor', { repeats: 9, issues: '行政执法证件', form: { ground: choice('原因', '期满', '信息变更'), no: optional(text('新证号', { class: 'open', unique: true })) } }),
    badge: step('配发、换发行政执法标志', 'supervisor', { repeats: 20, form: { what: choice('标志', '胸徽', '臂章', '其他统一标志') } }),
    leave: step('报告调离、退休、辞职、辞退、死亡', 'otherOrgan', { form: { on: date('日期'), why: choice('情形', '调离执法岗位', '退休', '辞职、辞退', '死亡') } }),
    collect: step('收回证件、标志', 'supervisor', { repeats: 9, form: { missing: optional(yes('没有交回')) } }),
    cancel: step('注销证件', 'supervisor', { ends: '注销', issues: '注销公告', form: { ground: choice('情形', '不再从事执法工作', '有效期满没有换发', '证件遗失作废') } }),
    object: step('对暂扣、吊销陈述申辩', 'otherOrgan', { repeats: 9, form: { why: text('意见') } }),
    hear: step('复核陈述申辩', 'supervisor', { repeats: 9, form: { result: choice('结论', '采纳', '不采纳') } }),
    revoke: step('吊销证件', 'supervisor', { ends: '吊销', issues: '吊销执法证件决定书', form: { reason: text('情形') } }),
  },

  rules: ({ law, rules, outline, sichuan, disclosure, practice, fact, did, day, today }) => {
    const passed = any(fact('exam.passed').true, all(fact('examined.passed').true, fact('examined.kind').is('资格考试')));
    const fresh = any(all(fact('exam.passed').true, today.within(examValid, day('exam'))), all(fact('examined.passed').true, today.within(examValid, day('examined'))));
    const failed = fact('check.result').is('不合格');
    return [
      // 资格
      law(42, 1).before('issue').hold('资格审查合格', fact('qualify.result').is('合格')),
      rules('申领条件').before('issue').hold('在编在职,不是合同工、辅助人员', fact('apply.post').is('在编在职人员')),
      rules('资格考试').before('issue').hold('资格考试合格', passed),
      rules('资格考试').before('exam').do('qualify'),
      rules('核发').after('apply').must('issue', 'refuse').promptly(),
      rules('核发').after('issue').never('refuse'),
      // 培训、审验
      outline('第(三十四)项').before('check').hold('上次审验以来的培训不少于规定的学时,否则审验不合格', any(fact('check.hours').atLeast(hoursAYear), failed)),
      rules('审验').before('check').hold('有期间内合格的考试成绩,否则审验不合格', any(fresh, failed)),
      rules('审验').before('check').do('issue'),
      rules('审验').after('issue', 'check').must('check', 'cancel', 'revoke').within(checkEvery),
      rules('审验').after('exchange', 'renew').restarts('check'),
      rules('换发').after('renew').restarts('exchange'),
      rules('审验').after('check').must('suspend', 'cancel', 'revoke').promptly().when(failed),
      rules('换发').after('issue', 'exchange').must('exchange', 'cancel', 'revoke').within(term),
      rules('换发').before('exchange', 'renew', 'reissue', 'badge').do('issue'),
      rules('换发').after('lose').must('reissue', 'cancel').within(lostNotice).when(did('issue')),
      rules('统一换证').after('recalled').must('renew', 'cancel', 'revoke').by(fact('recalled.until')).when(did('issue')),
      // 暂扣、发还、吊销、注销
      sichuan('第27条第7项').before('suspend').attest('行政执法监督中发现违法或者不适当的执法行为,需要暂扣证件').when(any(not(did('check')), fact('check.result').is('合格'))),
      sichuan('第27条第7项').before('suspend').do('issue'),
      sichuan('第27条第7项').from('suspend').until('restore').stops('check'),
      sichuan(45).before('revoke').attest('有应当吊销证件的情形'),
      sichuan(45).before('revoke').do('issue'),
      practice('陈述申辩').after('object').must('hear').promptly(),
      practice('陈述申辩').before('revoke').let('hear'),
      rules('注销').after('leave').must('cancel').promptly(),
      rules('注销').after('suspend').must('collect').promptly(),
      rules('注销').before('cancel').do('issue'),
      disclosure(26).publishes('cancel', { within: workdays(20) }),
      disclosure(26).publishes('issue', { within: workdays(20) }),
    ];
  },

  // 上次审验以来的学时:至今的合计,减去以前审验已经计入的
  computes: ({ fact, sum, truth }) => ({ 'check.hours': sum('train.hours').plus(sum('trained.hours')).minus(sum('check.hours')), 'exam.passed': truth(fact('exam.score').atLeast(passMark)) }),

  inForce: ({ day, latest }) => ({
    from: day('issue'), until: ['cancel', 'revoke'], suspended: ['suspend', 'restore'], expires: latest(day('issue'), day('exchange'), day('renew')).plus(term), holder: 'apply.person',
  }),

  figures: (f, { fact }) => {
    const paper = f.count('exam', '登记线下考试', '人次'), sat = f.count('examined', '在线、统一考试', '人次', { by: ['examined.kind'] }), exams = f.total('参加考试', '人次', paper, sat);
    const paperPassed = f.count('exam', '线下考试合格', '人次', fact('exam.passed').true), satPassed = f.count('examined', '统一考试合格', '人次', fact('examined.passed').true);
    const passed = f.total('考试合格', '人次', paperPassed, satPassed), own = f.sum('train.hours', '单位自行培训学时', '学时'), common = f.sum('trained.hours', '统一培训学时', '学时');
    const ownTimes = f.count('train', '单位自行培训', '人次'), times = f.count('trained', '统一培训', '人次'), checked = f.count('check', '审验', '件次', { by: ['check.result'] });
    const checkedGood = f.count('check', '审验合格', '件次', fact('check.result').is('合格')), enough = f.count('check', '学时达到规定', '件次', fact('check.hours').atLeast(hoursAYear));
    const expired = f.count('exchange', '期满、信息变更换发', '件', { by: ['exchange.ground'] }), renewed = f.count('renew', '统一换发', '件'), reissued = f.count('reissue', '补发', '件');
    return {
      holders: f.standing('inForce', '持证执法人员', '人', { by: ['apply.kind', 'apply.unit'] }), applied: f.count('apply', '新申领证件', '人', { by: ['apply.kind'] }),
      units: f.distinct('apply.unit', '申领证件的单位', '个'), issued: f.count('issue', '核发证件', '件', { by: ['apply.kind'] }),
      supervisors: f.count('issue', '核发行政执法监督证', '件', fact('apply.kind').is('行政执法监督证')), badges: f.count('badge', '配发、换发执法标志', '件', { by: ['badge.what'] }),
      expired, renewed, reissued, exchanged: f.total('换发、补发证件', '件', expired, renewed, reissued), recalled: f.count('recalled', '列入统一换证', '件'), renewedInTime: f.inTime('renew', '按期统一换发', '件'),
      checked, checkedGood, checkRate: f.share(checkedGood, checked, '审验合格率'), enough, enoughRate: f.share(enough, checked, '培训学时达标率'),
      suspended: f.count('suspend', '暂扣证件', '件次'), restored: f.count('restore', '发还证件', '件次'), revoked: f.count('revoke', '吊销证件', '件'),
      cancelled: f.count('cancel', '注销证件', '件', { by: ['cancel.ground'] }), refused: f.count('refuse', '不予核发', '件'), lost: f.count('lose', '遗失、损毁证件', '件'),
      ownTimes, times, trained: f.total('培训', '人次', ownTimes, times), own, common, hours: f.total('培训学时', '学时', own, common),
      paper, sat, exams, paperPassed, satPassed, passed, passRate: f.share(passed, exams, '考试合格率'),
    };
  },

  notModelled: {
    '行政处罚法第76条第1款第5项': '没有取得证件而执法的责任追究属执法监督;本登记使没有有效证件的人不能作为执法人员',
    '纲要第(三十四)项': '六十学时按年计算;本登记按两次审验之间计算,审验提前、推后的年度有出入',
    '统计:执法辅助人员数': '辅助人员不发证,另有登记',
    '有效期五年或者六年': '各省不一,按设定值,未经确认的显示为默认',
  },
});
