/** 府院联席会议, shown. 12 October 2024 is a made-up working Saturday. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { courtLiaison } from './court-liaison.ts';
import { FILE } from './examples.ts';

const HOLD: Form = { items: [{ what: '送达地址确认', unit: 'u2', until: '2024-11-29' }], last: '2024-11-29', minutes: FILE };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('propose', { by: '法院', matters: '电子送达', kind: '类案问题' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  courtLiaison,
  proposed('及时召集,在通知的日子(补班的周六)召开,议定事项按期落实才办结', 'practice-府院联席.must', 'practice-府院联席.must.2', 'practice-府院联席.hold', 'practice-府院联席.must.3', 'practice-府院联席.do', 'practice-府院联席.hold.2', 'practice-府院联席.never')
    .owes('call', 'promptly').refused('follow', 'practice-府院联席.do', { result: '全部落实', report: FILE }).does('call', { on: '2024-10-12' }).owes('hold', '2024-10-12')
    .on('2024-10-11').refused('hold', 'practice-府院联席.hold', HOLD)
    .on('2024-10-12').does('hold', HOLD).owes('follow', '2024-11-29').refused('drop', 'practice-府院联席.never', { why: '无' })
    .on('2024-11-29').does('follow', { result: '部分落实', report: FILE }).refused('close', 'practice-府院联席.hold.2')
    .on('2024-11-30').late('follow').does('follow', { result: '全部落实', report: FILE }).nothingOwed('follow').does('close').ended('办结').counts('held', 1).counts('part', 1).counts('kept', 1),
  proposed('改期的重新通知;没有全部落实的,写明原因才办结', 'practice-府院联席.must.2', 'practice-府院联席.hold.2').does('call', { on: '2024-10-12' }).on('2024-10-11').does('call', { on: '2024-10-18' }).owes('hold', '2024-10-18')
    .on('2024-10-18').does('hold', HOLD).does('follow', { result: '部分落实', report: FILE }).refused('close', 'practice-府院联席.hold.2', {}).does('close', { why: '涉及省级权限' }).counts('closed', 1).counts('kept', 0),
  proposed('不必开会的另行处理;逾期没有开会的提示', 'practice-府院联席.must', 'practice-府院联席.must.2').does('call', { on: '2024-10-12' }).on('2024-10-14').late('hold').does('drop', { why: '已经书面答复' }).ended('另行处理'),
  proposed('议定事项按期全部落实', 'practice-府院联席.must.3').does('call', { on: '2024-10-12' }).on('2024-10-12').does('hold', HOLD).on('2024-11-28').does('follow', { result: '全部落实', report: FILE }).nothingOwed('follow'),
);
