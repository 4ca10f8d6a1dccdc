/** 方案任务, shown over the Spring Festival of 2024 (10 to 17 February is off, 4 and 18 February are made-up working days). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { task } from './task.ts';

const FILE = [{ name: '佐证.pdf', digest: '0c'.repeat(32) }];
const ONCE: Form = {
  plan: '示例县法治政府建设实施方案',
  no: '12',
  title: '全面落实行政执法三项制度',
  section: '健全行政执法工作体系',
  content: '公示、全过程记录、法制审核全覆盖',
  lead: 'u1',
  with: [{ unit: 'u2' }, { unit: 'u3' }],
  targets: [{ what: '法制审核率', value: 100, unit: '%', bound: '不低于' }],
  rhythm: '一次完成',
  dueOn: '2024-12-31',
};
const OPEN: Form = { ...ONCE, rhythm: '没有写明', dueOn: null };
const YEARS: Form = {
  years: [
    { year: 2024, what: '制定清单', dueOn: '2024-12-31' },
    { year: 2025, what: '全部上线', dueOn: '2025-12-31' },
  ],
};
const PROGRESS: Form = { percent: 30, words: '已部署' };
const DONE: Form = { result: '全部完成', evidence: FILE };
const GOOD: Form = { result: '完成', words: '属实' };
const MET: Form = { what: '法制审核率', figure: 'legal-review.normsRate', place: 4100, value: 100, met: '达到' };
const BACK: Form = { result: '退回', words: '缺佐证' };
const created = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-01-15')
    .does('create', ONCE);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  task,
  created('写明时限的,到期前报告完成,核验后销号', 'practice-完成时限.must', 'practice-核验.must', 'practice-核验.hold', 'practice-核验.hold.3', 'practice-核验.must.3')
    .owes('done', '2024-12-31').nothingOwed('breakDown').refused('check', 'practice-核验.hold', GOOD)
    .on('2024-12-20').does('done', DONE).nothingOwed('progress').refused('close', 'practice-核验.hold.3').owes('check', '2025-01-06', 'green')
    .on('2024-12-25').does('check', GOOD).nothingOwed('done').owes('close', 'promptly').does('close').ended('完成').counts('inTime', 1)
    .counts('closed', 1).counts('overdue', 0),
  scenario('一次完成的,写明完成时限', 'practice-任务分解.hold').on('2024-01-15').refused('create', 'practice-任务分解.hold', { ...OPEN, rhythm: '一次完成' })
    .does('create', ONCE),
  scenario('没有写明时限的,三十日内分解到年度,跨春节', 'practice-任务分解.must', 'practice-任务分解.opens', 'practice-核验.hold.5')
    .on('2024-01-15').does('create', OPEN).owes('breakDown', '2024-02-18')
    .on('2024-02-18').does('breakDown', YEARS).opens('task-year', 2).refused('done', 'practice-核验.hold.5', DONE)
    .on('2025-12-30').told('linked', { procedure: 'task-year', outcome: '完成' }).refused('done', 'practice-核验.hold.5', DONE),
  created('每三个月报告进度,每次重新起算', 'practice-进度调度.must').owes('progress', '2024-04-15')
    .on('2024-04-10').does('progress', PROGRESS).owes('progress', '2024-07-10'),
  scenario('分到年度的,在年度任务中报告进度,不再报告两次', 'practice-进度调度.must').on('2024-01-15').does('create', OPEN).owes('progress', '2024-04-15')
    .on('2024-02-18').does('breakDown', YEARS).nothingOwed('progress'),
  created('配合单位十个工作日内反馈', 'practice-配合.must').does('ask', { unit: 'u2', what: '数据' }).owes('answer', '2024-01-29')
    .on('2024-01-26').does('answer', { unit: 'u2', words: '已报' }).nothingOwed('answer').counts('answered', 1),
  created('逾期的督办,限期反馈;没有逾期的不督办', 'practice-督办.hold', 'practice-督办.must').refused('urge', 'practice-督办.hold', { reason: '进度逾期' })
    .on('2024-04-16').late('progress').does('urge', { reason: '进度逾期' }).owes('respond', '2024-04-29').does('respond', { words: '已整改' })
    .nothingOwed('respond').counts('urged', 1),
  created('核对的目标没有达到的,不核为完成', 'practice-目标核对.hold').on('2024-12-20').does('done', DONE).refused('check', 'practice-目标核对.hold', { ...GOOD, measured: [{ ...MET, value: 96, met: '没有达到' }] })
    .does('check', { ...GOOD, measured: [MET] }),
  created('退回的写明意见', 'practice-核验.hold.2').on('2024-12-20').does('done', DONE).refused('check', 'practice-核验.hold.2', { result: '退回' })
    .does('check', { result: '完成' }),
  created('核验退回的,重新报告完成', 'practice-核验.must.2', 'practice-核验.hold.4').on('2024-12-20').does('done', DONE).refused('done', 'practice-核验.hold.4', DONE)
    .on('2024-12-25').does('check', BACK).nothingOwed('close').owes('done', 'promptly').does('urge', { reason: '核验退回' })
    .on('2025-01-08').does('done', DONE).nothingOwed('done').does('check', GOOD).does('close').counts('returned', 1).counts('overdue', 0),
  created('后来又分到年度的,年度任务销号以后才能销号', 'practice-核验.hold.3').on('2024-12-20').does('done', DONE).does('check', GOOD).does('breakDown', YEARS)
    .refused('close', 'practice-核验.hold.3'),
  scenario('春节前后没有分解的,分解逾期', 'practice-任务分解.must').on('2024-01-15').does('create', OPEN).on('2024-02-19').late('breakDown'),
  created('配合、督办的反馈,核验,各有各的逾期', 'practice-配合.must', 'practice-督办.must', 'practice-核验.must').does('ask', { unit: 'u2', what: '数据' })
    .on('2024-01-30').late('answer').does('urge', { reason: '配合逾期' }).on('2024-02-20').late('respond')
    .does('done', DONE).on('2024-03-08').late('check'),
  created('逾期报告完成的,计入逾期', 'practice-完成时限.must').on('2025-01-02').late('done').does('done', DONE).counts('overdue', 1).counts('inTime', 0),
);
