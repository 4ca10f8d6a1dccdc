/** 行政给付: received, checked at home, shown for a week, decided and paid; looked at again each year; stopped in writing. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES } from './examples.ts';
import { grant } from './grant.ts';

const ACCEPT = { person: '当事人1', power: 'power1', kind: '最低生活保障', urgent: false };
const CHECK = { visited: true, record: FILES, result: '符合条件' };
const DECIDE = { amount: 60_000, way: '按月', from: '2024-11-01' };
const P = 'practice-给付程序';

const applied = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { person: '当事人1', kind: '最低生活保障' });
const accepted = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  applied(title, ...rules).does('accept', { ...ACCEPT, ...more });
const shown = (title: string, ...rules: string[]): ScenarioWords =>
  accepted(title, {}, ...rules)
    .on('2024-10-09')
    .does('check', CHECK)
    .does('show', { where: '村务公开栏' });
const decided = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  shown(title, ...rules)
    .on('2024-10-18')
    .does('decide', { ...DECIDE, ...more })
    .serves('decide');

// biome-ignore format: a day a line
export default scenarios(
  grant,

  applied('全程:受理、核实、公示满七日、决定、发放、定期核查,跨国庆节', `${P}.must`, `${P}.must.3`, `${P}.must.4`, `${P}.must.6`, 'relief-第11条第2项.must', 'relief-第11条第2项.wait', 'relief-13.must', 'notice-第(六)项.publishes').owes('accept', '2024-10-09').does('accept', ACCEPT).nothingOwed('refuse').owes('check', 'promptly').owes('decide', '2024-11-12')
    .on('2024-10-09').does('check', CHECK).does('show', { where: '村务公开栏' }).on('2024-10-16').refused('decide', 'relief-第11条第2项.wait', DECIDE).on('2024-10-17').does('decide', DECIDE).owes('decide served', 'promptly').owes('pay', '2024-10-31').owes('recheck', '2025-10-17')
    .on('2024-10-31').does('pay', { amount: 60_000 }).nothingOwed('pay').on('2025-10-17').does('recheck', { result: '继续' }).owes('recheck', '2026-10-19').counts('decided', 1).counts('inTime', 1).counts('paid', 60_000).counts('people', 1).counts('rechecked', 1),
  decided('逾期没有发放、没有核查', {}, `${P}.must.6`, 'relief-13.must').on('2024-11-04').late('pay').on('2025-10-21').late('recheck'),
  applied('逾期受理;补正以后重新计算', `${P}.must`).on('2024-10-10').late('accept').does('askFix', { missing: '收入证明' }).on('2024-10-11').does('fix', { papers: FILES }).owes('accept', '2024-10-17').does('refuse', { why: '不属于' }).ended('不予受理').counts('refused', 1),
  equipped(scenario('主动发现的及时受理', `${P}.must.2`)).on('2024-09-26').does('find', { how: '走访' }).owes('accept', 'promptly').does('accept', ACCEPT).nothingOwed('refuse').counts('found', 1),
  applied('职权由本机关行使;没有受理不能核实;受理以后不能不予受理', `${P}.hold`, `${P}.do`, `${P}.never`).refused('accept', `${P}.hold`, { ...ACCEPT, power: 'power2' }).refused('check', `${P}.do`, CHECK).does('accept', ACCEPT).refused('refuse', `${P}.never`, { why: '无' }),
  accepted('核实符合条件才能公示;没有公示不能决定;没有决定不能发放', {}, 'relief-第11条第2项.hold', 'relief-第11条第2项.do', `${P}.hold.2`).refused('check', 'form', { visited: true, result: '符合条件' }).does('check', { ...CHECK, result: '不符合条件' }).refused('show', 'relief-第11条第2项.hold', { where: '一' })
    .refused('decide', 'relief-第11条第2项.do', DECIDE).refused('pay', `${P}.hold.2`, { amount: 1 }),
  accepted('不予给付须署名说明理由,送达', {}, 'relief-第11条第3项.attest', `${P}.must.5`).does('check', { ...CHECK, result: '不符合条件' }).refused('deny', 'relief-第11条第3项.attest', { why: '收入超过' }, { unsigned: true }).does('deny', { why: '收入超过' }).ended('不予给付').owes('deny served', 'promptly').counts('denied', 1),
  accepted('逾期没有决定', {}, `${P}.must.3`).on('2024-11-13').late('decide'),
  accepted('情况紧急的先行救助,不等公示', { urgent: true, kind: '临时救助' }, `${P}.hold.2`, 'relief-第11条第2项.do').does('pay', { amount: 50_000 }).does('decide', { ...DECIDE, way: '一次性' }).counts('urgent', 1).counts('payments', 1),
  shown('异议应当核实,核实以前不决定', 'relief-第11条第2项.must.2', 'relief-第11条第2项.let').does('object', { words: '有车' }).owes('answer', 'promptly').on('2024-10-18').refused('decide', 'relief-第11条第2项.let', DECIDE).does('answer', { found: '不属实' }).does('decide', DECIDE),
  decided('按月的不能一次发放完毕;决定以后不能不予', {}, `${P}.hold.3`, `${P}.never.2`).does('pay', { amount: 60_000 }).refused('finish', `${P}.hold.3`).refused('deny', `${P}.never.2`, { why: '无' }),
  decided('一次性的发放完毕终结;没有发放不能', { way: '一次性' }, `${P}.do.2`).refused('finish', `${P}.do.2`).does('pay', { amount: 60_000 }).does('finish').ended('发放完毕'),
  decided('核查认为应当增减、停止的及时调整、停止;停止须署名;骗取的追回', {}, 'relief-13.must.2', 'relief-13.must.3', 'relief-13.attest', 'relief-68.must').on('2024-12-31').does('recheck', { result: '增减' }).owes('adjust', 'promptly').does('adjust', { amount: 50_000, why: '收入变化' }).nothingOwed('adjust')
    .on('2025-01-27').does('recheck', { result: '停止' }).owes('stop', 'promptly').refused('stop', 'relief-13.attest', { ground: '骗取' }, { unsigned: true }).does('stop', { ground: '骗取' }).ended('停止给付').owes('recover', 'promptly').does('recover', { amount: 60_000 }).counts('recovered', 60_000).counts('stopped', 1),
  accepted('没有决定不能核查、调整、停止、重新决定', {}, 'relief-13.do', 'relief-13.do.2', `${P}.hold.4`).refused('recheck', 'relief-13.do', { result: '继续' }).refused('adjust', 'relief-13.do.2', { amount: 1, why: '无' }).refused('mend', `${P}.hold.4`, { amount: 1 }),
  decided('被变更的,重新作出决定', {}, `${P}.must.7`, `${P}.must.8`, `${P}.must.9`).told('challenged').told('changed').owes('mend', 'promptly').does('mend', { amount: 70_000 }).nothingOwed('mend').owes('mend served', 'promptly').serves('mend').nothingOwed('mend served').counts('reconsidered', 1).counts('changed', 1).counts('mended', 1),
  accepted('不予给付被裁判撤销的,重新决定,十个工作日内发放,末日逢补班', {}, `${P}.must.7`, `${P}.must.8`).does('check', { ...CHECK, result: '不符合条件' }).does('deny', { why: '收入超过' }).serves('deny').nothingOwed('deny served').on('2025-01-16').told('sued').told('judged', { result: '撤销' }).owes('mend', 'promptly').does('mend', { amount: 60_000 }).nothingOwed('mend').owes('pay', '2025-02-06').on('2025-02-07').late('pay').does('pay', { amount: 60_000 }),
  decided('批准的及时在村、社区公布;逾期公示', {}, 'relief-第11条第3项.must', 'notice-第(六)项.publishes').owes('decide published', 'promptly').publishes('decide').nothingOwed('decide published').counts('shown', 1),
  decided('二十个工作日内没有公示的逾期', {}, 'notice-第(六)项.publishes').on('2024-11-18').late('decide published'),
  decided('其他机关变更的,由人登记', {}, `${P}.must.7`, `${P}.must.8`).does('pay', { amount: 60_000 }).does('overturned', { by: '某市复议决定书1号' }).owes('mend', 'promptly').counts('away', 1).does('mend', { amount: 70_000 }).does('pay', { amount: 70_000 }).nothingOwed('pay'),
);
