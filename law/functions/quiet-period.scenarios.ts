/** 统一设定宁静日: public in time, an entry for each company. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { quietPeriod } from './quiet-day.ts';

const Q = 'practice-企业生产宁静日';
const SET = {
  companies: [
    { party: '企业1', from: '2024-10-08', until: '2024-10-18' },
    { party: '企业2', from: '2024-10-08', until: '2024-10-18' },
  ],
  except: '投诉举报、安全生产',
};
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('draft', { name: '十月宁静日', scope: '开发区、园区' });

// biome-ignore format: a day a line
export default scenarios(
  quietPeriod,

  drafted('设定、公布,每户一条登记', `${Q}.must`, `${Q}.hold`, `${Q}.attest`, `${Q}.opens`, 'disclosure-26.publishes').owes('set', 'promptly').refused('set', `${Q}.hold`, { ...SET, companies: [] }).refused('set', `${Q}.attest`, SET, { unsigned: true }).does('set', SET).opens('quiet-day', 2).owes('set published', '2024-10-29').publishes('set').counts('shown', 1).counts('set', 1),
  drafted('逾期没有公布', 'disclosure-26.publishes').does('set', SET).on('2024-10-30').late('set published'),
  drafted('不设定', `${Q}.must`).does('drop', { why: '企业没有需要' }).ended('不设定').counts('dropped', 1),
);
