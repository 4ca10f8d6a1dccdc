/** 考核一轮: approved with a weight, opened for each unit, circulated when all are settled, used. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { assessment } from './assessment.ts';

const PLAN: Form = {
  title: '2024年度考核',
  year: 2024,
  sheet: '县考核指标',
  weight: 5,
  due: '2024-12-31',
  until: '2025-01-26',
};
const UNITS: Form = { units: [{ unit: 'u2', kind: '部门' }] };
const ended = { procedure: 'assessment-unit', outcome: '结果确定' };
const planned = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('plan', { ...PLAN, ...more });

// biome-ignore format: a day a line
export default scenarios(
  assessment,

  planned('审定以后每个单位开一案;结果都确定才通报;通报以后及时运用,归档', {}, 'outline-第(三十三)项.hold', 'practice-考核方案.hold', 'outline-第(三十三)项.opens', 'practice-考核通报.must', 'practice-考核通报.do', 'practice-考核通报.hold', 'practice-考核通报.hold.2', 'work-第7条第2项.must', 'work-第7条第2项.do', 'practice-考核通报.do.2')
    .refused('circulate', 'practice-考核通报.do', { summary: '无' }).does('approve', UNITS).opens('assessment-unit', 1).counts('units', 1).owes('circulate', '2025-01-26').refused('cancel', 'practice-考核通报.hold.2', { why: '无' })
    .on('2025-01-20').refused('circulate', 'practice-考核通报.hold', { summary: '无' }).told('scored', { complete: true }).told('linked', ended)
    .refused('use', 'work-第7条第2项.do', { how: ['约谈'] }).refused('close', 'practice-考核通报.do.2').on('2025-01-26').does('circulate', { summary: '总体良好' }).nothingOwed('circulate').owes('use', 'promptly').does('use', { how: ['计入综合绩效考核', '干部考核的参考'] }).nothingOwed('use')
    .does('close').ended('考核完成').counts('complete', 1).counts('rounds', 1),
  planned('没有权重、截止日颠倒的不能审定;没有审定的可以取消', { weight: 0, due: '2025-02-05' }, 'outline-第(三十三)项.hold', 'practice-考核方案.hold', 'practice-考核通报.hold.2').refused('approve', 'outline-第(三十三)项.hold', UNITS).refused('approve', 'practice-考核方案.hold', UNITS).does('cancel', { why: '并入目标考核' }).ended('取消'),
  planned('逾期通报', {}, 'practice-考核通报.must').does('approve', UNITS).on('2025-01-27').late('circulate'),
);
