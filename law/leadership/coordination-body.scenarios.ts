/** 议事协调机构, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { coordinationBody } from './coordination-body.ts';
import { FILES } from './examples.ts';

const LASTING: Form = {
  name: '行政执法协调小组',
  kind: '领导小组',
  field: '行政执法协调',
  leader: '县长',
  carrier: 'u2',
  own: false,
  duties: '协调执法争议',
  basis: '县政府决定',
  temporary: false,
};
const FOR_A_TIME: Form = { ...LASTING, name: '示范创建工作领导小组', temporary: true, until: '2025-09-30', condition: '示范创建结束' };
const MEET: Form = { on: '2024-09-26', topic: '执法协作', legal: true, present: 12 };
const proposed = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-20')
    .does('propose', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  coordinationBody,
  proposed('批准的人确认现有机构不能解决;会议十个工作日内有纪要,跨国庆', LASTING, 'law-11.1.attest', 'practice-设立.must', 'practice-设立.never', 'practice-设立.do', 'practice-会议.must', 'practice-会议.hold', 'law-12.hold').owes('approve', 'promptly').refused('meet', 'practice-设立.do', MEET)
    .refused('approve', 'law-11.1.attest', {}, { unsigned: true }).does('approve').nothingOwed('approve').refused('refuse', 'practice-设立.never', { why: '误' }).refused('minutes', 'practice-会议.hold', { minutes: FILES }).on('2024-09-26').does('meet', MEET).owes('minutes', '2024-10-15')
    .on('2024-10-15').does('minutes', { minutes: FILES }).nothingOwed('minutes').counts('bodies', 1).counts('meetings', 1).counts('legal', 1),
  proposed('不单独设立办事机构', { ...LASTING, own: true }, 'law-12.hold', 'practice-设立.never').refused('approve', 'law-12.hold').does('refuse', { why: '由司法局承担' }).ended('不设立').counts('refused', 1),
  proposed('办理一定时期工作的,写明撤销的条件和期限,到期撤销', FOR_A_TIME, 'law-11.2.hold', 'law-11.2.must').does('approve').owes('abolish', '2025-09-30').on('2025-09-30').does('abolish', { ground: '期限届满' }).nothingOwed('abolish').ended('撤销').counts('abolished', 1).counts('bodies', 0),
  proposed('没有写明期限的不批准', { ...FOR_A_TIME, until: null }, 'law-11.2.hold').refused('approve', 'law-11.2.hold'),
  proposed('延期的到新的日子;到期没有撤销的显示逾期', FOR_A_TIME, 'practice-延期.extends', 'law-11.2.must').does('approve').does('prolong', { until: '2025-12-31', why: '验收推迟' }).owes('abolish', '2025-12-31').on('2026-01-05').late('abolish'),
  proposed('每年清理;清理撤销的及时撤销', LASTING, 'practice-清理.must', 'practice-清理.must.2').does('approve').owes('tidy', '2025-09-22').on('2025-09-22').does('tidy', { result: '撤销', why: '两年没有开会' }).owes('abolish', 'promptly').does('abolish', { ground: '清理撤销' }).nothingOwed('abolish').counts('tidied', 1),
  proposed('清理、纪要逾期', LASTING, 'practice-清理.must', 'practice-会议.must').does('approve').does('meet', MEET).on('2025-09-23').late('tidy').late('minutes'),
);
