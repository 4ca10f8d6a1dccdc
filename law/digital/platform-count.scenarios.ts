/** 平台对账, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { platformCount } from './platform-count.ts';

const COMPARE: Form = {
  platform: '全国行政复议平台',
  what: '收到复议申请',
  from: '2024-07-01',
  to: '2024-09-26',
  above: 12,
  ours: 10,
  proof: [{ name: '导出', digest: 'ab'.repeat(32) }],
};
const WHY: Form = { cause: '本系统漏录', n: 2, why: '两件在平台办理' };
const compared = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('compare', { ...COMPARE, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  platformCount,
  scenario('起止日期合理;一致的当即结束', 'practice-平台对账.hold', 'practice-平台对账.must', 'practice-平台对账.hold.2', 'practice-平台对账.hold.3').on('2024-09-27').refused('compare', 'practice-平台对账.hold', { ...COMPARE, to: '2024-06-30' }).does('compare', { ...COMPARE, ours: 12 }).owes('same', 'promptly')
    .refused('fault', 'practice-平台对账.hold.3', WHY).does('same').ended('一致').counts('agreedRate', 100).counts('above', 12),
  compared('不一致的十个工作日内说明,漏录的补录,再复核', {}, 'practice-平台对账.must.2', 'practice-平台对账.must.3', 'practice-平台对账.must.4', 'practice-平台对账.hold.2', 'practice-平台对账.hold.3', 'practice-平台对账.hold.4', 'practice-平台对账.hold.5', 'practice-平台对账.hold.6').owes('fault', '2024-10-16').refused('same', 'practice-平台对账.hold.2')
    .refused('mend', 'practice-平台对账.hold.4', { how: '本系统补录', n: 2 }).on('2024-10-08').does('fault', WHY).owes('mend', '2024-10-21').owes('recheck', '2024-10-21').does('explain', { ...WHY, cause: '口径不同', n: 1 }).owes('mend', '2024-10-21').refused('recheck', 'practice-平台对账.hold.5', { above: 12, ours: 12, result: '一致' })
    .on('2024-10-21').does('mend', { how: '本系统补录', n: 2 }).refused('recheck', 'practice-平台对账.hold.6', { above: 12, ours: 11, result: '一致' }).does('recheck', { above: 12, ours: 12, result: '一致' }).ended('差异已经说明').counts('mended', 2).counts('agreedRate', 0).counts('explained', 2).counts('faults', 1),
  compared('口径不同的,说明清楚', {}, 'practice-平台对账.hold.5').does('explain', { ...WHY, cause: '口径不同' }).does('recheck', { above: 12, ours: 10, result: '口径不同,差异说明清楚' }).counts('rechecked', 1),
  compared('逾期没有说明、没有更正、没有复核的', {}, 'practice-平台对账.must.2', 'practice-平台对账.must.3', 'practice-平台对账.must.4').on('2024-10-17').late('fault').does('fault', WHY).on('2024-11-01').late('mend').late('recheck'),
);
