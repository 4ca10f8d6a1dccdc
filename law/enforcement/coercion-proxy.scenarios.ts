/** 代履行 held against the calendar: the decision served, three working days after the urging, who watches, what it costs; and at once. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { coercionProxy } from './coercion-proxy.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';

const DECIDE = { by: '没有利害关系的第三人', contractor: '当事人2', on: '2024-10-08', what: '清除河道内的弃渣', budget: 3_000_000 };
const PERFORM = { officers: OFFICERS, shown: true, record: FILES, film: FILES, signed: true };
const CLEAR = { where: '道路', what: '遗撒的砂石', came: false };

const started = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .told('start', { party: '当事人1' });
const urged = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('decide', DECIDE)
    .serves('decide')
    .on('2024-09-29')
    .does('urge')
    .serves('urge');

// biome-ignore format: a day a line
export default scenarios(
  coercionProxy,

  started('全程:决定、送达、催告满三个工作日、实施、费用、终结,跨国庆节', 'law-50.must', 'law-第51条第1款第1项.must', 'law-第51条第1款第2项.wait', 'law-第51条第2款.must', 'notice-第(六)项.publishes')
    .owes('decide', 'promptly').does('decide', DECIDE).owes('decide served', 'promptly').owes('decide published', '2024-10-29').serves('decide')
    .on('2024-09-30').does('urge').serves('urge')
    .on('2024-10-09').refused('perform', 'law-第51条第1款第2项.wait', PERFORM)
    .on('2024-10-10').does('perform', PERFORM).owes('cost', 'promptly').does('cost', { amount: 2_800_000 }).nothingOwed('cost').does('pay', { amount: 2_800_000 }).does('close', { unpaid: '已经缴清' }).ended('代履行完毕')
    .counts('performed', 1).counts('ordered', 1).counts('cost', 2_800_000).counts('paid', 2_800_000).counts('done', 1),
  started('须署名认定危害、第三人没有利害关系;写明第三人', 'law-50.attest', 'law-50.attest.2', 'law-50.hold').refused('decide', 'law-50.attest', DECIDE, { unsigned: true }).refused('decide', 'law-50.attest.2', DECIDE, { unsigned: true })
    .refused('decide', 'law-50.hold', { ...DECIDE, contractor: null }).does('decide', { ...DECIDE, by: '本机关', contractor: null }),
  started('没有决定不能催告;没有送达决定书、没有催告不能实施', 'law-第51条第1款第1项.do', 'law-第51条第1款第1项.do.2', 'law-第51条第1款第2项.do').refused('urge', 'law-第51条第1款第1项.do.2').does('decide', DECIDE)
    .refused('perform', 'law-第51条第1款第1项.do', PERFORM).refused('perform', 'law-第51条第1款第2项.do', PERFORM),
  urged('不早于决定的日子;两名持证人员监督、签名、全程音像、没有暴力', 'law-第51条第1款第1项.hold', 'law-第51条第1款第3项.hold', 'law-第51条第1款第4项.hold', 'notice-第(八)项.hold', 'law-第51条第3款.attest')
    .on('2024-09-30').refused('perform', 'law-第51条第1款第1项.hold', PERFORM)
    .on('2024-10-09').refused('perform', 'law-第51条第1款第3项.hold', { ...PERFORM, officers: ['乙'] }).refused('perform', 'law-第51条第1款第4项.hold', { ...PERFORM, signed: false })
    .refused('perform', 'notice-第(八)项.hold', { ...PERFORM, film: null }).refused('perform', 'law-第51条第3款.attest', PERFORM, { unsigned: true }).does('perform', PERFORM),
  urged('当事人履行的,停止代履行', 'law-第51条第1款第2项.must', 'law-第51条第1款第2项.hold', 'law-第51条第1款第2项.do.2').refused('stop', 'law-第51条第1款第2项.do.2').on('2024-10-09').does('obey').owes('stop', 'promptly')
    .refused('perform', 'law-第51条第1款第2项.hold', PERFORM).does('stop').ended('当事人履行').counts('obeyed', 1),
  urged('没有实施不能定费用、终结;实施以后不能不再代履行;费用没有缴清的另行申请执行', 'law-第51条第2款.do', 'law-第51条第2款.do.2', 'law-第51条第2款.hold', 'law-第51条第2款.never').refused('cost', 'law-第51条第2款.do', { amount: 1 })
    .on('2024-10-10').does('perform', PERFORM).refused('drop', 'law-第51条第2款.never', { why: '无' }).refused('close', 'law-第51条第2款.do.2', { unpaid: '另行申请执行' }).does('cost', { amount: 2_800_000 })
    .refused('close', 'law-第51条第2款.hold', { unpaid: '已经缴清' }).does('close', { unpaid: '另行申请执行' }),
  equipped(scenario('立即代履行:署名认定当事人不能清除,及时实施,事后立即通知', 'law-52.attest', 'law-52.must', 'law-52.must.2', 'law-52.let', 'law-50.hold.2', 'notice-第(六)项.publishes.2'))
    .on('2024-09-26').refused('clear', 'law-52.attest', CLEAR, { unsigned: true }).does('clear', CLEAR).owes('perform', 'promptly').owes('clear published', '2024-10-29').refused('urge', 'law-50.hold.2').refused('decide', 'law-50.hold.2', DECIDE)
    .does('perform', PERFORM).owes('tell', 'promptly').does('cost', { amount: 100_000 }).refused('close', 'law-52.let', { unpaid: '另行申请执行' }).does('tell').nothingOwed('tell').does('close', { unpaid: '另行申请执行' }).ended('代履行完毕')
    .counts('cleared', 1).counts('performed', 1).counts('told', 1),
  urged('代履行决定按期公示', 'notice-第(六)项.publishes').publishes('decide').nothingOwed('decide published').counts('shown', 1),
  urged('代履行决定逾期公示', 'notice-第(六)项.publishes').on('2024-10-30').late('decide published'),
  equipped(scenario('立即代履行按期公示', 'notice-第(六)项.publishes.2')).on('2024-09-26').does('clear', CLEAR).publishes('clear').nothingOwed('clear published').counts('shownCleared', 1),
  equipped(scenario('立即代履行逾期公示', 'notice-第(六)项.publishes.2')).on('2024-09-26').does('clear', CLEAR).on('2024-10-30').late('clear published'),
  equipped(scenario('当事人在场的,不另行通知', 'law-52.must.2')).on('2024-09-26').does('clear', { ...CLEAR, came: true }).does('perform', PERFORM).nothingOwed('tell'),
);
