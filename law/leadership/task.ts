/**
 * 任务: one task of a plan (实施方案、年度要点), from its assignment to its completion. National documents ask for plans and their carrying out; the
 * days of the office's own routine are defaults of practice.
 */
import {
  agency,
  any,
  choice,
  count,
  date,
  days,
  files,
  months,
  optional,
  procedure,
  rows,
  setting,
  step,
  text,
  told,
  workdays,
  years,
} from '../../kernel/words.ts';
import { roles } from '../roles.ts';
import { practice } from '../statutes.ts';

const custom = '地方惯例,国家文件未定';
const splitLimit = setting('task.split', '任务分解的期限', days(30), custom);
const reportEvery = setting('task.report', '报告进度的间隔', months(3), custom);
const partnerLimit = setting('task.partner', '配合单位反馈的期限', workdays(10), custom);
const urgeLimit = setting('task.urge', '督办反馈的期限', workdays(10), custom);
const checkLimit = setting('task.check', '核验的期限', workdays(10), custom);

const evidence = files('佐证材料');
const checked = choice('核验结果', '完成', '退回');

export const task = procedure({
  id: 'task',
  title: '方案任务',
  chapter: 'leadership',
  from: '2016-01-01',
  statutes: { practice },
  roles,
  opens: ['create'],
  subject: 'create.title',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    create:    step('下达任务', 'planner', { form: { plan: text('方案', { class: 'open' }), no: text('任务编号', { class: 'open' }),
        title: text('任务', { class: 'open' }), section: text('所在部分', { class: 'open' }),
                    content: text('任务内容', { class: 'open' }), lead: agency('牵头单位'),
                        with: rows('配合单位', { unit: agency('单位') }, { class: 'open', optional: true }),
                    targets: rows('目标', { what: text('目标', { class: 'open' }), figure: text('对应的指标(编号)', { class: 'open', optional: true }), value: optional(count('数值')),
                        unit: text('单位', { class: 'open', optional: true }), bound: text('上下限', { class: 'open', optional: true }) },
                        { class: 'open', optional: true }),
                    rhythm: choice('时限', '一次完成', '每年', '没有写明'), dueOn: date('完成时限', { optional: true }) }, issues: '任务清单' }),
    breakDown: step('分解到年度', 'planner', { form: { years: rows('年度任务',
        { year: count('年度'), what: text('年度工作', { class: 'open' }), dueOn: date('完成时限') }, { class: 'open' }) }, issues: '任务分解表' }),
    progress:  step('报告进度', 'office', { form: { percent: count('完成百分比'), words: text('进展'), evidence: files('佐证材料', { optional: true }) },
        repeats: 99 }),
    ask:       step('请配合单位反馈', 'office', { form: { unit: agency('配合单位'), what: text('事项') }, issues: '征求意见函', repeats: 50 }),
    answer:    step('反馈配合情况', 'cooperator', { form: { unit: optional(agency('配合单位')), words: text('反馈'),
        evidence: files('佐证材料', { optional: true }) }, repeats: 50 }),
    urge:      step('督办', 'planner', { form: { reason: text('督办事由') }, issues: '督办单', repeats: 9 }),
    respond:   step('反馈督办', 'office', { form: { words: text('整改情况'), evidence: files('佐证材料', { optional: true }) }, repeats: 9 }),
    done:      step('报告完成', 'office', { form: { result: text('完成情况'), evidence }, repeats: 9 }),
    check:     step('核验', 'planner', { form: { result: checked, words: text('核验意见', { optional: true }),
                    measured: rows('目标核对', { what: text('目标', { class: 'open' }), figure: text('指标(编号)', { class: 'open', optional: true }), place: count('取数的账本位置'),
                        value: count('实际数'), met: choice('结论', '达到', '没有达到') }, { class: 'open', optional: true }) }, repeats: 9 }),
    close:     step('销号', 'planner', { ends: '完成' }),
    adjust:    step('调整、取消任务', 'planner', { form: { basis: text('依据') }, ends: '调整取消' }),
  },

  rules: ({ practice, fact, did, done, late, linked }) => {
    const returned = fact('check.result').is('退回');
    // biome-ignore format: a sentence a line
    return [
      // 任务分解
      practice('任务分解').after('create').must('breakDown').within(splitLimit).unless(fact('create.rhythm').is('一次完成')),
      practice('任务分解').before('create').hold('一次完成的,写明完成时限', fact('create.dueOn').present).when(fact('create.rhythm').is('一次完成')),
      practice('任务分解').after('breakDown').opens('task-year',
          { each: 'breakDown.years', with: { plan: 'create.plan', no: 'create.no', title: 'create.title', lead: 'create.lead' } }),
      // 调度
      practice('完成时限').after('create').must('done').by(fact('create.dueOn')).when(fact('create.dueOn').present),
      practice('进度调度').after('create', 'progress').must('progress').within(reportEvery).unless(any(did('done'), did('breakDown'))),
      practice('配合').after('ask').must('answer').within(partnerLimit),
      // 督办
      practice('督办').before('urge').hold('进度、完成、配合逾期,或者核验退回', any(late('progress'), late('done'), late('answer'), returned)),
      practice('督办').after('urge').must('respond').within(urgeLimit),
      // 核验、销号
      practice('核验').after('done').must('check').within(checkLimit),
      practice('核验').before('check').hold('报告完成后核验', done('done').over(done('check'))),
      practice('核验').before('check').hold('退回的,写明意见', fact('check.words').present).when(returned),
      practice('目标核对').before('check').hold('核对的目标没有达到的,不核为完成', any(fact('check.measured').absent, fact('check.measured').every('met', '达到'), returned)),
      practice('核验').after('check').must('done').promptly().when(returned),
      practice('核验').after('check').must('close').promptly().when(fact('check.result').is('完成')),
      practice('核验').before('close').hold('核验完成,年度任务都已销号', fact('check.result').is('完成'), linked('task-year').allEnded),
      practice('核验').before('done').hold('没有待核验的报告', done('done').is(done('check'))),
      practice('核验').before('done').hold('分到年度的任务都已销号', linked('task-year').allEnded),
    ];
  },

  // biome-ignore format: a figure a line
  figures: (f, { did, late, fact }) => {
    const by = ['create.plan', 'create.lead', 'create.section'] as const;
    const tasks = f.count('create', '任务', '项', { by: [...by, 'create.rhythm'] }), closed = f.count('close', '完成的任务', '项', { by: [...by] }),
        inTime = f.inTime('done', '按时报告完成', '项', { by: [...by] });
    return {
      tasks, closed, doneRate: f.share(closed, tasks, '任务完成率'), inTime,
          overdue: f.count('done', '逾期报告完成', '项', { when: late('done'), by: [...by] }),
      open: f.standing(did('create'), '在办任务', '项', { by: [...by] }), urged: f.count('urge', '督办', '次', { by: [...by] }),
          returned: f.count('check', '核验退回', '次', { when: fact('check.result').is('退回'), by: [...by] }),
      asked: f.count('ask', '请配合单位反馈', '次'), answered: f.inTime('answer', '配合单位按时反馈', '次'),
          adjusted: f.count('adjust', '调整、取消的任务', '项', { by: ['create.plan'] }), length: f.days('create', 'done', '平均完成天数'),
    };
  },

  notModelled: {
    方案中的目标: '目标是一项指标的数值要求:任务记载指标编号、数值和上下限,进度由指标计数;核验时按账本位置核对,没有编号的按原文核对',
    '督察工作规定第8条、第9条': '谁制订规划、年度计划由其规定,方案在程序以外印发,任务从方案读入',
    多个牵头单位: '一项任务只有一个牵头单位,方案列几个的,第一个为牵头,其余记为配合',
  },
});

