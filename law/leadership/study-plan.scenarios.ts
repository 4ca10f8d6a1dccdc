/** 年度学法计划, shown: ninety days from 5 January 2026 end in the days off of 清明, so on 7 April. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { studyPlan } from './study.ts';

const DRAFT: Form = {
  year: 2026,
  body: '政府常务会议',
  items: [
    { topic: '行政复议法', month: 3 },
    { topic: '突发事件应对法', month: 6 },
  ],
};
const LIST: Form = { laws: [{ name: '宪法' }, { name: '行政处罚法' }], whom: '领导干部' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('学了法的会', meeting, [
      ['call', '2026-03-02', { kind: '政府常务会议', title: '第62次', on: '2026-03-12' }],
      ['study', '2026-03-12', { topic: '行政复议法', laws: [{ name: '行政复议法' }], by: '司法行政部门' }],
    ])
    .entry('没有学法的会', meeting, [['call', '2026-03-02', { kind: '政府常务会议', title: '第63次', on: '2026-03-19' }]])
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  studyPlan,
  started('一季度印发计划;按计划学法,年底小结', 'practice-学法计划.must', 'practice-学法计划.do', 'practice-学法计划.hold', 'practice-学法计划.hold.2', 'practice-学法计划.must.2', 'practice-学法计划.do.2', 'practice-学法计划.hold.3').owes('issue', '2026-04-07').refused('issue', 'practice-学法计划.do')
    .refused('draft', 'practice-学法计划.hold', { ...DRAFT, items: [] }).does('draft', DRAFT).refused('note', 'practice-学法计划.do.2', { meeting: '学了法的会' }).on('2026-02-28').does('issue').nothingOwed('issue').owes('close', '2026-12-31')
    .on('2026-03-20').refused('note', 'practice-学法计划.hold.2', { meeting: '没有学法的会' }).does('note', { meeting: '学了法的会' }).refused('close', 'practice-学法计划.hold.3').on('2026-06-30').told('studied').does('close').nothingOwed('close').ended('小结').counts('planned', 2).counts('noted', 1).counts('done', 1).counts('plans', 1),
  started('没有完成计划的写明原因;逾期的标出', 'practice-学法计划.must', 'practice-学法计划.must.2', 'practice-学法计划.hold.3').on('2026-04-08').late('issue').does('draft', DRAFT).does('issue').on('2027-01-04').late('close').does('close', { why: '会议合并' }).counts('inTime', 0),
  scenario('部门自己定计划,印发应知应会清单', 'list-清单.hold').on('2026-01-15').does('begin').refused('list', 'list-清单.hold', { ...LIST, laws: [] }).does('list', LIST).counts('lists', 1).counts('listed', 2),
);
