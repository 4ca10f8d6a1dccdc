/** 容缺受理, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { tolerance } from './tolerance.ts';

const FILES = [{ name: '承诺书.pdf', digest: 'c'.repeat(64) }];
const ACCEPT: Form = { main: true, listed: true, pieces: 1 };
const asked = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('ask', { applicant: '当事人1', matter: '食品经营许可', missing: '布局图', promise: FILES, ...more });
const accepted = (title: string, ...rules: string[]): ScenarioWords => asked(title, {}, ...rules).does('accept', ACCEPT);

const O = 'opinion-“容缺受理”';
const P = 'practice-容缺受理';
// biome-ignore format: a day of the scenario a line
export default scenarios(
  tolerance,
  asked('主件齐全、清单内、书面承诺的容缺受理;五个工作日内补交,跨国庆节', {}, `${O}.must`, `${O}.hold`, `${O}.never`, `${P}.attest`, `${P}.must`, `${P}.must.2`, `${P}.do`, `${P}.do.2`, `${P}.attest.2`, `${P}.hold`, 'licensing-第32条第2款.must')
    .owes('accept', 'promptly').refused('accept', `${O}.hold`, { ...ACCEPT, main: false }).refused('accept', `${P}.attest`, ACCEPT, { unsigned: true }).refused('longer', `${P}.do`, { why: '无' }).does('accept', ACCEPT).owes('accept served', 'promptly').serves('accept').nothingOwed('accept served').refused('refuse', `${O}.never`, { why: '无' })
    .owes('supply', '2024-10-09').refused('done', `${P}.do.2`).refused('stop', `${P}.hold`).on('2024-10-09').does('supply', { pieces: 1 }).owes('done', 'promptly').refused('done', `${P}.attest.2`, {}, { unsigned: true }).does('done').ended('已经补齐').counts('doneRate', 100).counts('inTime', 1).counts('length', 13),
  asked('没有书面承诺的不能容缺', { promise: null }, `${O}.hold.2`).refused('accept', `${O}.hold.2`, ACCEPT).does('refuse', { why: '没有承诺' }).ended('不适用容缺').counts('refused', 1),
  accepted('书面承诺的可以', `${O}.hold.2`),
  accepted('逾期没有补齐的终止,送达', `${P}.must`, `${P}.hold`, `${P}.must.4`).on('2024-10-10').late('supply').does('stop').ended('逾期没有补齐').owes('stop served', 'promptly').serves('stop').nothingOwed('stop served').counts('stopped', 1).counts('open', 0),
  accepted('延长一次五个工作日', `${P}.extends`).does('longer', { why: '洪水' }).owes('supply', '2024-10-15'),
  accepted('补得不够的告知仍然欠缺,三个工作日内再补', `${P}.must.2`, `${P}.must.3`).on('2024-09-27').does('supply', { pieces: 0 }).does('lacking', { what: '布局图' }).owes('supply', '2024-10-08').on('2024-10-08').does('supply', { pieces: 1 }).does('done').counts('supplied', 1),
  accepted('逾期补交的,处理以前不能终止', `${P}.must.3`, `${P}.let`).does('supply', { pieces: 0 }).does('lacking', { what: '布局图' }).on('2024-10-09').late('supply').does('supply', { pieces: 0 }).refused('stop', `${P}.let`).does('lacking', { what: '布局图' }).on('2024-10-15').does('stop'),
);
