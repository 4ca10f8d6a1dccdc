/** 行政执法年度数据公示: by 31 January, which in 2026 is a Saturday and stays the last day, for the document names it. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { enforcementYearly } from './enforcement-yearly.ts';
import { FILES } from './examples.ts';

const DATA = { parts: ['行政处罚', '行政检查'], report: FILES };
const LINK = { link: 'https://example.invalid/2025' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

/** The same sentences for departments, towns and streets. */
// biome-ignore format: a day a line
export const shown = (p: ProcedureData) => scenarios(
  p,
  started('由指标生成、签发以后,一月三十一日以前公开并报送', 'notice-第(六)项.must', 'notice-第(六)项.must.2', 'practice-年度数据的形成.hold', 'practice-年度数据的形成.hold.2', 'practice-年度数据的形成.hold.3', 'practice-年度数据的形成.do', 'practice-年度数据的形成.do.2', 'practice-年度数据的形成.do.3', 'practice-年度数据的形成.never', 'practice-年度数据的形成.never.2')
    .owes('announce', '2026-01-31').owes('submit', '2026-01-31').refused('sign', 'practice-年度数据的形成.do').refused('announce', 'practice-年度数据的形成.do.2', LINK).refused('compose', 'practice-年度数据的形成.hold.3', { ...DATA, parts: [] })
    .does('compose', DATA).does('sign').refused('sign', 'practice-年度数据的形成.hold').does('compose', { ...DATA, words: '补充检查' }).refused('announce', 'practice-年度数据的形成.hold.2', LINK).does('sign').refused('close', 'practice-年度数据的形成.do.3')
    .on('2026-01-30').does('submit').nothingOwed('submit').refused('none', 'practice-年度数据的形成.never.2', { why: '无' }).does('announce', LINK).nothingOwed('announce').refused('compose', 'practice-年度数据的形成.never', DATA).does('close').ended('已经公开并报送')
    .counts('inTime', 1).counts('submitted', 1).counts('owing', 1),
  started('逾期公开、报送的标出;公开以后可以更正', 'notice-第(六)项.must', 'notice-第(六)项.must.2', 'notice-第二部分.do').does('compose', DATA).does('sign').refused('amend', 'notice-第二部分.do', { why: '无' }).on('2026-02-02').late('announce').late('submit').does('announce', LINK).does('submit')
    .does('amend', { why: '检查次数多计一次' }).counts('inTime', 0).counts('corrected', 1),
  started('没有执法职责的说明即可', 'notice-第(六)项.must').does('none', { why: '不是执法主体' }).nothingOwed('announce').ended('没有执法职责').counts('due', 1).counts('owing', 0),
);
export default shown(enforcementYearly);
