/** 突发事件信息发布, shown: five hours for the first word, a day for the press. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { emergencyRelease } from './emergency-release.ts';

const FIRST: Form = { event: '山洪', where: '政府网站、政务新媒体' };
const PRESS: Form = { media: 12, chief: true };
const P = 'practice-信息发布';
const D = 'detail-“回应关切”';
const grave = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-10-01T10:00')
    .told('begin', { event: '山洪', grade: '重大' });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  emergencyRelease,
  grave('重大的五小时内首次发布,二十四小时内开发布会,主要负责人出席', 'law-7.1.must', `${D}.must`, `${D}.must.2`, `${D}.hold`, `${P}.do.2`, `${P}.let`).owes('first', '2025-10-01T15:00').owes('press', '2025-10-02T10:00').refused('close', `${P}.do.2`).refused('release', `${P}.do.2`, { kind: '处置进展', where: '广播、电视' }).on('2025-10-01T14:00').does('first', FIRST).nothingOwed('first').refused('close', `${P}.let`)
    .on('2025-10-02T09:00').refused('press', `${D}.hold`, { ...PRESS, chief: false }).does('press', PRESS).does('release', { kind: '处置进展', where: '广播、电视' }).nothingOwed('press').does('close').ended('发布结束').counts('first', 1).counts('pressInTime', 1).counts('events', 1),
  grave('逾时没有发布、没有开发布会的', `${D}.must`, `${D}.must.2`).on('2025-10-01T15:01').late('first').on('2025-10-02T10:01').late('press').does('first', FIRST).counts('first', 0),
  scenario('一般的及时发布;虚假信息及时澄清', 'law-7.1.must', 'law-7.2.must', `${P}.do`, `${P}.let`).on('2025-10-01T10:00').does('open', { event: '火情', grade: '一般' }).owes('first', 'promptly').nothingOwed('press').refused('clarify', `${P}.do`, { words: '不实' }).does('first', FIRST).does('falsehood', { what: '谣言' }).owes('clarify', 'promptly').refused('close', `${P}.let`).does('clarify', { words: '不实' }).nothingOwed('clarify').does('close').counts('clarified', 1),
);
