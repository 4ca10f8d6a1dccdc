/** 家庭应急物资储备建议清单, shown. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { householdList } from './household-list.ts';

const ISSUE = { name: '家庭应急物资清单', from: '2025-01-20', items: [{ name: '手电筒', number: '一支' }] };
const P = 'practice-建议清单';
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-20')
    .does('draft', { draft: FILES });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  householdList,
  drafted('列明物资,公布,推荐', `${P}.must`, 'law-46.3.hold', `${P}.never`, `${P}.do`, 'disclosure-26.publishes').owes('issue', 'promptly').refused('promote', `${P}.do`, { how: '入户', copies: 1, evidence: FILES }).refused('issue', 'law-46.3.hold', { ...ISSUE, items: [] }).does('issue', ISSUE).nothingOwed('issue').refused('drop', `${P}.never`).owes('issue published', '2025-02-21').publishes('issue').nothingOwed('issue published')
    .does('promote', { how: '入户', copies: 500, evidence: FILES }).counts('lists', 1).counts('copies', 500).on('2025-12-01').does('replace', { why: '新清单' }).ended('停止使用').counts('lists', 0),
  drafted('没有公开的', 'disclosure-26.publishes').does('issue', ISSUE).on('2025-02-22').late('issue published'),
  drafted('不公布', `${P}.must`).does('drop').ended('不公布'),
);
