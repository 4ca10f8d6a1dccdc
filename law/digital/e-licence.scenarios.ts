/** 电子证照 held against its life: made when a case ends, sealed, verified, read, changed and extended, lapsed, ended with its licence. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { eLicence } from './e-licence.ts';

const MADE = { holder: '当事人1', item: 'item1', name: '食品经营许可证', no: '许证〔2024〕1号', from: '2024-09-26', until: '2025-09-30' };
const SEALING = 'practice-同步加盖';
const FIRST = 'law-第70条第1项';
const made = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('make', MADE);
const sealed = (title: string, ...rules: string[]): ScenarioWords => made(title, ...rules).does('seal');
const entered = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('enter', { ...MADE, basis: '纸质证照', ...more })
    .does('seal');

// biome-ignore format: a day a line
export default scenarios(
  eLicence,

  made('办件结束时生成,次日以前加盖;有效期内有效;核验、调用都留下', `${SEALING}.must`, 'online-10.2.attest', 'practice-证照调用.do').owes('seal', '2024-09-27').counts('inForce', 0).refused('seal', 'online-10.2.attest', {}, { unsigned: true }).does('seal').nothingOwed('seal').counts('inForce', 1).counts('made', 1).counts('sealRate', 100).refused('misused', 'practice-证照调用.do', { why: '无' })
    .on('2024-10-08').does('verify', { result: '真实有效' }).does('read', { by: 'u2', item: 'item2', ground: '办理延续' }).does('misused', { why: '与办理的事项无关' }).counts('verified', 1).counts('reads', 1).counts('readers', 1).counts('itemsRead', 1).counts('misused', 1),
  made('加盖逾期', `${SEALING}.must`).on('2024-09-29').late('seal').does('seal').counts('sealedInTime', 0).counts('sealed', 1),
  sealed('随许可变更、延续,重新制证,重新计算有效期', `${SEALING}.must.2`, `${SEALING}.hold`, 'online-9.1.do', `${FIRST}.must`).refused('reseal', `${SEALING}.hold`).on('2025-08-29').told('changed', { what: '住所' }).owes('reseal', '2025-09-01').does('reseal').nothingOwed('reseal').on('2025-09-04').told('renewed', { until: '2030-09-30' }).does('reseal').on('2025-12-01').counts('inForce', 1).counts('changed', 1).counts('renewed', 1),
  sealed('重新制证逾期', `${SEALING}.must.2`).on('2025-08-29').told('changed').on('2025-09-02').late('reseal'),
  made('没有加盖过的谈不上重新制证', 'online-9.1.do').told('changed').refused('reseal', 'online-9.1.do'),
  sealed('届满的自次日起失效,期满以后才能注销,二十个工作日内注销,跨国庆节', `${FIRST}.hold`, `${FIRST}.must`).on('2025-09-30').counts('inForce', 1).refused('expire', `${FIRST}.hold`).on('2025-10-09').counts('inForce', 0).owes('expire', '2025-11-04').does('expire').nothingOwed('expire').ended('届满注销').counts('expired', 1),
  sealed('届满没有注销', `${FIRST}.must`).on('2025-11-06').late('expire'),
  sealed('视为延续的,补办手续以前仍然有效,不注销', `${FIRST}.must.2`, `${FIRST}.hold`).on('2025-10-09').told('deemed', { until: '2025-09-30' }).counts('inForce', 1).refused('expire', `${FIRST}.hold`).owes('renewed', '2025-10-30').on('2025-10-28').told('renewed', { until: '2030-09-30' }).counts('inForce', 1),
  sealed('视为延续而没有补办', `${FIRST}.must.2`).on('2025-10-09').told('deemed', { until: '2025-09-30' }).on('2025-10-31').late('renewed').does('expire').ended('届满注销'),
  sealed('随许可撤回、撤销、注销而失效').on('2025-01-02').told('ended').ended('已注销').counts('inForce', 0).counts('ended', 1),
  entered('存量证照登记、加盖;没有期限的不届满', { until: '' }).on('2030-01-02').counts('inForce', 1).counts('entered', 1).counts('all', 1).nothingOwed('expire'),
);
