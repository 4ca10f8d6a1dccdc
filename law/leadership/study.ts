/** 学法: the plan of a year, the list of what must be known, and each session but for those before the government's standing meeting (they are in `meeting`). */
// biome-ignore format: the words of the language, on few lines
import { choice, count, days, files, officials, optional, procedure, ref, rows, setting, step, text, told, workdays } from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { mustKnowOpinion, practice } from '../statutes.ts';
import { custom } from './year.ts';

const planLimit = setting('study-plan.issue', '印发年度学法计划的期限', days(90), custom);
const recordLimit = setting('study.record', '学法以后归集记录的期限', workdays(10), custom);
const laws = rows('法律法规', { name: text('名称', { class: 'open' }) }, { class: 'open' });

/** 年度学法计划 and 应知应会清单. The clock opens the government's; a department opens its own. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const studyPlan = procedure({
  id: 'study-plan', title: '年度学法计划', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { list: mustKnowOpinion, practice },
  opens: ['start', 'begin'], every: { year: [1, 1], each: 'government' },

  steps: {
    start: step('应当制定本年度学法计划', 'clock'),
    begin: step('部门决定制定学法计划', 'clerk'),
    draft: step('拟订学法计划', 'clerk', { form: { year: count('年度'), body: choice('学法主体', '政府常务会议', '党委理论学习中心组', '依法治县(市、区)委员会', '部门领导班子'),
      items: rows('学法安排', { topic: text('专题', { class: 'open' }), month: count('月份') }, { class: 'open' }), number: count('安排的次数') } }),
    list: step('印发应知应会法律法规清单', 'clerk', { repeats: 5, issues: '领导干部应知应会法律法规清单', form: { laws, number: count('法律法规部数'), whom: choice('适用对象', '领导干部', '行政机关工作人员', '执法人员') } }),
    issue: step('印发学法计划', 'head', { issues: '年度学法计划' }),
    studied: told('完成一次学法', 'study', { repeats: 99 }),
    note: step('登记常务会会前学法', 'clerk', { repeats: 30, form: { meeting: ref('meeting', '政府会议') } }),
    close: step('年度小结', 'clerk', { ends: '小结', form: { why: optional(text('没有完成计划的原因')) } }),
  },

  rules: ({ list, practice, fact, done, yearly }) => [
    practice('学法计划').after('start').must('issue').within(planLimit),
    practice('学法计划').before('issue').do('draft'),
    practice('学法计划').before('draft').hold('至少安排一次', fact('draft.number').atLeast(1)),
    list('清单').before('list').hold('写明法律法规', fact('list.number').atLeast(1)),
    practice('学法计划').before('note').hold('该次会议开过会前学法', fact('note.meeting').did('study')),
    practice('学法计划').after('issue').must('close').by(yearly(12, 31)),
    practice('学法计划').before('note', 'close').do('issue'),
    practice('学法计划').before('close').hold('完成计划的次数;没有完成的写明原因', fact('close.why').present.or(done('studied').plus(done('note')).atLeast(fact('draft.number')))),
  ],

  computes: ({ fact }) => ({ 'draft.number': fact('draft.items').count, 'list.number': fact('list.laws').count }),

  figures: (f) => ({
    plans: f.count('issue', '年度学法计划', '份', { by: ['draft.body'] }), inTime: f.inTime('issue', '按期印发的学法计划', '份'), planned: f.sum('draft.number', '计划学法', '次', { by: ['draft.body'] }),
    lists: f.count('list', '应知应会清单', '份', { by: ['list.whom'] }), listed: f.sum('list.number', '列入应知应会清单的法律法规', '部'), done: f.count('studied', '按计划完成的学法', '次'), noted: f.count('note', '按计划完成的常务会会前学法', '次'),
  }),

  notModelled: {
    '督察工作规定第8条第7项': '只写政府常务会议定期学法,次数由地方定:计划安排几次就核几次',
    '应知应会清单制度': '2023年的意见没有读到原文,清单的内容由本地定',
    '重复计数': '常务会会前学法由「政府会议」计数,这里的登记只核对计划',
  },
});

/** One session. */
// biome-ignore format: a step a line, a sentence a line, a figure a line
export const study = procedure({
  id: 'study', title: '学法', chapter: 'leadership', from: '2019-04-15', roles,
  statutes: { practice },
  opens: ['hold'], subject: 'hold.topic',

  steps: {
    hold: step('组织学法', 'clerk', { form: {
      plan: optional(ref('study-plan', '年度学法计划')), kind: choice('形式', '党委理论学习中心组学法', '党委常委会会前学法', '依法治县(市、区)委员会专题学法', '政府全体会议学法', '部门会前学法', '网上学法', '其他'),
      topic: text('专题', { class: 'open' }), laws, number: count('法律法规部数'), by: choice('讲授人', '领导成员', '司法行政部门', '法律顾问', '专家学者', '自学'), present: officials('参加人'), persons: count('参加人数') } }),
    record: step('归集学法记录', 'clerk', { ends: '已经记录', form: { papers: files('学法材料、签到、记录') } }),
  },

  rules: ({ practice, fact }) => [
    practice('学法记录').before('hold').hold('写明学习的法律法规', fact('hold.number').atLeast(1)),
    practice('不重复计数').before('hold').attest('不是政府常务会议会前学法(在政府会议中登记)'),
    practice('不重复计数').after('hold').tells('hold.plan', 'studied').when(fact('hold.plan').present),
    practice('学法记录').after('hold').must('record').within(recordLimit),
  ],

  computes: ({ fact }) => ({ 'hold.number': fact('hold.laws').count, 'hold.persons': fact('hold.present').count }),

  figures: (f, { fact }) => {
    const times = f.count('hold', '专题学法', '次', { by: ['hold.kind', 'hold.by'] }), number = f.sum('hold.number', '专题学习法律法规', '部', { by: ['hold.kind'] });
    return {
      times, number, persons: f.sum('hold.persons', '学法', '人次', { by: ['hold.kind'] }), group: f.count('hold', '党委中心组学法', '次', fact('hold.kind').is('党委理论学习中心组学法')),
      committee: f.count('hold', '依法治县委员会专题学法', '次', fact('hold.kind').is('依法治县(市、区)委员会专题学法')), before: f.count('hold', '部门会前学法', '次', fact('hold.kind').is('部门会前学法')),
      all: f.total('各类学法', '次', times, 'meeting.studied'), allLaws: f.total('各类学法涉及法律法规', '部', number, 'meeting.laws'), recorded: f.inTime('record', '按期归集的学法记录', '次'),
    };
  },

  notModelled: { '督察工作规定第7条第5项、第8条第7项': '集体学法制度只写定期;次数见年度学法计划', '法律法规部数': '逐次相加,同一部法律两次学习计两部次' },
});
