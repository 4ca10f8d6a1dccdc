/** 变相许可核查: reported or found, compared with the list, stopped, blamed. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { LISTED } from '../enforcement/examples.ts';
import { disguisedPermit } from './disguised-permit.ts';
import { power } from './power.ts';

const MATTER: Form = { organ: 'u2', what: '开工前须到局里备案', name: '备案' };
const WRONG: Form = { title: '开工备案', organ: 'u2', result: '变相设定、实施行政许可' };
const BLAME: Form = { cause: '拒不停止', organ: 'u2' };
const reported = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('report', MATTER);
const ordered = (title: string, ...rules: string[]): ScenarioWords =>
  reported(title, ...rules)
    .on('2024-10-08')
    .does('check', WRONG)
    .does('tell')
    .does('order', { what: '停止备案' });

// biome-ignore format: a day a line
export default scenarios(
  disguisedPermit,

  reported('十五个工作日内核查,告知反映人;变相许可的及时责令停止', 'practice-变相许可核查.must', 'practice-变相许可核查.must.2', 'practice-变相许可核查.let', 'law-39.1.hold', 'law-39.1.hold.2', 'law-39.1.must', 'law-39.1.must.3', 'law-39.1.do', 'law-39.1.hold.3', 'disclosure-26.publishes')
    .owes('check', '2024-10-22').refused('order', 'law-39.1.hold', { what: '停止' }).refused('verify', 'law-39.1.do', { result: '已经停止' })
    .on('2024-10-22').does('check', WRONG).owes('tell', 'promptly').owes('order', 'promptly').refused('none', 'law-39.1.hold.2').does('order', { what: '停止备案' }).nothingOwed('order').owes('order published', '2024-11-19')
    .serves('order').owes('mended', 'promptly').does('mended', { how: '已经取消', refund: 2_000 }).refused('close', 'law-39.1.hold.3').does('verify', { result: '已经停止', refunded: 2_000 }).refused('close', 'practice-变相许可核查.let').does('tell')
    .does('publish', { document: 3 }).does('close').ended('已经改正').counts('stopped', 1).counts('refunded', 2_000).counts('inTime', 1),
  reported('逾期核查', 'practice-变相许可核查.must').on('2024-10-23').late('check'),
  ordered('没有停止的再核实或者追责;责令逾期没有公开', 'law-39.1.must.4', 'law-第69条第8项.opens', 'law-39.1.hold.3', 'disclosure-26.publishes')
    .on('2024-11-06').late('order published').does('verify', { result: '没有停止' }).owes('blame', 'promptly').does('blame', BLAME).opens('accountability').nothingOwed('blame').does('close').counts('blamed', 1),
  scenario('有清单依据的不构成;清单上的事项应当有效', 'law-40.1.hold', 'law-40.2.hold', 'law-39.1.must.2', 'law-39.1.hold.2')
    .entry('power1', power, [['propose', '2019-12-02', { what: '许可', by: '通知' }], ['list', '2020-01-01', { ...LISTED, kind: '行政许可' }]])
    .entry('power2', power, [['propose', '2019-12-02', { what: '许可', by: '通知' }], ['list', '2020-01-01', { ...LISTED, code: '0002', kind: '行政许可' }], ['cancel', '2021-01-04', { by: '取消文件' }]])
    .on('2024-09-26').does('find', { ...MATTER, how: '办事要求与清单比对' }).refused('check', 'law-40.1.hold', { ...WRONG, result: '有清单依据', power: 'power2' }).refused('check', 'law-40.2.hold', { ...WRONG, result: '继续实施已经取消的许可' })
    .does('check', { ...WRONG, result: '有清单依据', power: 'power1' }).owes('none', 'promptly').nothingOwed('tell').does('none').ended('不构成'),
  reported('已经取消的许可继续实施的,写明原事项', 'law-40.2.hold', 'law-39.1.must').does('check', { ...WRONG, result: '继续实施已经取消的许可', power: 'power2' }).owes('order', 'promptly'),
);
