/** 法治宣传阵地: looked after each year. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { publicitySite } from './publicity-site.ts';

const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', { name: '社区法律图书室', kind: '法律图书室(角)', place: '幸福社区', town: 'u2', community: true });

// biome-ignore format: a day a line
export default scenarios(
  publicitySite,

  entered('每年检查更新,过时的写明并及时修复', 'practice-阵地维护.must', 'practice-阵地维护.hold', 'practice-阵地维护.must.2', 'practice-阵地维护.do').refused('mend', 'practice-阵地维护.do', { what: '无' }).owes('check', '2025-09-26').counts('sites', 1).counts('communities', 1).counts('libraries', 1).on('2025-09-26').refused('check', 'practice-阵地维护.hold', { good: false }).does('check', { good: false, old: '行政处罚法旧版' }).owes('mend', 'promptly').does('mend', { what: '换成新版' }).nothingOwed('mend').owes('check', '2026-09-28').counts('mended', 1),
  entered('上年完好、今年过时的,只欠一次修复', 'practice-阵地维护.must.2').on('2025-09-26').does('check', { good: true }).nothingOwed('mend').on('2026-09-25').does('check', { good: false, old: '旧法' }).owes('mend', 'promptly').does('mend', { what: '换新' }).nothingOwed('mend'),
  entered('逾期没有检查;撤除', 'practice-阵地维护.must').on('2025-09-29').late('check').does('remove', { why: '场地改建' }).ended('撤除').counts('sites', 0).counts('communities', 0),
);
