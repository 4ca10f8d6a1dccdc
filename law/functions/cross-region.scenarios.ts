/** 通办, both directions, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { crossEntry } from './cross-entry.ts';
import { crossRegion } from './cross-region.ts';
import { withItems } from './examples.ts';

const TAKE: Form = {
  applicant: '当事人1',
  matter: '异地社保转移',
  scope: '跨省通办',
  whom: '个人',
  mode: '异地代收代办',
  region: '重庆市',
};
const RECEIVE: Form = {
  applicant: '当事人1',
  matter: '食品经营许可',
  item: 'item1',
  scope: '省内通办',
  whom: '企业',
  region: '成都市',
  way: '平台流转',
};
const SEND: Form = { way: '平台流转' };
const ROUTE: Form = { to: 'u2', kind: '承诺件' };
const O = 'opinion-“异地代收代办”';
const P = 'practice-代收';
const D = 'practice-办理';
const TWO = 'practice-收件地与办理地';
const taken = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-30')
    .does('take', TAKE);
const received = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  withItems(scenario(title, ...rules))
    .on('2024-09-30')
    .does('receive', { ...RECEIVE, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  crossRegion,
  taken('代收:出具凭证,一个工作日内传送,补正转告,收到结果两个工作日内送达并邀请评价', `${O}.must`, `${O}.attest`, `${P}.must`, `${P}.hold`, `${P}.must.2`, `${P}.do`, `${P}.do.2`, `${P}.must.3`, `${P}.do.3`, `${P}.never`, 'practice-好差评.opens', `${TWO}.do.2`)
    .owes('take served', 'promptly').serves('take').nothingOwed('take served').owes('send', '2024-10-08').refused('result', `${P}.do.2`, { result: '准予、办结' }).refused('route', `${TWO}.do.2`, ROUTE).refused('send', `${O}.attest`, SEND, { unsigned: true }).on('2024-10-08').does('send', SEND).refused('tellFix', `${P}.do`).does('askFix', { missing: '照片' }).owes('tellFix', 'promptly').refused('send', `${P}.hold`, SEND).does('tellFix')
    .does('fix').owes('send', '2024-10-09').does('send', SEND).refused('give', `${P}.do.3`).on('2024-10-14').does('result', { result: '准予、办结' }).refused('stop', `${P}.never`, { why: '申请人撤回' }).owes('give', '2024-10-16').does('give').ended('已代办').opens('rating').counts('out', 1).counts('outFar', 1).counts('given', 1).counts('givenInTime', 1).counts('length', 14),
  taken('逾期传送、逾期送达', `${P}.must`, `${P}.must.3`).on('2024-10-09').late('send').does('send', SEND).does('result', { result: '不予' }).on('2024-10-12').late('give'),
  taken('申请人撤回的终止', `${P}.never`, `${TWO}.do`).does('stop', { why: '申请人撤回' }).ended('终止代办').counts('stopped', 1),
  scenario('通办名录上的事项应当开通', `${O}.hold`).entry('entry1', crossEntry, [['open', '2024-01-02', { kind: '个人事项', name: '社保转移', scope: '跨省通办', by: '协议' }]]).entry('entry2', crossEntry, [['open', '2024-01-02', { kind: '个人事项', name: '社保查询', scope: '跨省通办', by: '协议' }], ['end', '2024-06-03', { why: '停办' }]])
    .on('2024-09-30').refused('take', `${O}.hold`, { ...TAKE, entry: 'entry2' }).does('take', { ...TAKE, entry: 'entry1' }),
  received('外地代收的:一个工作日内转承办部门,办结后两个工作日内送回', {}, `${D}.must`, `${O}.never`, `${O}.hold.2`, `${O}.hold.3`, `${O}.opens`, `${D}.do`, `${D}.hold`, `${D}.must.2`, `${D}.do.2`, `${TWO}.do`).owes('route', '2024-10-08').refused('send', `${TWO}.do`, SEND).refused('done', `${D}.do`, { result: '准予、办结' }).refused('route', `${O}.hold.2`, { ...ROUTE, kind: '咨询、引导' })
    .on('2024-10-08').does('route', ROUTE).opens('licence').refused('back', `${O}.never`, { why: '无' }).refused('done', `${D}.hold`, { result: '准予、办结' }).refused('sendBack', `${D}.do.2`, SEND).on('2024-10-15').told('linked', { procedure: 'licence', outcome: '准予许可' }).does('done', { result: '准予、办结' }).owes('sendBack', '2024-10-17').does('sendBack', SEND).ended('已办结送回').counts('sentBack', 1).counts('inProvince', 1).counts('backInTime', 1),
  received('即办的开即办件;逾期送回', {}, `${O}.opens.2`, `${D}.must.2`).does('route', { ...ROUTE, kind: '即办件' }).opens('instant-service').told('linked', { procedure: 'instant-service', outcome: '办结' }).does('done', { result: '准予、办结' }).on('2024-10-10').late('sendBack'),
  received('逾期处理;没有生效的事项不能转;不在通办范围的退回', { item: 'item2' }, `${D}.must`, `${O}.hold.3`, `${O}.attest.2`, `${TWO}.do.2`).on('2024-10-09').late('route').refused('route', `${O}.hold.3`, ROUTE).refused('back', `${O}.attest.2`, { why: '不在范围' }, { unsigned: true }).does('back', { why: '不在范围' }).ended('退回').counts('returned', 1),
);
