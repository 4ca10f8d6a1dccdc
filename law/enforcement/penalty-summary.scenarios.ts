/** 行政处罚(简易程序) held against the calendar: the caps, what is told, collected, remitted, filed; the holidays of autumn 2024 between. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, exempted, OFFICERS } from './examples.ts';
import { FIRST, LIGHT } from './forms.ts';
import { penaltySummary } from './penalty-summary.ts';

const SEEN = {
  party: '当事人1',
  age: '公民',
  officers: OFFICERS,
  shown: true,
  power: 'power1',
  act: '占道经营',
  place: '某街',
  endedOn: '2024-09-30',
};
const TELL = { kind: '罚款', fine: 20_000, grounds: '事实、理由、依据和权利' };
const HEARD = { said: '没有意见' };
const BANK = { kind: '罚款', fine: 20_000, way: '十五日内到银行缴纳', surcharge: true };
const CASH = { ...BANK, way: '当场收缴' };
const TAKE = { ground: '一百元以下罚款', receipt: '川票1' };

/** Caught on Monday 30 September 2024, the last working day before National Day. */
const seen = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-30')
    .does('identify', { ...SEEN, ...more });
const told = (title: string, fine: number, ...rules: string[]): ScenarioWords =>
  seen(title, {}, ...rules)
    .does('inform', { ...TELL, fine })
    .does('listen', HEARD);

