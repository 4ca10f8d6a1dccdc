/** 请示报告, shown over the National Day of 2024. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILES } from './examples.ts';
import { instructionRequest } from './instruction-request.ts';

const DRAFT: Form = { kind: '请示', title: '执法体制改革', matter: '执法体制等改革', paper: FILES };
const p = 'practice-请示报告';
const drafted = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-24')
    .does('draft', form);
const sent = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  drafted(title, form, ...rules)
    .does('review', { result: '同意' })
    .does('send')
    .serves('send');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  instructionRequest,
  drafted('及时上报:审核同意,一文一事;退回的修改再审', DRAFT, 'law-第8条第1项、第9条第1项.must', `${p}.must`, `${p}.hold`, `${p}.hold.2`, `${p}.hold.3`, `${p}.attest`, `${p}.never`).owes('send', 'promptly').refused('send', `${p}.hold.3`).refused('mend', `${p}.hold.2`, { paper: FILES })
    .does('review', { result: '退回修改' }).owes('mend', 'promptly').refused('review', `${p}.hold`, { result: '同意' }).does('mend', { paper: FILES }).nothingOwed('mend').does('review', { result: '同意' }).refused('send', `${p}.attest`, {}, { unsigned: true }).does('send').nothingOwed('send').refused('withdraw', `${p}.never`, { why: '误' }),
  sent('批复以后落实,二十个工作日内报告落实情况', DRAFT, `${p}.must.2`, `${p}.must.3`, `${p}.do.2`, `${p}.do.3`, `${p}.hold.5`, `${p}.let`, `${p}.never.2`).owes('reply', '2024-10-25').refused('close', `${p}.hold.5`).refused('carry', `${p}.do.2`, { words: '已落实' })
    .on('2024-10-14').does('reply', { result: '同意' }).nothingOwed('reply').owes('carry', '2024-11-11').refused('close', `${p}.let`).refused('shelve', `${p}.never.2`, { why: '无' }).on('2024-11-11').does('carry', { words: '已落实' }).nothingOwed('carry').does('close').ended('办结').counts('asked', 1).counts('replied', 1).counts('carried', 1),
  sent('没有批复的催问,注明后归档', DRAFT, `${p}.must.2`, `${p}.hold.4`, `${p}.do`, `${p}.never.2`).refused('shelve', `${p}.do`, { why: '无' }).refused('urge', `${p}.hold.4`, { words: '电话' }).on('2024-10-28').late('reply').does('urge', { words: '电话' }).does('shelve', { why: '机构改革,不再需要' }).ended('没有批复').counts('urged', 1),
  sent('落实逾期', DRAFT, `${p}.must.3`).on('2024-10-14').does('reply', { result: '同意' }).on('2024-11-12').late('carry'),
  drafted('报告送达即可办结', { ...DRAFT, kind: '报告' }, `${p}.do.3`, `${p}.hold.5`).does('review', { result: '同意' }).does('send').refused('close', `${p}.do.3`).serves('send').nothingOwed('reply').does('close').counts('reported', 1).counts('sent', 1),
  drafted('上报以前可以撤回', DRAFT, `${p}.never`).does('withdraw', { why: '并入其他请示' }).ended('撤回').counts('withdrawn', 1),
);
