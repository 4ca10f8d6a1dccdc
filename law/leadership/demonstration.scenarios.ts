/** 示范创建: scored by confirmed indicators, applied for of one's own will, passed stage by stage, named, reported each year, taken away. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { demonstration } from './demonstration.ts';
import { sheet } from './work-examples.ts';

const APPLY: Form = { title: '示例县申报示范县', kind: '法治政府建设示范地区', level: '省级' };
const SCORE: Form = { indicator: 'indicator1', points: 1, extra: false, evidence: '账上的指标 service.onTime' };
const READY: Form = { stage: '书面评审', what: '补充材料' };
const applied = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  sheet(scenario(title, ...rules))
    .on('2024-09-26')
    .does('apply', { ...APPLY, ...more });
const submitted = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  applied(title, more, ...rules)
    .does('score', SCORE)
    .on('2024-09-29')
    .does('submit', { voluntary: true });

// biome-ignore format: a day a line
export default scenarios(
  demonstration,

  applied('没有核对的指标不评分;自愿申报;报送以后不再自评', {}, 'practice-指标核对.hold', 'plan-申报.do', 'plan-申报.hold', 'practice-申报.never', 'practice-申报.do').refused('score', 'practice-指标核对.hold', { ...SCORE, indicator: 'indicator2' }).refused('submit', 'plan-申报.do', { voluntary: true })
    .refused('ready', 'practice-申报.do', READY).does('score', SCORE).does('score', { ...SCORE, extra: true }).refused('submit', 'plan-申报.hold', { voluntary: false }).on('2024-09-29').does('submit', { voluntary: true }).refused('score', 'practice-申报.never', SCORE).counts('scores', 2).counts('extraScores', 1),
  submitted('各环节如实登记,没有通过的及时整改;命名以后每年报告,撤销的移出', {}, 'practice-示范管理.must', 'practice-申报.do', 'plan-命名.never', 'practice-示范管理.must.2', 'practice-示范管理.do').refused('report', 'practice-示范管理.do', { summary: '无' }).does('stage', { stage: '省级初审', result: '通过' }).does('stage', { stage: '书面评审', result: '没有通过' }).owes('ready', 'promptly').does('ready', READY).nothingOwed('ready').does('stage', { stage: '书面评审', result: '通过' }).does('stage', { stage: '实地核查评估', result: '通过' }).does('stage', { stage: '陈述答辩', result: '通过' }).counts('paper', 1).counts('visited', 1).counts('defended', 1).does('shown', { until: '2024-12-31' })
    .on('2025-01-27').does('named', { batch: '第四批', document: '命名决定' }).refused('withdraw', 'plan-命名.never', { why: '无' }).owes('report', '2026-01-27').counts('named', 1).counts('standing', 1).on('2026-01-27').does('report', { summary: '情况' }).owes('report', '2027-01-27').counts('reports', 1).does('revoked', { why: '重大负面事件' }).ended('撤销命名').counts('standing', 0),
  submitted('逾期没有报告;期满不再管理', { kind: '依法行政示范单位' }, 'practice-示范管理.must.2', 'practice-示范管理.do').does('named', { batch: '第四批', document: '命名决定' }).counts('units', 1).on('2025-09-30').late('report').does('end', { why: '命名期满' }).ended('不再管理'),
  submitted('撤回申报', {}, 'plan-命名.never').does('withdraw', { why: '条件不成熟' }).ended('撤回申报'),
  submitted('示范点、先进市县按批次计数', { kind: '依法行政示范点' }).does('named', { batch: '第四批', document: '命名决定' }).counts('pointBatches', 1).counts('cityBatches', 0),
);
