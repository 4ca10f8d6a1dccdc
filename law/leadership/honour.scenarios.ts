/** 表彰: an approved project, reviewed, shown five workdays over National Day, decided. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { honour } from './honour.ts';

const PROPOSE: Form = { title: '法治政府建设先进单位', kind: '先进单位', level: '县级', unit: 'u2', deeds: '执法规范', project: true };
const proposed = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { ...PROPOSE, ...more });

// biome-ignore format: a day a line
export default scenarios(
  honour,

  scenario('写明单位或者个人', 'practice-推荐.hold').on('2024-09-26').refused('propose', 'practice-推荐.hold', { ...PROPOSE, unit: null }),
  proposed('审核同意并征求意见以后公示,满五个工作日才决定', {}, 'practice-推荐.must', 'practice-推荐.hold', 'work-22.hold', 'practice-推荐.hold.2', 'practice-公示.wait', 'practice-公示.do', 'outline-第(三十四)项.attest').owes('review', 'promptly').refused('decide', 'practice-公示.do').refused('show', 'practice-推荐.hold.2').does('review', { result: '同意', checked: true }).nothingOwed('review').does('show').on('2024-10-09').refused('decide', 'practice-公示.wait')
    .on('2024-10-10').refused('decide', 'outline-第(三十四)项.attest', {}, { unsigned: true }).does('decide').ended('表彰').counts('decided', 1),
  proposed('没有经批准的项目不表彰', { project: false }, 'work-22.hold').refused('review', 'work-22.hold', { result: '同意', checked: true }).does('review', { result: '不同意', checked: false }).does('refuse', { why: '没有批准的项目' }).ended('不予表彰'),
  proposed('获得上级表彰', { level: '省级' }).does('review', { result: '同意', checked: true }).does('given', { document: '省政府决定' }).ended('上级表彰').counts('given', 1).counts('units', 1),
);
