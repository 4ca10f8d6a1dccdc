/** 法治培训(一期): for officials and the public, other than the training of officers of enforcement (enforcement/training). */
import { choice, count, date, not, optional, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';
import { declared } from './work-words.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const legalTraining = procedure({
  id: 'legal-training', title: '法治培训(一期)', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { practice },
  opens: ['plan'], subject: 'plan.name',

  steps: {
    plan: step('安排培训', 'office', { issues: '培训通知', form: { name: text('名称', { class: 'open' }), kind: choice('类别', '法治工作人员专题培训', '初任、任职培训', '参加上级培训', '村(社区)干部法治培训', '企业法治培训', '其他'), on: date('开始日') } }),
    hold: step('登记举办情况', 'office', { form: { people: count('培训人次'), hours: count('学时'), ...declared } }),
    cancel: step('取消培训', 'office', { ends: '取消', form: { why: text('理由') } }),
    close: step('培训办结', 'office', { ends: '办结', form: { note: optional(text('评估')) } }),
  },

  rules: ({ practice, fact, today }) => [
    practice('不重复计数').before('plan').attest('没有在法治专题培训、应急培训和宣传中登记'),
    practice('培训登记').after('plan').must('hold', 'cancel').promptly(),
    practice('培训登记').before('hold').hold('培训已经开始', not(today.before(fact('plan.on')))),
    practice('填报的数').before('hold').hold('人次写明统计人,附签到册', fact('hold.counter').present, fact('hold.proof').present),
    practice('培训登记').after('hold').never('cancel'),
    practice('培训登记').before('close').do('hold'),
  ],

  figures: (f, { fact }) => {
    const sent = fact('plan.kind').is('参加上级培训');
    return { held: f.count('hold', '举办法治队伍、基层法治培训', '期', { when: not(sent), by: ['plan.kind'] }), people: f.sum('hold.people', '法治队伍、基层法治培训(含参加上级培训)', '人次', { declared: true }), hours: f.sum('hold.hours', '法治队伍、基层法治培训学时', '学时'),
      sent: f.count('hold', '参加上级法治政府建设专题培训', '期', sent), own: f.count('hold', '法治工作人员专题培训', '期', fact('plan.kind').is('法治工作人员专题培训')) };
  },

  notModelled: { 其他培训: '执法人员的六十学时、领导干部和执法部门负责人的培训班、应急培训各有程序,这里不重复;一期只登记一处' },
});
