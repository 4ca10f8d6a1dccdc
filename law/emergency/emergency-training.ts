/** 应急培训和宣传: a training for officials and villages, or a day of telling the public; what was handed out leaves no act behind and is declared, with who counted it. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, not, official, optional, procedure, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { emergencyLaw, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const emergencyTraining = procedure({
  id: 'emergency-training', title: '应急培训和宣传', chapter: 'emergency', from: '2024-11-01', roles,
  statutes: { law: emergencyLaw, practice },
  opens: ['plan'], subject: 'plan.name',

  steps: {
    plan: step('安排', 'agency', { issues: '培训、宣传通知', form: { name: text('名称', { class: 'open' }), kind: choice('类别', '培训', '宣传'), field: choice('内容', '应急管理', '安全生产', '校园防灾减灾', '自救互救', '法律法规', '其他'), who: choice('对象', '机关工作人员', '村(社区)人员', '救援队伍', '企业', '师生', '公众'), on: date('举办日') } }),
    hold: step('举办培训', 'office', { issues: '培训签到册', form: { people: count('参加人次'), record: files('签到册') } }),
    promote: step('开展宣传', 'office', { form: { where: text('地点', { class: 'open' }), record: optional(files('照片、记录')) } }),
    declare: step('填报发放的宣传资料', 'office', { repeats: 9, form: { leaflets: count('发放宣传资料(份)'), reached: optional(count('受众(人次)')), by: official('清点人'), evidence: files('领取、印制单据') } }),
    cancel: step('取消', 'head', { ends: '取消', form: { why: text('理由') } }),
    close: step('办结', 'office', { ends: '办结' }),
  },

  rules: ({ law, practice, fact, today }) => [
    practice('不重复计数').before('plan').attest('没有在普法宣传活动、法治培训中登记'),
    law(38).after('plan').must('hold', 'cancel').by(fact('plan.on')).when(fact('plan.kind').is('培训')),
    law(42, 1).after('plan').must('promote', 'cancel').by(fact('plan.on')).when(fact('plan.kind').is('宣传')),
    practice('培训宣传').before('hold').hold('是培训,已经到举办日', fact('plan.kind').is('培训'), not(today.before(fact('plan.on')))),
    practice('培训宣传').before('promote').hold('是宣传,已经到举办日', fact('plan.kind').is('宣传'), not(today.before(fact('plan.on')))),
    practice('培训宣传').before('declare').do('promote'),
    practice('培训宣传').after('hold', 'promote').never('cancel'),
    practice('培训宣传').after('hold', 'promote').must('close').promptly(),
    practice('培训宣传').before('close').let('hold', 'promote'),
  ],

  figures: (f, { fact }) => ({
    held: f.count('hold', '举办应急培训', '次', { by: ['plan.field', 'plan.who'] }), people: f.sum('hold.people', '应急培训', '人次', { by: ['plan.field', 'plan.who'] }), promoted: f.count('promote', '应急知识宣传', '次', { by: ['plan.field'] }),
    leaflets: f.sum('declare.leaflets', '发放应急宣传资料', '份', { declared: true }), reached: f.sum('declare.reached', '应急宣传受众', '人次', { declared: true }), legal: f.count('promote', '应急法律法规宣传', '次', fact('plan.field').is('法律法规')),
  }),

  notModelled: { '突发事件应对法第38条': '培训制度和频次由县定', '突发事件应对法第43条': '学校的应急教育由教育主管部门指导,举办的可以登记' },
});