// biome-ignore format: a day a line
export default scenarios(
  penaltySummary,

  told('简易程序全程:当场决定、当场交付、当场收缴、二日交回、二日缴付、备案、归档、结案', 10_000, 'law-52.1.must', 'law-52.3.must', 'law-71.must', 'law-71.must.3', 'law-71.hold', 'notice-第(六)项.publishes', 'market-70.must', 'market-70.do')
    .does('decide', { ...CASH, fine: 10_000 }).owes('decide served', 'promptly').owes('lodge', '2024-10-12').owes('decide published', '2024-10-15').owes('archive', '2024-10-15')
    .serves('decide').nothingOwed('decide served').does('collect', TAKE, { unsigned: true }).owes('remit', '2024-10-09')
    .on('2024-10-09').does('remit').owes('deposit', '2024-10-11').does('lodge')
    .refused('close', 'law-71.hold')
    .on('2024-10-11').does('deposit', { receipt: '银1' }).refused('close', 'market-70.do')
    .on('2024-10-12').does('publish', { document: 4 }).nothingOwed('decide published').does('archive').does('close').ended('结案')
    .counts('decided', 1).counts('fines', 10_000).counts('warned', 0).counts('collected', 10_000).counts('remitted', 1).counts('deposited', 1).counts('open', 0),

  // 适用条件
  equipped(scenario('职权已经取消的,不能当场处罚', 'law-17.hold'))
    .on('2024-09-30').does('identify', { ...SEEN, power: 'power3' }).does('inform', TELL).does('listen', HEARD).refused('decide', 'law-17.hold', BANK),
  equipped(scenario('职权不由本机关行使的,不能当场处罚', 'law-17.hold'))
    .on('2024-09-30').does('identify', { ...SEEN, power: 'power2' }).does('inform', TELL).does('listen', HEARD).refused('decide', 'law-17.hold', BANK),
  seen('一名执法人员、没有证件、不出示证件的,不能告知和决定', { officers: ['乙'], shown: false }, 'law-42.1.hold', 'law-52.1.hold')
    .refused('inform', 'law-42.1.hold', TELL).refused('inform', 'law-52.1.hold', TELL)
    .corrects('identify', { ...SEEN, officers: ['乙', '戊'] }).refused('inform', 'law-42.1.hold', TELL)
    .corrects('identify', SEEN).does('inform', TELL).does('listen', HEARD).corrects('identify', { ...SEEN, officers: ['乙'], shown: false })
    .refused('decide', 'law-42.1.hold', BANK).refused('decide', 'law-52.1.hold', BANK),
  seen('不满十四周岁的不予处罚,应当教育', { age: '不满十四周岁的公民' }, 'law-30.hold', 'law-30.hold.2', 'law-33.3.must')
    .does('inform', TELL).does('listen', HEARD).refused('decide', 'law-30.hold', BANK).refused('spare', 'law-30.hold.2', { ground: '不满十四周岁' }).does('spare', { ground: '不满十四周岁', guardian: true }, { unsigned: true })
    .ended('不予行政处罚').owes('educate', 'promptly').does('educate', { way: '说服教育' }).nothingOwed('educate').owes('archive', '2024-10-15'),
  seen('二年以前的违法行为不再处罚', { endedOn: '2022-09-29' }, 'law-36.1.hold')
    .does('inform', TELL).does('listen', HEARD).refused('decide', 'law-36.1.hold', BANK),
  exempted(seen('不予处罚的署名认定;首违不罚须没有受过处罚;事项在免罚清单上,或者写明理由', {}, 'law-33.1.attest', 'law-33.1.attest.2', 'law-33.2.attest', 'law-33.1.hold', 'law-33.1.hold.2', 'tiers-第(六)项.hold')).finds('penalty', 0).finds('penalty-summary', 0)
    .refused('spare', 'law-33.1.attest', { ground: LIGHT, why: '无危害' }, { unsigned: true }).refused('spare', 'law-33.1.hold.2', { ground: FIRST })
    .refused('spare', 'tiers-第(六)项.hold', { ground: FIRST, item: 'item0' }).refused('spare', 'tiers-第(六)项.hold', { ground: LIGHT, item: 'item1' })
    .refused('spare', 'law-33.2.attest', { ground: '没有主观过错' }, { unsigned: true }).refused('spare', 'law-33.1.attest.2', { ground: FIRST, item: 'item1' }, { unsigned: true })
    .does('spare', { ground: FIRST, item: 'item1' }).counts('firstSpared', 1).counts('exempt', 1),
  seen('受过当场处罚的,不是首违;不适用简易程序的,转为普通程序,开出处罚案件', {}, 'law-33.1.hold', 'law-54.1.opens').finds('penalty', 0).finds('penalty-summary', 2)
    .refused('spare', 'law-33.1.hold', { ground: FIRST, why: '轻微' })
    .does('toOrdinary', { reason: '情节复杂' }).opens('penalty').ended('转为普通程序').on('2024-12-25').told('punished', { kinds: ['罚款'], fine: 500_000 }).counts('toOrdinaryPunished', 1),

  seen('受过普通程序处罚的,不是首违', {}, 'law-33.1.hold').finds('penalty', 1).finds('penalty-summary', 0).refused('spare', 'law-33.1.hold', { ground: FIRST }),

  // 告知、听取意见
  seen('没有告知、没有听取意见,不能决定', {}, 'law-44.do', 'law-62.do')
    .refused('listen', 'law-44.do', HEARD).refused('decide', 'law-62.do', BANK).does('inform', TELL).refused('decide', 'law-62.do', BANK).does('listen', HEARD).does('decide', BANK),
  seen('提出的意见必须复核,不因陈述申辩加重', {}, 'law-45.1.hold', 'law-45.2.hold')
    .does('inform', { ...TELL, fine: 10_000 }).does('listen', { said: '陈述、申辩', words: '不知道' }).refused('decide', 'law-45.1.hold', { ...BANK, fine: 10_000 })
    .refused('decide', 'law-45.2.hold', BANK).corrects('listen', { said: '陈述、申辩', words: '不知道', taken: '不采纳' }).does('decide', { ...BANK, fine: 10_000 }),
  seen('告知警告的,不能改成罚款', {}, 'law-45.2.hold')
    .does('inform', { ...TELL, kind: '警告', fine: 20_000 }).does('listen', HEARD).refused('decide', 'law-45.2.hold', BANK)
    .does('decide', { kind: '警告' }).counts('warned', 1),

  // 决定
  told('公民二百元以下,超过的不能当场处罚;违法事实确凿须署名认定', 30_000, 'law-51.hold', 'law-51.attest')
    .refused('decide', 'law-51.hold', { ...BANK, fine: 20_001 }).refused('decide', 'law-51.attest', BANK, { unsigned: true }).does('decide', BANK),
  seen('法人或者其他组织三千元以下', { age: '法人或者其他组织' }, 'law-51.hold')
    .does('inform', { ...TELL, fine: 400_000 }).does('listen', HEARD).refused('decide', 'law-51.hold', { ...BANK, fine: 300_001 }).does('decide', { ...BANK, fine: 300_000 }),
  told('决定以后不能再改为不予处罚、普通程序;五个工作日内报备案,逾期显示为默认值', 20_000, 'law-52.1.never', 'law-52.3.must', 'law-52.1.do', 'law-52.3.do')
    .does('decide', BANK).refused('spare', 'law-52.1.never', { ground: '没有主观过错' }).refused('toOrdinary', 'law-52.1.never', { reason: '无' })
    .refused('close', 'law-52.1.do').owes('lodge', '2024-10-12', 'green').serves('decide').refused('close', 'law-52.3.do')
    .on('2024-10-14').owes('lodge', '2024-10-12', 'grey').late('lodge'),
  told('到银行缴纳的,送达后开始执行;执行终结才能结案', 20_000, 'law-53.opens', 'law-53.hold', 'law-67.2.hold')
    .does('decide', BANK).serves('decide').opens('penalty-execution').does('lodge').does('archive').refused('close', 'law-53.hold')
    .refused('collect', 'law-67.2.hold', TAKE)
    .on('2024-10-14').told('linked', { procedure: 'penalty-execution', outcome: '执行完毕' }).does('close'),
  told('决定以前没有可备案、归档的,收缴以前没有可交回的', 10_000, 'law-52.3.do.2', 'law-71.do', 'law-71.do.2', 'market-70.hold')
    .refused('lodge', 'law-52.3.do.2').refused('archive', 'market-70.hold').refused('remit', 'law-71.do').refused('deposit', 'law-71.do.2', { receipt: '银1' })
    .does('decide', { ...CASH, fine: 10_000 }).does('lodge').does('archive').serves('decide').does('collect', TAKE).does('remit').does('deposit', { receipt: '银1' }),
  told('没有送达不能结案', 20_000, 'law-52.1.do').does('decide', BANK).does('lodge').does('archive').refused('close', 'law-52.1.do'),
  told('当场收缴的不另开执行', 10_000, 'law-53.opens').does('decide', { ...CASH, fine: 10_000 }).serves('decide').opens('penalty-execution', 0),
  told('决定被改变的,三个工作日内撤回公示', 20_000, 'law-48.2.must')
    .does('decide', BANK)
    .on('2024-12-30').told('changed').owes('withdraw', '2025-01-03')
    .on('2025-01-03').does('withdraw', { why: '已撤销' }).nothingOwed('withdraw').counts('withdrawn', 1),
  told('裁判改变的,同样撤回;没有改变的不撤回', 20_000, 'law-48.2.must', 'law-48.2.hold').does('decide', BANK).refused('withdraw', 'law-48.2.hold', { why: '无' })
    .on('2024-12-27').told('sued', { no: '1' }).on('2024-12-30').told('judged', { result: '撤销' }).owes('withdraw', '2025-01-03').on('2025-01-06').late('withdraw').counts('judged', 1),
  told('执行终结的,十五个工作日内结案', 20_000, 'market-77.must').does('decide', BANK).serves('decide').does('lodge').does('archive')
    .on('2024-10-14').told('executed').owes('close', '2024-11-04').told('linked', { procedure: 'penalty-execution', outcome: '执行完毕' }).on('2024-11-04').does('close').nothingOwed('close'),
  told('执行终结以后逾期没有结案', 20_000, 'market-77.must').does('decide', BANK).serves('decide').on('2024-10-14').told('executed').on('2024-11-05').late('close'),
  told('逾期交回', 10_000, 'law-71.must').does('decide', { ...CASH, fine: 10_000 }).does('collect', { ...TAKE, onWater: false }).on('2024-10-10').late('remit'),
  told('水上收缴的,抵岸后二日内交回', 10_000, 'law-71.must.2').does('decide', { ...CASH, fine: 10_000 }).does('collect', { ...TAKE, onWater: true }).on('2024-10-11').does('landed').does('remit').nothingOwed('remit'),

  // 收缴和交回
  told('一百元以下的可以当场收缴;超过的须有其他情形并署名认定;必须出具专用票据', 20_000, 'law-第68条第1项.hold', 'law-第68条第2项.attest', 'law-69.attest', 'law-70.hold', 'law-67.2.hold')
    .does('decide', CASH).refused('collect', 'law-第68条第1项.hold', TAKE)
    .refused('collect', 'law-第68条第2项.attest', { ...TAKE, ground: '不当场收缴事后难以执行' }, { unsigned: true })
    .refused('collect', 'law-69.attest', { ...TAKE, ground: '边远、水上、交通不便地区,当事人提出' }, { unsigned: true })
    .refused('collect', 'law-70.hold', { ...TAKE, receipt: '' })
    .does('collect', { ...TAKE, ground: '不当场收缴事后难以执行' }),
  told('水上收缴的,自抵岸起二个工作日交回;逾期显示', 10_000, 'law-71.must', 'law-71.must.2', 'law-71.must.3')
    .does('decide', { ...CASH, fine: 10_000 }).does('collect', { ...TAKE, onWater: true }).nothingOwed('remit')
    .on('2024-10-11').does('landed').owes('remit', '2024-10-14')
    .on('2024-10-15').late('remit').does('remit').owes('deposit', '2024-10-17')
    .on('2024-10-18').late('deposit').does('deposit', { receipt: '银1' }).counts('remitted', 0).counts('deposited', 0),
  told('罚款的写明数额和缴纳方式;警告不用填', 20_000, 'law-52.2.hold').refused('decide', 'law-52.2.hold', { kind: '罚款', fine: 20_000 })
    .refused('decide', 'law-52.2.hold', { ...BANK, fine: 0 }).does('decide', { kind: '警告' }),
);
