/** 分期缴纳的一期: paid on its day, late with its surcharge, stopped by a dispute, forced. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { instalment } from './instalment.ts';

const pay = (amount: number) => ({ amount, receipt: '票1' });
const FORCED = { ground: '逾期未缴,申请人民法院强制执行' };
const start = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { party: '当事人1', on: '2024-10-08', amount: 400_000, surcharge: true });

// biome-ignore format: a day a line
export default scenarios(
  instalment,

  start('到期缴清,每一笔告知执行', 'law-66.2.must', 'law-66.2.tells', 'law-66.2.hold', 'law-第72条第1款第4项.hold').owes('pay', '2024-10-08').refused('paid', 'law-66.2.hold')
    .on('2024-10-08').does('pay', pay(100_000)).owes('pay', '2024-10-08').refused('forced', 'law-第72条第1款第4项.hold', FORCED)
    .does('pay', pay(300_000)).nothingOwed('pay').amounts('surcharge', 0).does('paid').ended('缴清').counts('inTime', 1).counts('paid', 400_000),
  start('逾期每日加处百分之三,缴清加处的才是缴清', 'law-第72条第1款第1项.accrues', 'law-第72条第1款第1项.tells', 'law-66.2.hold', 'law-66.2.must')
    .on('2024-10-10').late('pay').amounts('surcharge', 240).does('pay', pay(400_000)).refused('paid', 'law-66.2.hold')
    .on('2024-10-11').amounts('surcharge', 240).does('paySurcharge', pay(24_000)).does('paid').counts('inTime', 0),
  start('复议、诉讼期间加处罚款停止计算', 'law-73.3.stops')
    .on('2024-10-09').amounts('surcharge', 120).does('challenged')
    .on('2024-10-31').amounts('surcharge', 120).does('settled')
    .on('2024-11-01').amounts('surcharge', 240),
  scenario('批准时没有载明加处的,不加处;缴清的不能转入强制执行', 'law-第72条第1款第1项.accrues', 'law-第72条第1款第4项.hold')
    .on('2024-09-26').told('start', { party: '当事人1', on: '2024-10-08', amount: 400_000 })
    .on('2024-10-10').does('pay', pay(400_000)).refused('forced', 'law-第72条第1款第4项.hold', FORCED).does('paid').ended('缴清'),
  start('逾期没有缴清的,可以转入强制执行', 'law-第72条第1款第4项.hold').on('2024-10-09').does('forced', FORCED).ended('转入强制执行').counts('forced', 1),
);
