/** 行政复议建议书, shown over the Spring Festival of 2025 (28 January to 4 February is off). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { reconsiderationAdvice } from './reconsideration-advice.ts';

const DRAFT: Form = { to: 'u2', about: '电子送达', kind: '改进行政执法', common: '未经同意即电子送达' };
const REPLY: Form = { taken: '采纳', what: '已经发文规范' };
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-12-02')
    .does('draft', DRAFT);
const issued = (title: string, ...rules: string[]): ScenarioWords =>
  drafted(title, ...rules)
    .does('issue')
    .on('2024-12-05')
    .serves('issue');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationAdvice,
  drafted('带有普遍性的及时制发、送达', 'regulations-57.2.attest', 'regulations-57.2.must', 'regulations-57.2.must.2', 'regulations-57.2.never', 'regulations-57.2.do').owes('issue', 'promptly').refused('close', 'regulations-57.2.do')
    .refused('issue', 'regulations-57.2.attest', {}, { unsigned: true }).does('issue').owes('issue served', 'promptly').refused('drop', 'regulations-57.2.never', { why: '无' }),
  drafted('不必制发的,说明理由', 'regulations-57.2.must').does('drop', { why: '个别问题' }).ended('不予制发').counts('issued', 0),
  issued('六十日内反馈,末日在春节假期的顺延;反馈以后办结', 'practice-建议书反馈.must', 'practice-建议书反馈.hold.2', 'practice-建议书反馈.hold').owes('reply', '2025-02-05').refused('close', 'practice-建议书反馈.hold.2').refused('urge', 'practice-建议书反馈.hold')
    .on('2025-02-05').does('reply', REPLY).does('close').ended('办结').counts('repliedRate', 100).counts('takenRate', 100).counts('inTime', 1),
  issued('逾期的催办,仍不反馈的也可办结', 'practice-建议书反馈.must', 'practice-建议书反馈.hold', 'practice-建议书反馈.hold.2').on('2025-02-06').late('reply').does('urge').does('close').counts('urged', 1),
);
