/** 建议提案的主办, shown: three months from the day it was handed over, six where it is hard, face to face, and anew when they are not content. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { proposalAnswer } from './proposal-answer.ts';

const START: Form = { kind: '人大代表建议', no: '第12号', title: '关于规范性文件清理的建议', on: '2024-09-25', hard: false };
const FACE = { way: '当面', words: '已沟通' };
const A = { grade: 'A类:已经解决', open: true };
const B = { grade: 'B类:正在解决或者列入计划', open: false, promise: '2025-06-30' };
const started = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { ...START, ...more });
const answered = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  started(title, {}, ...rules)
    .does('contact', FACE)
    .on('2024-12-02')
    .does('answer', form);
const rule = (name: string): string => `practice-建议提案办理.${name}`;

// biome-ignore format: a day of the scenario a line
export default scenarios(
  proposalAnswer,

  started('十日内可以退办,退办的告知交办单位', {}, rule('may'), rule('hold'), rule('tells'), 'law-51.2.must').mayUntil('giveBack', '2024-10-08').does('giveBack', { reason: '不属于本单位职责' }).ended('退办').nothingOwed('answer').counts('gaveBack', 1),
  started('超过退办期限的不能退办', {}, rule('hold'), rule('may')).on('2024-10-09').refused('giveBack', rule('hold'), { reason: '不属于本单位职责' }),
  started('自交办之日起三个月内答复;先联系沟通,主要负责人审签', {}, 'law-51.2.must', 'law-51.2.do', rule('attest'), 'law-51.2.tells', 'law-51.2.must.3', rule('never'), 'disclosure-26.publishes').owes('answer', '2024-12-25').refused('answer', 'law-51.2.do', A).does('contact', FACE)
    .refused('answer', rule('attest'), A, { unsigned: true }).does('answer', A).nothingOwed('answer').refused('giveBack', rule('never'), { reason: '无' }).owes('answer served', 'promptly').owes('answer published', '2024-10-29').serves('answer').nothingOwed('answer served')
    .does('publish', { document: 3 }).nothingOwed('answer published').counts('published', 1).counts('inTime', 1).counts('solved', 1),
  started('逾期答复', {}, 'law-51.2.must').on('2024-12-26').late('answer').does('contact', FACE).does('answer', A).counts('inTime', 0).on('2025-01-27').late('answer published'),
  started('涉及面广、处理难度大的六个月', { hard: true }, 'law-51.2.must.2').owes('answer', '2025-03-25').does('contact', FACE).does('answer', A).nothingOwed('answer'),
  started('六个月逾期', { hard: true }, 'law-51.2.must.2').on('2025-03-26').late('answer'),
  started('政协提案三个月、六个月是设定值', { kind: '政协提案' }, rule('must.2')).owes('answer', '2024-12-25').does('contact', FACE).does('answer', A).nothingOwed('answer'),
  started('政协提案逾期', { kind: '政协提案' }, rule('must.2')).on('2024-12-26').late('answer'),
  started('难度大的政协提案', { kind: '政协提案', hard: true }, rule('must.3')).owes('answer', '2025-03-25').does('contact', FACE).does('answer', A).nothingOwed('answer'),
  started('难度大的政协提案逾期', { kind: '政协提案', hard: true }, rule('must.3')).on('2025-03-26').late('answer'),
  started('难度大的,负责人署名延长,不超过六个月', {}, 'law-51.2.extends', 'law-51.2.attest', 'law-51.2.hold').refused('harder', 'law-51.2.attest', { until: '2025-03-25', reason: '跨部门' }, { unsigned: true })
    .refused('harder', 'law-51.2.hold', { until: '2025-03-26', reason: '跨部门' }).does('harder', { until: '2025-03-25', reason: '跨部门' }).owes('answer', '2025-03-25'),
  started('会办单位一个月内提出意见', {}, rule('must')).does('ask', { unit: 'u3' }).owes('opinion', '2024-10-28').does('opinion', { words: '同意' }).nothingOwed('opinion').counts('joint', 1),
  started('会办逾期', {}, rule('must')).does('ask', { unit: 'u3' }).on('2024-10-29').late('opinion'),
  answered('不满意的一个月内再次答复;等待评价期间、没有再次答复的不能办结', A, rule('may.2'), rule('tells.2'), rule('must.4'), rule('let'), rule('hold.3'), 'law-51.2.do.2', 'law-51.2.tells.2').refused('close', 'law-51.2.do.2').serves('answer').mayUntil('rate', '2024-12-23').refused('close', rule('let'))
    .does('rate', { rating: '不满意' }).owes('answer', '2025-01-02').refused('close', rule('hold.3')).on('2024-12-20').does('answer', A).nothingOwed('answer').serves('answer').does('rate', { rating: '基本满意' }).on('2025-01-14').does('publish', { document: 3 }).does('publish', { document: 6 }).does('close').ended('已经答复')
    .counts('redone', 1).counts('contentRate', 50).counts('faced', 1).counts('facedRate', 100),
  answered('再次答复逾期', A, rule('must.4')).serves('answer').does('rate', { rating: '不满意' }).on('2025-01-03').late('answer'),
  started('B类写明承诺落实的日期,按期报告落实', {}, rule('hold.2'), rule('must.5'), rule('do')).does('contact', FACE).refused('fulfil', rule('do'), { done: true, words: '已落实' }).refused('answer', rule('hold.2'), { ...B, promise: '' })
    .does('answer', B).serves('answer').owes('fulfil', '2025-06-30').on('2025-06-30').does('fulfil', { done: true, words: '已落实' }).nothingOwed('fulfil').does('close').counts('fulfilled', 1),
  answered('承诺没有落实的,逾期', B, rule('must.5')).serves('answer').on('2025-07-01').late('fulfil').refused('close', rule('let')),
);
