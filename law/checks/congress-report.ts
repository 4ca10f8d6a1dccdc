/** 向人民代表大会常务委员会报告: a report on a piece of work, on accounts, a filing; sent for comment and handed in before the meeting. 监督法第二章、第三章, 预算法第78条. */
// biome-ignore format: the words of the language, on few lines
import { any, choice, count, date, days, files, months, not, procedure, setting, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { budgetLaw, congressLaw, disclosureRules, practice } from '../statutes.ts';

const topic = choice(
  '报告事项',
  '法治政府建设情况',
  '专项工作',
  '决算草案',
  '计划、预算执行情况',
  '审计工作',
  '审计查出问题整改情况',
  '国有资产管理情况',
  '政府债务管理情况',
  '环境状况和环境保护目标',
  '建议、批评和意见办理情况',
  '备案审查工作',
  '重大行政决策出台前报告',
  '机构设置备案',
  '其他',
);

/** 监督法第二章的专项工作报告;第三章的报告没有写二十日、十日. */
const specialWork = ['法治政府建设情况', '专项工作', '环境状况和环境保护目标', '建议、批评和意见办理情况', '备案审查工作'] as const;
const custom = '监督法只对专项工作报告写了二十日、十日;其他报告由省级实施办法、议事规则定';
const consultBefore = setting('congress-report.consult', '其他报告送交征求意见的提前时间', days(20), custom);
const submitBefore = setting('congress-report.submit', '其他报告送交常务委员会的提前时间', days(10), custom);

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const congressReport = procedure({
  id: 'congress-report', title: '向人民代表大会常务委员会报告', chapter: 'checks', from: '2016-01-01', roles,
  statutes: { law: congressLaw, budget: budgetLaw, disclosure: disclosureRules, practice },
  opens: ['plan', 'lodge'], subject: 'plan.title',

  steps: {
    plan: step('列入议题', 'office', { form: { topic, title: text('题目', { class: 'open' }), year: count('年度'), meeting: date('常务委员会会议之日'), heard: date('审计工作报告听取和审议之日', { optional: true }) } }),
    views: step('常务委员会办事机构交来各方面意见', 'congress', { repeats: 3, form: { words: text('意见汇总') } }),
    draft: step('起草报告', 'office', { repeats: 5, issues: '专项工作报告', form: { responds: yes('已经回应各方面意见'), paper: files('报告') } }),
    consult: step('送有关专门委员会、工作机构征求意见', 'office', { issues: '征求意见函', serves: 'congress' }),
    advised: step('专门委员会、工作机构提出意见', 'congress', { repeats: 3, form: { words: text('意见') } }),
    submit: step('送交常务委员会', 'head', { issues: '报告送审函', serves: 'congress', form: { paper: files('修改后的报告') } }),
    report: step('在会议上报告', 'head', { form: { who: choice('报告人', '政府负责人', '委托部门负责人'), attended: count('到会听取意见、回答询问的负责人') } }),
    postponed: step('议题改期、取消', 'congress', { form: { why: text('原因') } }),
    cancel: step('不再报告', 'office', { ends: '取消' }),
    opinion: step('收到审议意见', 'congress', { repeats: 3, form: { kind: choice('种类', '审议意见', '决议'), title: text('题目', { class: 'open' }), until: date('决议规定的期限', { optional: true }) } }),
    none: step('没有审议意见', 'office'),
    lodge: step('报送备案', 'office', { issues: '备案报告', serves: 'congress', form: { topic, title: text('题目', { class: 'open' }), paper: files('报送文件') } }),
    lodged: step('收到备案', 'congress', { form: { result: choice('结果', '备案', '要求补正', '认为不适当') } }),
    answered: told('审议意见、决议办理完毕', 'congress-opinion', { form: { rating: choice('满意度', '满意', '基本满意', '不满意', '没有测评') } }),
    close: step('办结', 'office', { ends: '已经报告' }),
    filed: step('备案办结', 'office', { ends: '已经备案' }),
  },

  rules: ({ law, budget, disclosure, practice, fact, did }) => {
    const topic = fact('plan.topic'), special = topic.among(...specialWork), accounts = topic.is('决算草案'), other = not(any(special, accounts));
    return [
      law(14).before('submit').hold('对交来的各方面意见作出回应', fact('draft.responds').true).when(did('views')),
      law(15, 1).before('consult').do('draft'),
      law(15, 1).after('plan').must('consult', 'cancel').by(fact('plan.meeting').minus(days(20))).when(special),
      budget(78, 4).after('plan').must('consult', 'cancel').by(fact('plan.meeting').minus(days(30))).when(accounts),
      practice('报告送审').after('plan').must('consult', 'cancel').by(fact('plan.meeting').minus(consultBefore)).when(other),
      law(15, 1).after('plan').must('submit', 'cancel').by(fact('plan.meeting').minus(days(10))).when(special),
      practice('报告送审').after('plan').must('submit', 'cancel').by(fact('plan.meeting').minus(submitBefore)).when(not(special)),
      law(15, 1).before('submit').do('consult'),
      law(16, 1).before('report').do('submit'),
      law(16, 1).after('plan').must('report', 'cancel').by(fact('plan.meeting')),
      law(46).before('report').hold('派有关负责人员到会', fact('report.attended').atLeast(1)),
      law(27, 2).before('plan').hold('写明常务委员会听取和审议审计工作报告之日', fact('plan.heard').present).when(topic.is('审计查出问题整改情况')),
      law(27, 2).after('plan').must('report', 'cancel').by(fact('plan.heard').plus(months(6))).when(topic.is('审计查出问题整改情况')),
      law(15, 1).before('cancel').hold('议题改期、取消', did('postponed')),
      law(15, 1).after('report').never('cancel'),
      // 审议意见
      law('第17条第1款、第29条第1款').after('opinion').opens('congress-opinion', { with: { kind: 'opinion.kind', title: 'opinion.title', until: 'opinion.until' } }),
      law('第17条第1款、第29条第1款').before('none', 'close').do('report'),
      law('第17条第1款、第29条第1款').before('close').hold('审议意见已经交办,或者没有审议意见', did('opinion').or(did('none'))),
      law('第17条第3款、第29条第3款').before('close').let('report published'),
      disclosure(26).publishes('report', { within: workdays(20) }),
      // 备案
      practice('报送备案').before('filed').do('lodge served'),
      practice('报送备案').after('lodge').never('close'),
    ];
  },

  figures: (f, { fact }) => ({
    planned: f.count('plan', '列入议题', '项', { by: ['plan.topic'] }), reported: f.count('report', '向人大常委会报告', '项', { by: ['plan.topic', 'report.who'] }),
    ruleOfLaw: f.count('report', '报告法治政府建设情况', '次', fact('plan.topic').is('法治政府建设情况')), attended: f.sum('report.attended', '负责人到会', '人次'),
    consultedInTime: f.inTime('consult', '按期送交征求意见', '项'), submittedInTime: f.inTime('submit', '按期送交常务委员会', '项'),
    opinions: f.count('opinion', '收到审议意见、决议', '件', { by: ['opinion.kind'] }), answered: f.count('answered', '审议意见、决议办理完毕', '件', { by: ['answered.rating'] }),
    lodged: f.count('lodge', '报送备案', '件', { by: ['lodge.topic'] }), cancelled: f.count('cancel', '改期、取消', '项'), published: f.count('report published', '报告公布', '项'),
  }),

  notModelled: {
    '第13条': '视察、专题调查研究由常务委员会组织',
    '第15条第2款': '会议七日前发给组成人员是常务委员会办事机构的事',
    '第19条、第20条': '决算、计划、预算执行的报告在每年六月至九月,会议日期由常务委员会定',
    '第17条第3款': '向社会公布由常务委员会和政府分工,这里是政府的一份;二十个工作日按政府信息公开条例第26条',
    '预算法第78条第4款': '由财政部门把决算草案送交常务委员会工作机构;条文没有逐字核到',
    '第27条第2款': '听取的日期由常务委员会定;六个月的灯提醒政府按时提请',
    '第38条至第45条': '规范性文件备案由「规范性文件备案审查」办理,这里只登记机构设置、决策等备案',
  },
});
