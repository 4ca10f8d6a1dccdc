/** 政务数据共享申请, shown over the National Day of 2025. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { withData } from './data-examples.ts';
import { dataRequest } from './data-request.ts';

const ASK: Form = {
  data: 'data1',
  holder: 'u2',
  ground: '某办法第20条',
  scene: '救助审核',
  scope: '申请人',
  way: '服务接口',
  until: '2025-12-31',
};
const READ: Form = { purpose: '救助、给付审核', matter: '救助〔2025〕1号', n: 3 };
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  withData(scenario(title, ...rules))
    .on('2025-09-26')
    .does('draft', { title: '救助审核用数' });
const asked = (title: string, ...rules: string[]): ScenarioWords => drafted(title, ...rules).does('ask', ASK);
const NO: Form = { result: '不同意共享', why: '不在范围' };

// biome-ignore format: a day of the scenario a line
export default scenarios(
  dataRequest,
  drafted('申请的数据在目录里,不是不予共享的;申请由提供部门答复', 'practice-共享申请.must', 'law-“共享申请”.hold', 'law-“共享属性”.hold', 'law-“共享申请”.opens').owes('ask', 'promptly').refused('ask', 'law-“共享申请”.hold', { ...ASK, data: 'none' })
    .refused('ask', 'law-“共享属性”.hold', { ...ASK, data: 'data3' }).does('ask', ASK).opens('data-reply').nothingOwed('ask').counts('asked', 1),
  asked('同意并提供以后才能调用,每次写明用途和案件、署名;期限届满停止使用', 'law-25.hold', 'law-25.hold.2', 'law-25.attest', 'law-“共享目的实现”.must', 'practice-共享申请.do.2', 'practice-共享申请.never').refused('read', 'law-25.hold', READ).refused('stop', 'practice-共享申请.do.2', { why: '不再需要' })
    .on('2025-10-16').told('answered', { result: '同意共享' }).refused('read', 'law-25.hold', READ).on('2025-10-30').told('provided').owes('stop', '2025-12-31').refused('giveUp', 'practice-共享申请.never', { why: '无' })
    .refused('read', 'law-25.attest', READ, { unsigned: true }).does('read', READ).does('read', READ).counts('times', 2).counts('records', 6).counts('agreedRate', 100).counts('open', 1)
    .on('2026-01-05').refused('read', 'law-25.hold.2', READ).late('stop').does('stop', { why: '使用期限届满' }).ended('停止使用').counts('open', 0).counts('stopped', 1),
  asked('提供以后三个月没有调用的,应当停止使用', 'practice-共享申请.must.2').told('answered', { result: '同意共享' }).told('provided').owes('read', '2025-12-26').on('2025-12-29').late('read'),
  asked('按期停止使用的', 'law-“共享目的实现”.must', 'practice-共享申请.must.2').told('answered', { result: '同意共享' }).told('provided').on('2025-12-30').does('stop', { why: '共享目的已实现' }).nothingOwed('stop'),
  asked('要求补充的及时补充,转给提供部门', 'law-“一次性告知补充”.must', 'law-“一次性告知补充”.tells', 'practice-共享申请.do').refused('more', 'practice-共享申请.do', { what: '依据' }).told('askedMore', { what: '依据' }).owes('more', 'promptly').does('more', { what: '某办法第20条' }).nothingOwed('more'),
  asked('不同意的可以提请协调;先协商;经协调应当共享的,告知提供部门', 'law-“共享争议”.hold', 'law-“共享争议”.attest', 'law-“共享争议”.must', 'law-“共享争议”.do', 'law-“共享申请”.opens', 'practice-共享申请.must.4', 'law-25.hold').refused('dispute', 'law-“共享争议”.hold', { what: '应当共享' })
    .refused('settle', 'law-“共享争议”.do', { result: '应当共享', why: '有依据' }).told('answered', NO).owes('giveUp', 'promptly').refused('dispute', 'law-“共享争议”.attest', { what: '应当共享' }, { unsigned: true }).does('dispute', { what: '应当共享' }).nothingOwed('giveUp').owes('settle', 'promptly')
    .does('settle', { result: '应当共享', why: '有依据' }).nothingOwed('settle').opens('data-reply').told('provided').does('read', READ).counts('disputes', 1),
  asked('协调认为不共享的,及时结束,告知提供部门', 'practice-共享申请.must.3', 'practice-共享申请.tells').told('answered', NO).does('dispute', { what: '应当共享' }).does('settle', { result: '不共享', why: '没有依据' }).owes('giveUp', 'promptly').does('giveUp', { why: '不共享' }).ended('没有共享').counts('given', 1),
);
