/** 代办, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { agencyHelp } from './agency-help.ts';
import { withItems } from './examples.ts';

const ASK: Form = { applicant: '当事人1', matter: '老年优待证', item: 'item1', aged: true };
const SUBMIT: Form = { to: 'u2', kind: '承诺件', level: '镇、街道便民服务中心' };
const P = 'practice-帮办代办';
const O = 'opinion-“帮办代办”';
const asked = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-30')
    .does('ask', { ...ASK, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  agencyHelp,
  asked('接受委托、两个工作日内提交窗口、窗口出件后两个工作日内送交', {}, `${O}.must`, `${O}.attest`, `${O}.never`, `${P}.must`, `${P}.do`, `${P}.item`, `${P}.opens`, `${P}.do.2`, `${P}.hold.3`, `${P}.must.2`, `${P}.do.3`, 'online-7.2.attest')
    .owes('accept', 'promptly').refused('submit', `${P}.do`, SUBMIT).refused('accept', `${O}.attest`, { at: '村、社区' }, { unsigned: true }).does('accept', { at: '村、社区' }).refused('decline', `${O}.never`, { why: '不在代办范围', note: '无' }).owes('submit', '2024-10-09').refused('collect', `${P}.do.2`, { result: '准予、办结' })
    .on('2024-10-09').does('submit', SUBMIT).opens('reception').refused('collect', `${P}.hold.3`, { result: '准予、办结' }).refused('deliver', `${P}.do.3`, { how: '上门' }).on('2024-10-14').told('linked', { procedure: 'reception', outcome: '已出件' }).does('collect', { result: '准予、办结' }).owes('deliver', '2024-10-16')
    .on('2024-10-16').refused('deliver', 'online-7.2.attest', { how: '上门' }, { unsigned: true }).does('deliver', { how: '上门' }).ended('代办完成').counts('village', 1).counts('delivered', 1).counts('deliveredInTime', 1).counts('aged', 1).counts('open', 0),
  asked('逾期提交、逾期送交', {}, `${P}.must`, `${P}.must.2`).does('accept', { at: '镇、街道' }).on('2024-10-10').late('submit').does('submit', SUBMIT).told('linked', { procedure: 'reception', outcome: '已出件' }).does('collect', { result: '准予、办结' }).on('2024-10-15').late('deliver').counts('town', 1).counts('inTime', 0),
  asked('行动便利的须有委托书', { aged: false }, `${P}.hold`).refused('accept', `${P}.hold`, { at: '上门' }).does('decline', { why: '材料不齐', note: '没有委托书' }).ended('不能代办').counts('declined', 1),
  asked('有委托书的接受', { aged: false, letter: [{ name: '委托书.jpg', digest: 'b'.repeat(64) }] }, `${P}.hold`, `${P}.hold.4`).does('accept', { at: '上门' }).refused('stop', `${P}.hold.4`),
  asked('没有写明事项的,按部门业务系统办件提交', { item: null }, `${P}.item`).does('accept', { at: '上门' }).refused('submit', `${P}.item`, SUBMIT).does('submit', { ...SUBMIT, kind: '部门业务系统办件' }),
  asked('撤回委托的停止代办,退还材料', {}, `${P}.hold.2`, `${P}.hold.4`, `${P}.must.3`).does('accept', { at: '村、社区' }).does('quit').owes('stop', 'promptly').refused('submit', `${P}.hold.2`, SUBMIT).does('stop').ended('停止代办').counts('stopped', 1),
);
