/** 突发事件期间违法行为的从快查处, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { emergencyOffence } from './emergency-offence.ts';

const SORT: Form = { about: '口罩加价十倍', kind: '哄抬价格' };
const SEND: Form = { to: 'u5', what: '某药店' };
const P = 'practice-从快查处';
const L = 'law-第73条第1款第8项、第9项';
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-10-01T10:00')
    .told('begin', { what: '加价' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyOffence,
  begun('研判以后二小时内移交查处,成为线索', `${P}.must`, 'practice-从快移交.must', `${P}.do`, `${P}.never`, `${L}.opens`, `${P}.do.2`).owes('sort', 'promptly').refused('send', `${P}.do`, SEND).does('sort', SORT).owes('send', '2025-10-01T12:00').refused('close', `${P}.do.2`).on('2025-10-01T11:50').does('send', SEND).opens('clue').nothingOwed('send').refused('none', `${P}.never`, { why: '无' }).does('close').ended('办结').counts('inTimeRate', 100).counts('prices', 1),
  begun('逾时移交', 'practice-从快移交.must').does('sort', SORT).on('2025-10-01T12:01').late('send').does('send', SEND).counts('inTimeRate', 0),
  begun('虚假信息及时澄清', 'law-7.2.must', 'law-7.2.hold', `${P}.let`).does('sort', { ...SORT, kind: '编造、传播虚假信息' }).owes('clarify', 'promptly').does('send', SEND).refused('close', `${P}.let`).does('clarify', { where: '政府网站、政务新媒体', words: '不实' }).nothingOwed('clarify').does('close').counts('rumours', 1).counts('clarified', 1),
  begun('不是虚假信息的不澄清;不构成违法的终结', 'law-7.2.hold').does('sort', SORT).refused('clarify', 'law-7.2.hold', { where: '应急广播', words: '无' }).does('none', { why: '价格正常' }).ended('不构成违法'),
  scenario('举报的保密并告知结果', 'law-9.3.must', 'law-9.3.must.2', 'law-9.4.attest', `${P}.let`).on('2025-10-01T10:00').does('report', { what: '加价' }).owes('sort', 'promptly').does('sort', SORT).refused('send', 'law-9.4.attest', SEND, { unsigned: true }).does('send', SEND).owes('tell', 'promptly').refused('close', `${P}.let`).does('tell', { result: '已移交' }).nothingOwed('tell').does('close').counts('reported', 1),
);
