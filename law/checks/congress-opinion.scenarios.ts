/** 审议意见、询问和质询的办理, shown: studied, sent for comment, reported in writing by the day resolved upon, answered in the way decided. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { congressOpinion } from './congress-opinion.ts';

const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
const study = 'law-第17条第1款、第37条第1款';
const rule = (name: string): string => `practice-审议意见办理.${name}`;
const allot = (kind: string, more: Form = {}): Form => ({ title: '审议意见', kind, lead: 'u2', ...more });
const received = (title: string, kind: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .does('receive', { kind, title: '审议意见', ...more });
const allotted = (title: string, kind: string, more: Form, ...rules: string[]): ScenarioWords =>
  received(title, kind, {}, ...rules).does('allot', allot(kind, more));
const handled = (title: string, ...rules: string[]): ScenarioWords =>
  allotted(title, '审议意见', {}, ...rules)
    .does('handle', { words: '已研究' })
    .does('consult');
const ORAL = { way: '负责人到会口头答复', words: '答复' };
const WRITTEN = { way: '书面答复,负责人签署', words: '答复' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  congressOpinion,

  scenario('及时分办;研究处理、征求意见以后三个月内书面报告;公布;告知报告的案件', rule('must'), rule('do'), `${study}.do`, `${study}.do.2`, rule('must.2'), 'disclosure-26.publishes', 'law-第17条第3款、第37条第3款.let', `${study}.do.3`, 'law-第17条第2款、第37条第2款.tells')
    .on('2024-09-27').told('start', { kind: '审议意见', title: '审议意见' }).owes('allot', 'promptly').refused('handle', rule('do'), { words: '已研究' }).does('allot', allot('审议意见')).nothingOwed('allot').owes('report', '2024-12-27')
    .refused('consult', `${study}.do`).does('handle', { words: '已研究' }).refused('report', `${study}.do.2`, { report: FILES }).does('consult').on('2024-12-27').does('report', { report: FILES }).nothingOwed('report').refused('close', `${study}.do.3`)
    .owes('report published', '2025-01-26').serves('report').refused('close', 'law-第17条第3款、第37条第3款.let').does('publish', { document: 5 }).does('close').ended('已经报告').counts('inTime', 1).counts('onTimeRate', 100).counts('published', 1),
  handled('报告逾期、公布逾期', rule('must.2'), 'disclosure-26.publishes').on('2024-12-30').late('report').does('report', { report: FILES }).on('2025-02-10').late('report published').counts('inTime', 0),
  allotted('决议规定期限的按决议', '决议', { until: '2024-10-31' }, `${study}.must`).owes('report', '2024-10-31').refused('report', 'law-第17条第1款、第50条.do', { report: FILES }).does('handle', { words: '已执行' }).does('report', { report: FILES }).nothingOwed('report'),
  allotted('决议的期限逾期', '决议', { until: '2024-10-31' }, `${study}.must`).on('2024-11-01').late('report'),
  allotted('专题询问的意见研究处理以后提交报告', '专题询问的意见', {}, 'law-第17条第1款、第50条.do').refused('report', 'law-第17条第1款、第50条.do', { report: FILES }).does('handle', { words: '已研究' }).does('report', { report: FILES }),
  handled('测评不满意的再次报告', rule('must.3'), rule('hold')).does('report', { report: FILES }).serves('report').on('2024-10-30').does('rate', { rating: '不满意' }).owes('report', '2025-02-05').refused('close', rule('hold'))
    .on('2025-01-24').does('report', { report: FILES }).nothingOwed('report').serves('report').does('publish', { document: 5 }).does('publish', { document: 8 }).does('close').counts('rated', 1),
  handled('再次报告逾期', rule('must.3')).does('report', { report: FILES }).serves('report').on('2024-10-30').does('rate', { rating: '不满意' }).on('2025-02-06').late('report'),
  received('质询案按照决定的方式答复;不满意的再作答复', '质询案', { way: '书面' }, 'law-54.hold', 'practice-询问、质询.must', 'law-52.1.do', 'law-53.must', 'law-53.hold').does('allot', allot('质询案')).owes('answer', '2024-10-28')
    .refused('answered', 'law-52.1.do').refused('answer', 'law-54.hold', ORAL).does('answer', WRITTEN).nothingOwed('answer').does('unsatisfied').owes('answer', 'promptly').refused('answered', 'law-53.hold').does('answer', WRITTEN).nothingOwed('answer')
    .does('answered').ended('已经答复').counts('answered', 2).counts('again', 1),
  allotted('询问逾期没有答复', '询问', {}, 'practice-询问、质询.must').on('2024-10-29').late('answer'),
  allotted('规定了期限的按规定的期限', '询问', { until: '2024-10-15' }, 'law-52.1.must').owes('answer', '2024-10-15').does('answer', ORAL).nothingOwed('answer'),
  allotted('规定的期限逾期', '询问', { until: '2024-10-15' }, 'law-52.1.must').on('2024-10-16').late('answer'),
  allotted('不是询问、质询的,不以答复办结', '审议意见', {}, rule('hold.2')).does('answer', ORAL).refused('answered', rule('hold.2')),
);
