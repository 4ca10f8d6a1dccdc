/** 分岗设权、轮岗, shown: duties kept apart, moved within the term, deferred at most a year, back only after a pause. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { postRotation } from './post-rotation.ts';

const ENTER: Form = { unit: 'u1', post: '采购管理岗', risk: '政府采购', level: '高', parts: ['审查', '决定'] };
const TAKE: Form = { person: '甲', on: '2021-01-04' };
const ROTATE: Form = { person: '甲', way: '本单位内转任' };
const DEFER: Form = { until: '2026-12-31', why: '重大任务期间' };
const split = (name: string): string => `practice-分事行权、分岗设权.${name}`;
const turn = (name: string): string => `practice-定期轮岗.${name}`;
const entered = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2021-01-04')
    .does('enter', ENTER);
const held = (title: string, ...rules: string[]): ScenarioWords =>
  entered(title, ...rules)
    .does('divide', { parts: ['审查'], words: '由负责人决定' })
    .does('take', TAKE);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  postRotation,
  entered('审查与决定在一个岗位的,及时分岗;没有分岗的不能到岗', split('must'), split('hold'), split('do')).owes('divide', 'promptly').counts('mixed', 1).refused('take', split('do'), TAKE).refused('divide', split('hold'), { parts: ['决定', '监督'], words: '无' })
    .does('divide', { parts: ['审查'], words: '由负责人决定' }).nothingOwed('divide').does('take', TAKE).counts('mixed', 0).counts('divided', 1).counts('posts', 1),
  held('登记现任人员;五年内轮岗,离岗交接;有人任职才谈轮岗,前任离岗以后才到岗;回任须满间隔', turn('must'), turn('must.2'), turn('hold'), turn('hold.2'), turn('hold.4'), turn('must.3'), turn('do')).owes('rotate', '2026-01-04').refused('take', turn('hold'), { person: '乙', on: '2021-01-04' }).refused('handOn', turn('do'), { what: '台账' })
    .on('2025-09-29').does('rotate', ROTATE).nothingOwed('rotate').owes('handOn', 'promptly').does('handOn', { what: '台账' }).nothingOwed('handOn').refused('rotate', turn('hold.4'), ROTATE).refused('take', turn('hold.2'), { person: '甲', on: '2025-09-29', before: '2024-09-30' })
    .does('take', { person: '乙', on: '2025-09-29', before: '2023-09-28' }).counts('rotated', 1).counts('inTime', 1),
  held('逾期没有轮岗;暂缓不超过一年,不满十年;没有轮岗的不能移出', turn('must.2'), turn('extends'), turn('hold.3'), 'rules-第5条.hold', turn('hold.5')).refused('remove', turn('hold.5'), { why: '无' }).on('2025-12-30').refused('defer', turn('hold.3'), { ...DEFER, until: '2027-02-01' })
    .refused('defer', 'rules-第5条.hold', { ...DEFER, until: '2031-02-03' }).does('defer', DEFER).owes('rotate', '2026-12-31').counts('deferred', 1).on('2027-01-04').late('rotate'),
  held('检查没有落实的及时轮岗;移出', turn('must.4'), turn('hold.5')).on('2024-10-08').does('check', { result: '没有落实' }).owes('divide', 'promptly').does('divide', { parts: ['审查'], words: '由班子决定' }).nothingOwed('divide').does('rotate', ROTATE).does('handOn', { what: '台账' }).does('remove', { why: '职能取消' }).ended('移出').counts('posts', 0),
);
