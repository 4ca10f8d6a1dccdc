/** 旁听庭审: a year's plan of a unit, and each hearing that its people went to; every one of them is to have been at one at least. */
// biome-ignore format: the words of the language, on few lines
import { choice, count, date, files, officials, optional, procedure, ref, setting, step, text } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

const times = setting('court-observation.times', '每人每年旁听庭审的最少次数', 1, '县法治政府建设规划:负责人、应诉人员每年至少旁听一次');

// biome-ignore format: a step a line, a sentence a line, a figure a line
export const courtObservation = procedure({
  id: 'court-observation', title: '旁听庭审', chapter: 'disputes', from: '2021-01-01', roles,
  statutes: { practice },
  opens: ['plan'],

  steps: {
    plan: step('制定年度旁听计划', 'clerk', { repeats: 4, issues: '年度旁听庭审计划', form: { year: count('年度'), people: officials('应当旁听的负责人、应诉人员'), due: count('应当旁听的人数') } }),
    attend: step('组织旁听庭审', 'clerk', { repeats: 60, issues: '旁听庭审签到表', form: {
      on: date('开庭日'), case: optional(ref(['litigation', 'litigation-appeal'], '本机关的案件')), about: text('案由', { class: 'open' }), head: choice('负责人', '参加', '没有参加'),
      people: officials('旁听人员'), persons: count('旁听人数'), roster: optional(files('签到表')) } }),
    discuss: step('案件研讨、讲评', 'head', { repeats: 60, form: { lessons: text('研讨情况') } }),
    close: step('年度小结', 'head', { ends: '小结', issues: '旁听庭审年度小结', form: { reached: count('已经旁听的人数'), why: optional(text('没有全覆盖的原因')) } }),
  },

  rules: ({ practice, fact, done, today, yearly }) => [
    practice('旁听庭审').after('plan').must('attend').by(yearly(12, 31)),
    practice('旁听庭审').before('attend').hold('在开庭当日登记,事后登记的补录', fact('attend.on').is(today)),
    practice('旁听庭审').after('plan').must('close').by(yearly(12, 31)),
    practice('旁听庭审').before('close').hold('至少旁听一次;没有组织、没有全覆盖的,说明原因', fact('close.why').present).unless(fact('close.reached').atLeast(fact('plan.due')), done('attend').atLeast(times)),
    practice('旁听庭审').before('discuss').do('attend'),
  ],

  computes: ({ fact }) => ({ 'plan.due': fact('plan.people').count, 'attend.persons': fact('attend.people').count }),

  figures: (f, { fact }) => {
    const due = f.sum('plan.due', '应当旁听庭审的人数', '人'), reached = f.sum('close.reached', '旁听过庭审的人数', '人');
    return { due, reached, coverage: f.share(reached, due, '旁听庭审覆盖率'), attended: f.count('attend', '组织旁听庭审', '场次', { by: ['attend.head'] }), visits: f.sum('attend.persons', '旁听庭审', '人次'),
      people: f.distinct('attend.people', '旁听庭审的人员', '人'), heads: f.count('attend', '负责人旁听庭审', '场次', fact('attend.head').is('参加')), discussed: f.count('discuss', '案件研讨', '次') };
  },

  notModelled: { 通行做法: '语言还不能比较两次以上步骤中人员的并集,所以小结时登记已经旁听的人数;「旁听庭审的人员」按人数出' },
});
