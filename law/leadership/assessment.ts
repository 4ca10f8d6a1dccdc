/** 法治政府建设考核(一轮): by what sheet, with what weight in the whole, which units; each unit is a case of its own. No ranking is made. */
// biome-ignore format: the words of the language, on few lines
import { agency, choice, choices, count, date, not, optional, procedure, rows, step, text, told, yes } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { inspectionWork, outline2021, practice } from '../statutes.ts';

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const assessment = procedure({
  id: 'assessment', title: '法治政府建设考核(一轮)', chapter: 'leadership', from: '2016-01-01', roles,
  statutes: { work: inspectionWork, outline: outline2021, practice },
  opens: ['plan'], subject: 'plan.title',

  steps: {
    plan: step('制定考核方案', 'planner', { issues: '法治政府建设考核方案', form: { title: text('名称', { class: 'open' }), year: count('年度'), sheet: text('指标体系和版本', { class: 'open' }), weight: count('在综合绩效考核中的权重(百分之几)'),
      due: date('单位报送自评的截止日'), until: date('通报结果的截止日') } }),
    approve: step('审定考核方案和单位', 'head', { form: { units: rows('被考核的单位', { unit: agency('单位'), kind: choice('类别', '部门', '镇、街道', '垂直管理单位', '其他') }, { class: 'open' }), number: count('单位数') } }),
    scored: told('一个单位的考核结果确定', 'assessment-unit', { repeats: 999, form: { complete: yes('全面完成指标') } }),
    circulate: step('通报考核结果', 'head', { issues: '法治政府建设考核情况通报', form: { summary: text('总体情况'), problems: optional(text('普遍性问题')) } }),
    use: step('登记结果运用', 'planner', { repeats: 20, form: { how: choices('运用方式', '计入综合绩效考核', '干部考核的参考', '约谈', '责令整改', '评先评优', '列入下一年度任务'), note: optional(text('说明')) } }),
    cancel: step('取消本轮考核', 'head', { ends: '取消', form: { why: text('理由') } }),
    close: step('归档', 'planner', { ends: '考核完成' }),
  },

  rules: ({ work, outline, practice, fact, did, linked }) => [
    outline('第(三十三)项').before('approve').hold('依法行政情况在综合绩效考核中占有权重', fact('plan.weight').over(0)),
    practice('考核方案').before('approve').hold('自评的截止日早于通报的截止日', fact('plan.due').before(fact('plan.until'))),
    outline('第(三十三)项').after('approve').opens('assessment-unit', { each: 'approve.units', unit: 'unit', with: { year: 'plan.year', sheet: 'plan.sheet', due: 'plan.due' } }),
    practice('考核通报').after('approve').must('circulate').by(fact('plan.until')),
    practice('考核通报').before('circulate').do('approve'),
    practice('考核通报').before('circulate').hold('各单位的结果都已确定', linked('assessment-unit').allEnded),
    practice('考核通报').before('cancel').hold('还没有审定', not(did('approve'))),
    work('第7条第2项').after('circulate').must('use').promptly(),
    work('第7条第2项').before('use').do('circulate'),
    practice('考核通报').before('close').do('use'),
  ],

  computes: ({ fact }) => ({ 'approve.number': fact('approve.units').count }),

  figures: (f, { fact }) => ({
    rounds: f.count('approve', '法治政府建设考核', '次'), units: f.sum('approve.number', '列入考核的单位', '家'), circulated: f.count('circulate', '通报考核结果', '次'), inTime: f.inTime('circulate', '按时通报考核结果', '次'),
    complete: f.count('scored', '全面完成指标的单位', '家', fact('scored.complete').true), used: f.count('use', '考核结果运用', '次', { by: ['use.how'] }),
  }),

  notModelled: {
    '法治政府建设实施纲要(2021—2025年)第(三十三)项': '提升考核权重,没有写明多少:权重如实登记,大于零',
    排名: '不排名次:单位的结果只告知该单位,通报写总体情况',
    '督察工作规定第4条第4项': '控制总量:一年几次由上级的督检考计划定,按轮次计数',
  },
});
