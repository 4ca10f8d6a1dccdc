/** 向人民代表大会常务委员会报告: a report on a piece of work, a filing; sent for comment twenty days before the meeting, handed in ten days before. 监督法第二章、第三章. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, days, files, months, procedure, step, text, told, workdays, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { congressLaw, disclosureRules } from '../statutes.ts';

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

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const congressReport = procedure({
  id: 'congress-report', title: '向人民代表大会常务委员会报告', chapter: 'checks', from: '2016-01-01', roles,
  statutes: { law: congressLaw, disclosure: disclosureRules },
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

  rules: ({ law, disclosure, fact, did }) => [
    law(14).before('submit').hold('对交来的各方面意见作出回应', fact('draft.responds').true).when(did('views')),
    law(15, 1).before('consult').do('draft'),
    law(15, 1).after('plan').must('consult', 'cancel').by(fact('plan.meeting').minus(days(20))),
    law(15, 1).after('plan').must('submit', 'cancel').by(fact('plan.meeting').minus(days(10))),
    law(15, 1).before('submit').do('consult'),
    law(16, 1).before('report').do('submit'),
    law(16, 1).after('plan').must('report', 'cancel').by(fact('plan.meeting')),
    law(46).before('report').hold('派有关负责人员到会', fact('report.attended').atLeast(1)),
    law(27, 2).before('plan').hold('在听取和审议审计工作报告后的六个月以内', fact('plan.heard').present, fact('plan.meeting').within(months(6), fact('plan.heard')))
      .when(fact('plan.topic').is('审计查出问题整改情况')),
    law(15, 1).before('cancel').hold('议题改期、取消', did('postponed')),
    law(15, 1).after('report').never('cancel'),
    // 审议意见
    law('第17条第1款、第29条第1款').after('opinion').opens('congress-opinion', { with: { kind: 'opinion.kind', title: 'opinion.title', until: 'opinion.until' } }),
    law('第17条第1款、第29条第1款').before('none', 'close').do('report'),
    law('第17条第1款、第29条第1款').before('close').hold('审议意见已经交办,或者没有审议意见', did('opinion').or(did('none'))),
    law('第17条第3款、第29条第3款').before('close').let('report published'),
    disclosure(26).publishes('report', { within: workdays(20) }),
    // 备案
    law(39).before('filed').do('lodge served'),
    law(39).after('lodge').never('close'),
  ],

  figures: (f, { fact }) => ({
    planned: f.count('plan', '列入议题', '项', { by: ['plan.topic'] }), reported: f.count('report', '向人大常委会报告', '项', { by: ['plan.topic', 'report.who'] }),
    ruleOfLaw: f.count('report', '报告法治政府建设情况', '次', fact('plan.topic').is('法治政府建设情况')), attended: f.sum('report.attended', '负责人到会', '人次'),
    consultedInTime: f.inTime('consult', '会议二十日前征求意见', '项'), submittedInTime: f.inTime('submit', '会议十日前送交', '项'),
    opinions: f.count('opinion', '收到审议意见、决议', '件', { by: ['opinion.kind'] }), answered: f.count('answered', '审议意见、决议办理完毕', '件', { by: ['answered.rating'] }),
    lodged: f.count('lodge', '报送备案', '件', { by: ['lodge.topic'] }), cancelled: f.count('cancel', '改期、取消', '项'), published: f.count('report published', '报告公布', '项'),
  }),

  notModelled: {
    '第13条': '视察、专题调查研究由常务委员会组织',
    '第15条第2款': '会议七日前发给组成人员是常务委员会办事机构的事',
    '第19条、第20条': '决算、计划、预算执行的报告在每年六月至九月,会议日期由常务委员会定',
    '第17条第3款': '向社会公布由常务委员会和政府分工,这里是政府的一份;二十个工作日按政府信息公开条例第26条',
    '第38条至第45条': '规范性文件备案由「规范性文件备案审查」办理,这里只登记机构设置、决策等备案',
  },
});
