/** 附带审查, shown over the National Day of 2024 (29 September and 12 October are made-up working days). */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE, WHY } from './examples.ts';
import { reconsiderationAttached } from './reconsideration-attached.ts';

const BEGIN: Form = {
  document: '某办法第三条',
  maker: 'u3',
  origin: '申请人申请(第五十六条)',
  power: '有权处理',
  suspendedOn: '2024-09-26',
};
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .told('begin', BEGIN);
const passed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-27')
    .told('begin', { ...BEGIN, power: '无权处理' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  reconsiderationAttached,
  begun('有权处理的,三日内通知制定机关,十日内答复,三十日内处理', 'law-56.must', 'law-58.1.must', 'law-58.1.must.2', 'law-56.hold.2').owes('ask', '2024-09-30')
    .owes('uphold', '2024-10-28').nothingOwed('transfer').refused('transfer', 'law-56.hold.2', { to: 'u4' })
    .on('2024-09-30').does('ask').serves('ask').owes('answer', '2024-10-18')
    .on('2024-10-18').does('answer', { reply: FILE }).does('uphold', WHY).ended('合法').counts('upheld', 1),
  scenario('三十日的末日不在假期', 'law-56.must').on('2024-10-08').told('begin', BEGIN).owes('uphold', '2024-11-07'),
  scenario('审查时认为依据不合法的,同样三十日、七个工作日', 'law-57.must', 'law-57.must.2').on('2024-09-27').told('begin', { ...BEGIN, origin: '审查时认为依据不合法(第五十七条)' })
    .owes('uphold', '2024-10-28').nothingOwed('transfer').does('ask').on('2024-10-28').does('uphold', WHY),
  scenario('依据由无权处理的机关转送', 'law-57.must.2', 'law-57.must').on('2024-09-27')
    .told('begin', { ...BEGIN, origin: '审查时认为依据不合法(第五十七条)', power: '无权处理' }).owes('transfer', '2024-10-12').nothingOwed('uphold').does('transfer', { to: 'u4' }).nothingOwed('transfer'),
  begun('必要时要求当面说明理由', 'law-58.2.do', 'law-58.2.must').refused('summon', 'law-58.2.do').does('ask').does('summon').serves('summon')
    .owes('explain', 'promptly').does('explain', { words: '说明' }).nothingOwed('explain'),
  begun('违法的,停止执行并责令纠正', 'law-59.do', 'law-59.must').refused('halt', 'law-59.do', { ground: '违反上位法', clause: '第三条' }).does('ask')
    .does('halt', { ground: '违反上位法', clause: '第三条' }).owes('halt served', 'promptly').serves('halt').ended('停止执行并责令纠正').counts('halted', 1),
  passed('无权处理的,七个工作日内转送,六十日内回复', 'law-56.must.2', 'law-56.hold', 'law-60.must', 'law-60.must.2', 'law-60.do').owes('transfer', '2024-10-12')
    .nothingOwed('ask').nothingOwed('uphold').refused('uphold', 'law-56.hold', WHY)
    .on('2024-10-12').does('transfer', { to: 'u4' }).refused('close', 'law-60.do')
    .on('2024-10-14').serves('transfer').owes('opinion', '2024-12-13')
    .on('2024-12-02').does('opinion', { result: '合法', paper: FILE }).owes('close', 'promptly').does('close').ended('有权机关已经处理'),
  begun('三十日没有处理、制定机关十日没有答复的,提示', 'law-56.must', 'law-58.1.must.2').does('ask').serves('ask').on('2024-10-29').late('uphold').late('answer'),
  passed('七个工作日没有转送的,提示', 'law-56.must.2').on('2024-10-14').late('transfer'),
  scenario('依职权审查的,同样提示', 'law-57.must').on('2024-09-27').told('begin', { ...BEGIN, origin: '审查时认为依据不合法(第五十七条)' }).on('2024-10-29').late('uphold'),
  scenario('依职权转送的,同样提示', 'law-57.must.2').on('2024-09-27').told('begin', { ...BEGIN, origin: '审查时认为依据不合法(第五十七条)', power: '无权处理' }).on('2024-10-14').late('transfer'),
  passed('接受转送的机关六十日没有回复的,提示', 'law-60.must').does('transfer', { to: 'u4' }).on('2024-10-12').serves('transfer').on('2024-12-12').late('opinion'),
);
