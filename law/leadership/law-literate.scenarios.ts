/** 法律明白人: trained before and each year after. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { lawLiterate } from './law-literate.ts';

const HELP = { kind: '化解矛盾纠纷' };
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('propose', { person: 'p1', village: '张各前村', town: 'u2', post: '村民小组长' });
const train = (hours: number) => ({ hours, what: '民法典' });

// biome-ignore format: a day a line
export default scenarios(
  lawLiterate,

  proposed('培训、考核合格以后上岗,每年轮训', 'rules-遴选.must', 'rules-培训.hold', 'rules-遴选.hold', 'rules-遴选.never', 'rules-培训.must', 'rules-使用管理.do').owes('enter', 'promptly').refused('help', 'rules-使用管理.do', HELP).does('train', train(7)).refused('enter', 'rules-培训.hold', { passed: true }).does('train', train(1)).refused('enter', 'rules-遴选.hold', { passed: false }).on('2024-09-27').does('enter', { passed: true }).nothingOwed('enter').refused('refuse', 'rules-遴选.never', { why: '无' }).does('help', HELP)
    .owes('train', '2025-09-26').counts('people', 1).counts('served', 1).counts('hours', 8).on('2025-09-26').does('train', train(4)).owes('train', '2026-09-28').does('remove', { why: '本人申请' }).ended('退出').counts('people', 0),
  proposed('没有通过的不列入', 'rules-遴选.never').does('refuse', { why: '没有参加培训' }).ended('不列入'),
  proposed('逾期没有轮训', 'rules-培训.must').does('train', train(8)).does('enter', { passed: true }).on('2025-09-29').late('train'),
);
