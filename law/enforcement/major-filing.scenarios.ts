/** 重大处罚、强制备案 at the organ that receives it: read, filed or to be put right, its answer told to the case that lodged. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { majorFiling } from './major-filing.ts';

const WHAT = { what: '撤销处罚决定' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-09')
    .told('start', { party: '当事人1', kind: '行政处罚' });
const wrong = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .on('2024-09-26')
    .does('review', { result: '违法', points: '程序违法' });

// biome-ignore format: a day a line
export default scenarios(
  majorFiling,

  started('三十日内审查,合法、适当的准予备案,告知办案机关', 'sichuan-36.must', 'sichuan-36.do', 'sichuan-36.hold', 'sichuan-36.tells').owes('approve', '2024-10-09').refused('approve', 'sichuan-36.do', { result: '准予备案' })
    .on('2024-10-08').does('review', { result: '合法、适当' }).refused('order', 'sichuan-36.hold.2', { result: '责令纠正', ...WHAT }).does('approve', { result: '准予备案' }).nothingOwed('approve').ended('准予备案').counts('received', 1).counts('penalties', 1).counts('reviewed', 1).counts('approvedInTime', 1),
  started('逾期没有审查', 'sichuan-36.must').on('2024-10-10').late('approve'),
  started('材料不全的要求补报,五个工作日;补报期间停止计算', 'practice-备案审查.must', 'practice-备案审查.stops').on('2024-09-19').does('askMore', { what: '案卷' }).stopped('approve').serves('askMore').owes('more', '2024-09-26')
    .on('2024-09-26').does('more').nothingOwed('more').owes('approve', '2024-10-16'),
  started('逾期没有补报', 'practice-备案审查.must').on('2024-09-19').does('askMore', { what: '案卷' }).serves('askMore').on('2024-09-27').late('more'),
  wrong('违法的责令纠正,三十日内报告,及时办结', 'sichuan-36.hold', 'sichuan-36.hold.2', 'sichuan-36.tells.2', 'practice-备案审查.never', 'sichuan-34.must', 'sichuan-34.must.2', 'sichuan-34.do').refused('approve', 'sichuan-36.hold', { result: '准予备案' })
    .does('order', { result: '责令纠正', ...WHAT }).refused('approve', 'practice-备案审查.never', { result: '准予备案' }).serves('order').owes('mended', '2024-10-28').refused('finish', 'sichuan-34.do')
    .on('2024-10-28').does('mended', { how: '撤销' }).nothingOwed('mended').owes('finish', 'promptly').does('finish').nothingOwed('finish').ended('已纠正').counts('corrected', 1).counts('mended', 1),
  wrong('逾期没有报告的,转入个案监督', 'sichuan-34.must', 'sichuan-34.hold').does('order', { result: '责令纠正', ...WHAT }).serves('order').refused('escalate', 'sichuan-34.hold', { why: '无' })
    .on('2024-10-29').late('mended').does('escalate', { why: '拒不纠正' }).ended('转入个案监督').counts('escalated', 1),
);
