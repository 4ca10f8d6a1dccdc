/** 执法培训(一期): planned, held, and its hours told to the certificate of each who was there, so that nobody types a year's hours. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, not, optional, procedure, ref, rows, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { outline2021, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const training = procedure({
  id: 'training', title: '执法人员培训(一期)', chapter: 'enforcement', from: '2021-08-11', roles,
  statutes: { outline: outline2021, practice },
  opens: ['plan'], subject: 'plan.name',

  steps: {
    plan: step('安排培训', 'supervisor', { issues: '培训通知', form: { name: text('培训名称', { class: 'open' }), kind: choice('类别', '岗前培训', '年度业务培训', '专题培训', '在线学习'),
      on: date('培训开始日'), hours: count('计划学时') } }),
    hold: step('登记培训学时', 'supervisor', { issues: '培训签到册', form: { people: rows('参加人员', { certificate: ref('certificate', '证件登记'), hours: count('学时'), what: text('内容') }),
      number: count('参加人次'), hours: count('学时合计'), record: optional(files('签到册、学习记录')) } }),
    cancel: step('取消培训', 'supervisor', { ends: '取消', form: { why: text('理由') } }),
    close: step('培训办结', 'supervisor', { ends: '办结' }),
  },

  rules: ({ outline, practice, fact, today }) => [
    practice('培训管理').after('plan').must('hold', 'cancel').promptly(),
    practice('培训管理').before('hold').hold('培训已经开始', not(today.before(fact('plan.on')))),
    practice('培训管理').before('hold').hold('有签到册或者学习记录', fact('hold.record').present),
    practice('培训管理').after('hold').never('cancel'),
    outline('第(三十四)项').after('hold').tells('hold.people', 'trained', { each: 'certificate' }),
    practice('培训管理').before('close').do('hold'),
  ],

  computes: ({ fact }) => ({ 'hold.number': fact('hold.people').count, 'hold.hours': fact('hold.people').sum('hours') }),

  figures: (f) => ({
    held: f.count('hold', '举办执法培训', '期', { by: ['plan.kind'] }), people: f.sum('hold.number', '培训执法人员', '人次', { by: ['plan.kind'] }), hours: f.sum('hold.hours', '培训学时合计', '学时'),
  }),

  notModelled: { '纲要第(三十四)项': '六十学时的最低要求在证件审验时核对;政治理论学时另计,由培训类别体现' },
});
