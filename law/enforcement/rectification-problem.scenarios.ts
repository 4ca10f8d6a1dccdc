/** 专项整治发现的一个问题: mended by its day, checked, struck off, or taken up as a case. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { rectificationProblem } from './special-rectification.ts';

const MEND = { how: '退还、赔偿', words: '已退还' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { organ: 'u2', theme: '趋利执法', what: '下达罚款指标', until: '2024-10-08' });

// biome-ignore format: a day a line
export default scenarios(
  rectificationProblem,

  started('按载明的日期整改;及时核验;核验以后销号', 'practice-整改核验.must', 'practice-整改核验.must.2', 'practice-整改核验.hold', 'practice-整改核验.hold.2', 'practice-整改核验.never').owes('mend', '2024-10-08').refused('check', 'practice-整改核验.hold', { result: '已整改' }).refused('close', 'practice-整改核验.hold.2')
    .on('2024-10-08').does('mend', MEND).nothingOwed('mend').owes('check', 'promptly').refused('strike', 'practice-整改核验.never', { why: '无' }).does('check', { result: '已整改' }).nothingOwed('check').does('close').ended('已整改').counts('mended', 1).counts('greedy', 1).counts('unlike', 0).counts('inTime', 1),
  started('整改不到位的再整改', 'practice-整改核验.must.3').does('mend', MEND).does('check', { result: '没有整改到位' }).owes('mend', 'promptly').refused('close', 'practice-整改核验.hold.2').does('mend', MEND).nothingOwed('mend').does('check', { result: '已整改' }).does('close'),
  started('逾期不整改的转监督个案', 'practice-整改核验.must', 'sichuan-31.1.hold', 'sichuan-31.1.opens').refused('raise', 'sichuan-31.1.hold', { what: '无' }).on('2024-10-09').late('mend').does('raise', { what: '拒不整改' }).opens('enforcement-supervision').ended('转监督个案').counts('raised', 1),
  started('不是问题的移出清单', 'practice-整改核验.never').does('strike', { why: '有依据' }).ended('移出清单').counts('struck', 1).counts('open', 0),
);
