/** 责令改正: ordered, extended, looked at again; mended, or on to a clue or the court. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, FILES, OFFICERS } from './examples.ts';
import { rectification } from './rectification.ts';

const ORDER = { power: 'power1', what: '疏通消防通道', kind: '限期改正', until: '2024-10-08' };
const LOOK = { officers: OFFICERS, shown: true, record: FILES, result: '已改正', mended: 3 };
const R = 'practice-责令改正';

const started = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .told('start', { party: '当事人1', dangers: 3 });
const ordered = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('order', ORDER)
    .serves('order');
const own = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .does('begin', { party: '当事人1', dangers: 3, source: '投诉举报' })
    .does('order', ORDER)
    .serves('order')
    .on('2024-10-09')
    .does('recheck', { ...LOOK, result: '未改正', mended: 0 });

// biome-ignore format: a day a line
export default scenarios(
  rectification,

  started('全程:责令、送达、报告、复查、改正完毕,跨国庆节', `${R}.must`, `${R}.must.2`, `${R}.must.3`, `${R}.must.5`, `${R}.must.6`, `${R}.never`, `${R}.hold.2`, 'notice-第(六)项.publishes').owes('order', 'promptly').does('order', ORDER).nothingOwed('order').owes('order served', 'promptly').owes('order published', '2024-10-29')
    .refused('waive', `${R}.never`, { why: '无' }).serves('order').owes('report', '2024-10-08').owes('recheck', '2024-10-21')
    .on('2024-10-08').does('report').nothingOwed('report').refused('done', `${R}.hold.2`).on('2024-10-21').does('recheck', LOOK).owes('done', 'promptly').does('done').ended('已改正').counts('ordered', 1).counts('done', 1).counts('mended', 3).counts('inTime', 1).counts('doneRate', 100),
  ordered('逾期公示', 'notice-第(六)项.publishes').on('2024-10-30').late('order published'),
  ordered('逾期复查', `${R}.must.5`).on('2024-10-22').late('recheck').does('recheck', LOOK).counts('inTime', 0).counts('rechecked', 1),
  started('职权有效、署名认定应当改正、末日不早于当日;不需要的终结', 'law-17.hold', 'law-28.1.attest', `${R}.hold`).refused('order', 'law-17.hold', { ...ORDER, power: 'power2' }).refused('order', 'law-28.1.attest', ORDER, { unsigned: true })
    .refused('order', `${R}.hold`, { ...ORDER, until: '2024-09-25' }).does('waive', { why: '已经改正' }).ended('不需要改正').counts('waived', 1),
  ordered('申请延长的及时答复;没有申请不能延长;延长后顺延', `${R}.must.4`, `${R}.do`, `${R}.must.5`, `${R}.must.3`).refused('extend', `${R}.do`, { until: '2024-10-31' }).does('ask', { why: '配件未到' }).owes('extend', 'promptly').does('extend', { until: '2024-10-31' }).nothingOwed('refuse').owes('report', '2024-10-31').owes('recheck', '2024-11-14').counts('extended', 1),
  started('没有送达不能复查', `${R}.do.2`).does('order', ORDER).refused('recheck', `${R}.do.2`, LOOK),
  ordered('复查两名持证人员,出示证件', 'law-42.1.hold', 'law-55.1.hold').on('2024-10-09').refused('recheck', 'law-42.1.hold', { ...LOOK, officers: ['乙'] }).refused('recheck', 'law-55.1.hold', { ...LOOK, shown: false }).does('recheck', LOOK),
  ordered('没有全部改正的,再次限期、转线索或者申请法院;全部改正的不能', `${R}.must.7`, `${R}.hold.3`).refused('again', `${R}.hold.3`, { until: '2024-10-31' }).on('2024-10-09').does('recheck', { ...LOOK, result: '部分改正', mended: 1 }).owes('again', 'promptly').does('again', { until: '2024-10-31' }).owes('recheck', '2024-11-14')
    .on('2024-11-01').does('recheck', { ...LOOK, mended: 2 }).refused('toClue', `${R}.hold.3`, { why: '无' }).does('done').counts('mended', 3).counts('again', 1),
  ordered('转违法线索', `${R}.opens`, `${R}.opens.2`).on('2024-10-09').does('recheck', { ...LOOK, result: '未改正', mended: 0 }).does('toClue', { why: '拒不改正' }).opens('clue').ended('转违法线索').counts('toClue', 1),
  own('自行提出的,同样转违法线索', `${R}.opens.2`, `${R}.opens`).does('toClue', { why: '拒不改正' }).opens('clue'),
  ordered('申请法院强制执行', `${R}.opens.3`, `${R}.opens.4`).on('2024-10-09').does('recheck', { ...LOOK, result: '未改正', mended: 0 }).does('toCourt', { remedyUntil: '2025-03-26' }).opens('court-enforcement').ended('申请法院强制执行').counts('toCourt', 1),
  own('自行提出的,同样申请法院', `${R}.opens.4`, `${R}.opens.3`).does('toCourt', { remedyUntil: '2025-03-26' }).opens('court-enforcement'),
  ordered('被撤销的,撤销责令改正,撤下公示', `${R}.must.8`, `${R}.hold.4`, 'notice-第(六)项.must', 'notice-第(六)项.hold', 'notice-第(六)项.publishes').publishes('order').nothingOwed('order published').refused('withdraw', 'notice-第(六)项.hold', { why: '无' }).refused('revoke', `${R}.hold.4`, { why: '无' }).on('2024-10-31').told('challenged').told('changed').owes('revoke', 'promptly').owes('withdraw', 'promptly').does('withdraw', { why: '已撤销' }).does('revoke', { why: '判决' }).ended('撤销').counts('revoked', 1).counts('withdrawn', 1).counts('reconsidered', 1).counts('changed', 1).counts('shown', 1),
);
