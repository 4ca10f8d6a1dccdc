/** 检查对象名录库: classed promptly and each year again; the class of credit is that of the rating in force. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { creditGrade } from './credit-grade.ts';
import { inspectionTarget } from './inspection-target.ts';

const L = '第三部分第(三)项';
const C = '“分级分类监管”';
const ENTER = { party: '企业1', kind: '企业', trade: '食品经营', special: '不属于' };
const CLASS = { risk: '低', why: '连续三年没有问题' };
const entered = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('grade1', creditGrade, [['assess', '2024-01-02', { party: '企业1', grade: 'A', model: '通用模型', sources: ['登记注册'] }]])
    .on('2024-09-26')
    .does('enter', { ...ENTER, ...more });

// biome-ignore format: a day a line
export default scenarios(
  inspectionTarget,

  entered('录入即评定,一年以内重新评定,届满之日是休息日的顺延', {}, `random-${L}.must`, `random-${L}.must.2`, `credit-${C}.hold.2`).owes('classify', 'promptly').refused('classify', `credit-${C}.hold.2`, { ...CLASS, grade: 'A' }).does('classify', CLASS).owes('classify', '2025-09-26').counts('low', 1).counts('standing', 1)
    .on('2025-09-26').does('classify', { ...CLASS, risk: '中' }).counts('classifiedInTime', 1).counts('low', 0).counts('middle', 1),
  entered('逾期没有重新评定;移出', {}, `random-${L}.must.2`).does('classify', CLASS).on('2025-09-28').late('classify').does('remove', { why: '注销、吊销' }).ended('移出').counts('removed', 1).counts('standing', 0),
  entered('信用等级与信用评价一致', {}, `credit-${C}.hold`).refused('classify', `credit-${C}.hold`, { ...CLASS, rated: 'grade1', grade: 'C' }).does('classify', { ...CLASS, rated: 'grade1', grade: 'A' }).counts('classified', 1),
  entered('特种设备使用单位评为高风险', { special: '特种设备' }, 'business-54.2.hold').refused('classify', 'business-54.2.hold', CLASS).does('classify', { ...CLASS, risk: '高' }).counts('high', 1).counts('full', 1).counts('entered', 1),
);
