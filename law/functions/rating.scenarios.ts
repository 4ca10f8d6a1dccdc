/** 好差评, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { rating } from './rating.ts';

const INVITED: Form = { matter: '食品经营许可' };
const GOOD: Form = { level: '满意', channel: '窗口评价器', named: false };
const BAD: Form = { level: '不满意', channel: '二维码', named: true };
const CALL: Form = { reached: true, found: '情况清楚,诉求合理', note: '排队过久' };
const S = 'opinion-“强化服务差评整改”';
const A = 'opinion-“建立申诉复核机制”';
const invited = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .told('invited', INVITED);
const bad = (title: string, more: Form, ...rules: string[]): ScenarioWords => invited(title, ...rules).does('bad', { ...BAD, ...more });
const wrong = (title: string, ...rules: string[]): ScenarioWords =>
  bad(title, {}, ...rules).does('call', { ...CALL, found: '误评、恶意差评' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  rating,
  invited('受邀以后评价满意', 'practice-评价的开放期.must').owes('good', '2024-10-10').does('good', GOOD).ended('好评').counts('ratedRate', 100).counts('satisfaction', 100),
  invited('到期没有评价的关闭,不作好评', 'practice-评价的开放期.must').on('2024-10-11').deems('none', '2024-10-10').ended('没有评价').counts('rated', 0).counts('ratedRate', 0),
  bad('差评一个工作日内回访(补班的周日算一日),五个工作日内整改反馈,可以再评', {}, `${S}.must`, 'practice-实名差评回访.hold', `${S}.do`, `${S}.do.2`, `${S}.must.2`, 'opinion-“保障自愿自主评价”.attest', 'practice-再次评价.may', 'practice-再次评价.do', 'practice-再次评价.let', 'practice-再次评价.hold', 'practice-差评整改到位.must')
    .owes('close', '2024-10-23').owes('call', '2024-09-29').owes('tell', '2024-10-10').refused('mend', `${S}.do`, { what: '增开窗口', done: true }).refused('call', 'practice-实名差评回访.hold', { ...CALL, reached: false }).refused('call', 'opinion-“保障自愿自主评价”.attest', CALL, { unsigned: true })
    .on('2024-09-29').does('call', CALL).refused('tell', `${S}.do.2`).does('mend', { what: '正在研究', done: false }).on('2024-10-10').does('tell').refused('close', 'practice-再次评价.do').serves('tell').refused('close', 'practice-再次评价.hold').mayUntil('again', '2024-10-16').refused('close', 'practice-再次评价.let')
    .does('mend', { what: '增开窗口', done: true }).does('again', { level: '满意' }).does('close').ended('差评办结').counts('callRate', 100).counts('namedRate', 100).counts('toldRate', 100).counts('better', 1).counts('satisfaction', 0),
  bad('逾期回访、逾期反馈;匿名的联系不上也可以核实', { named: false }, `${S}.must`, `${S}.must.2`, 'practice-实名差评回访.hold', 'practice-差评整改到位.must').on('2024-09-30').late('call').does('call', { ...CALL, reached: false, found: '缺乏法定依据' }).does('mend', { what: '条件由法律规定', done: false })
    .on('2024-10-11').late('tell').does('tell').serves('tell').on('2024-10-24').late('close').does('close').counts('calledInTime', 0).counts('toldInTime', 0),
  wrong('误评、恶意差评申诉复核,复核期间整改反馈停止计算,决定剔除的剔除', `${A}.must`, `${A}.must.2`, `${A}.must.3`, `${A}.hold`, `${A}.hold.2`, `${A}.let`, `${A}.hold.3`, `${S}.stops`).owes('appeal', 'promptly').refused('strike', `${A}.hold.2`).does('appeal', { why: '评错了窗口' }).owes('recheck', '2024-10-10').stopped('tell')
    .refused('mend', `${A}.let`, { what: '无', done: true }).on('2024-10-09').does('recheck', { result: '剔除' }).owes('strike', 'promptly').refused('mend', `${A}.hold.3`, { what: '无', done: true }).does('strike').ended('剔除').counts('struck', 1).counts('badLeft', 0).counts('rated', 0),
  wrong('复核不予剔除的仍然整改;逾期复核', `${A}.must.2`, `${A}.hold.3`, `${A}.let`).does('appeal', { why: '评错了窗口' }).on('2024-10-11').late('recheck').does('recheck', { result: '不予剔除' }).does('mend', { what: '已经道歉', done: true }).does('tell').serves('tell').does('again', { level: '基本满意' }).does('close').counts('appealed', 1),
  scenario('自行登录评价', 'practice-评价的开放期.must').on('2024-09-27').does('come', { matter: '社保查询' }).does('good', GOOD).ended('好评').counts('come', 1).counts('invited', 0).counts('rated', 1),
  bad('核实诉求合理的,不能申诉', {}, `${A}.hold`).does('call', CALL).refused('appeal', `${A}.hold`, { why: '无' }),
);