/** 年度任务: one year's part of a task that runs over several years, or that a plan asks for every year. */
export const taskYear = procedure({
  id: 'task-year',
  title: '方案年度任务',
  chapter: 'leadership',
  from: '2016-01-01',
  statutes: { practice },
  roles,
  opens: ['begin'],
  subject: 'begin.title',

  // biome-ignore format: a step a line, to be read as a list
  steps: {
    begin:    told('下达年度任务', 'task', { form: { plan: text('方案', { class: 'open' }), no: text('任务编号', { class: 'open' }),
        title: text('任务', { class: 'open' }), lead: agency('牵头单位'),
                   year: count('年度'), what: text('年度工作', { class: 'open' }), dueOn: date('完成时限') }, repeats: 1 }),
    progress: step('报告进度', 'office', { form: { percent: count('完成百分比'), words: text('进展'), evidence: files('佐证材料', { optional: true }) },
        repeats: 99 }),
    done:     step('报告完成', 'office', { form: { result: text('完成情况'), evidence }, repeats: 9 }),
    check:    step('核验', 'planner', { form: { result: checked, words: text('核验意见', { optional: true }) }, repeats: 9 }),
    close:    step('销号', 'planner', { ends: '完成' }),
    adjust:   step('调整、取消', 'planner', { form: { basis: text('依据') }, ends: '调整取消' }),
  },

  rules: ({ practice, fact, did, done, day, latest }) => [
    practice('完成时限').after('begin').must('done').by(fact('begin.dueOn')),
    // 以后年度的任务,到那一年才开始报告
    practice('进度调度')
      .after('begin')
      .must('progress')
      .within(reportEvery, { from: latest(day('begin'), fact('begin.dueOn').minus(years(1))) })
      .unless(did('done')),
    practice('进度调度').after('progress').must('progress').within(reportEvery).unless(did('done')),
    practice('核验').after('done').must('check').within(checkLimit),
    practice('核验')
      .before('check')
      .hold('报告完成后核验', done('done').over(done('check'))),
    practice('核验').before('check').hold('退回的,写明意见', fact('check.words').present).when(fact('check.result').is('退回')),
    practice('核验')
      .before('done')
      .hold('没有待核验的报告', done('done').is(done('check'))),
    practice('核验').after('check').must('done').promptly().when(fact('check.result').is('退回')),
    practice('核验').after('check').must('close').promptly().when(fact('check.result').is('完成')),
    practice('核验').before('close').hold('核验完成', fact('check.result').is('完成')),
  ],

  figures: (f, { did, late }) => {
    const by = ['begin.plan', 'begin.lead'] as const;
    const tasks = f.count('begin', '年度任务', '项', { by: [...by] });
    const closed = f.count('close', '完成的年度任务', '项', { by: [...by] });
    return {
      tasks,
      closed,
      doneRate: f.share(closed, tasks, '年度任务完成率'),
      inTime: f.inTime('done', '按时报告完成的年度任务', '项', { by: [...by] }),
      overdue: f.count('done', '逾期报告完成的年度任务', '项', { when: late('done'), by: [...by] }),
      open: f.standing(did('begin'), '在办年度任务', '项', { by: [...by] }),
    };
  },

  notModelled: { 下一年度: '每年的任务在分解时一次列出,新的年度另行分解须调整原任务' },
});
