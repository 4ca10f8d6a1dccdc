/** 一窗受理, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped } from '../enforcement/examples.ts';
import { withItems } from './examples.ts';
import { reception } from './reception.ts';

const TAKE: Form = { applicant: '当事人1', matter: '食品经营许可', item: 'item1', kind: '承诺件', level: '县级政务服务大厅' };
const TO: Form = { to: 'u2' };
const PLATFORM: Form = { to: 'u2', power: 'power1', source: '平台2024-1', due: '2024-10-30' };
const ENTER: Form = { system: '行政审批业务通用软件', no: '2024-0001' };
const HAND: Form = { result: '准予、办结', way: '窗口领取' };
const P = 'practice-一窗受理';
const E = 'practice-办件录入';
const taken = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  equipped(withItems(scenario(title, ...rules)))
    .on('2024-09-30')
    .does('take', { ...TAKE, ...more });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reception,
  withItems(scenario('接件出具凭证,一个工作日内转交,跨国庆节;转交后录入;办结后统一出件并邀请评价', 'law-第32条第2款.must', 'online-7.1.attest', 'business-36.3.must', `${P}.item`, `${P}.hold`, `${P}.hold.2`, `${P}.hold.3`, `${P}.never`, 'business-35.hold', 'business-36.3.opens', `${E}.must`, `${E}.hold`, `${E}.never`, `${E}.let`, 'business-36.3.hold', 'business-36.3.hold.2', 'business-36.3.must.2', 'practice-好差评.opens'))
    .on('2024-09-30').refused('take', `${P}.item`, { ...TAKE, item: null }).does('take', TAKE).owes('take served', 'promptly').serves('take').nothingOwed('take served').owes('route', '2024-10-08').refused('advise', `${P}.hold`).refused('platform', `${P}.hold.3`, PLATFORM).refused('enter', `${E}.hold`, ENTER).refused('hand', 'business-36.3.hold', HAND)
    .on('2024-10-08').refused('route', 'online-7.1.attest', TO, { unsigned: true }).does('route', TO).opens('licence').opens('instant-service', 0).owes('enter', '2024-10-09').refused('refuse', `${P}.never`, { ground: '依法不需要取得行政许可' }).refused('hand', `${E}.let`, HAND).does('enter', ENTER).refused('paper', `${E}.never`, { why: '无' }).refused('hand', 'business-36.3.hold.2', HAND)
    .on('2024-10-15').told('linked', { procedure: 'licence', outcome: '准予许可' }).does('hand', HAND).ended('已出件').owes('hand served', 'promptly').opens('rating').serves('hand').nothingOwed('hand served').counts('taken', 1).counts('entered', 1).counts('enteredPromise', 1).counts('enteredRate', 100).counts('routedRate', 100).counts('length', 15),
  taken('事项没有生效的不能转交;逾期转交', { item: 'item2' }, 'business-35.hold', 'business-36.3.must').refused('route', 'business-35.hold', TO).on('2024-10-09').late('route'),
  taken('镇受理、部门办理、镇出证;没有录入的说明;逾期录入', { level: '镇、街道便民服务中心', kind: '即办件' }, 'business-36.3.opens.2', `${E}.must`, `${E}.let`).does('route', TO).opens('instant-service').on('2024-10-09').late('enter').does('paper', { why: '部门系统' }).told('linked', { procedure: 'instant-service', outcome: '办结' }).does('hand', { ...HAND, way: '邮寄' }).counts('handedTown', 1).counts('takenTown', 1).counts('entered', 0).counts('paper', 1).counts('mailed', 1),
  taken('承办单位终结以后可以再转', {}, `${P}.hold.4`).does('route', TO).refused('route', `${P}.hold.4`, TO).on('2024-10-08').told('linked', { procedure: 'licence', outcome: '不予受理' }).does('route', { to: 'u3' }).counts('routed', 2),
  taken('转入行权平台的事项应当有效,平台办结后出件', { kind: '行权平台办件', item: null }, `${P}.power`, `${P}.opens`, `${P}.hold.2`, `${P}.hold.3`).refused('route', `${P}.hold.2`, TO).refused('platform', `${P}.power`, { ...PLATFORM, power: 'power3' }).does('platform', PLATFORM).opens('power-case').does('enter', ENTER).on('2024-10-30').told('linked', { procedure: 'power-case', outcome: '办结' }).does('hand', HAND).counts('platform', 1),
  taken('不属于职权的即时告知向哪里申请,送达', { kind: '承诺件' }, 'law-第32条第1款第2项.hold', 'law-第32条第2款.must.2').refused('refuse', 'law-第32条第1款第2项.hold', { ground: '不属于本级政府部门职权' }).does('refuse', { ground: '不属于本级政府部门职权', to: '市级' }).ended('不予接件').owes('refuse served', 'promptly').serves('refuse').nothingOwed('refuse served').counts('refused', 1),
  taken('部门业务系统办理的,登记编号,不录入;凭证当场交给的不再送达', { kind: '部门业务系统办件', item: null, slip: true }, 'practice-一窗受理.elsewhere', 'law-第32条第2款.must').nothingOwed('take served').does('elsewhere', { to: 'u2', no: '社保-1' }).ended('部门业务系统办理').counts('elsewhere', 1).counts('aside', 1).counts('open', 0),
  taken('其他的不能这样登记', {}, 'practice-一窗受理.elsewhere').refused('elsewhere', 'practice-一窗受理.elsewhere', { to: 'u2', no: '社保-1' }),
  taken('咨询的当场解答', { kind: '咨询、引导' }, `${P}.hold`).does('advise').ended('当场解答').counts('advised', 1).counts('open', 0),
);
