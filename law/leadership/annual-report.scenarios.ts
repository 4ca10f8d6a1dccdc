/** 本级政府年度报告, shown. In 2026 the last day of February is a made-up working Saturday; 31 March is a Tuesday. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { meeting } from '../decisions/meeting.ts';
import { annualReport } from './annual-report.ts';
import { ALL_PARTS, FILES } from './examples.ts';

const ASK: Form = {
  year: 2025,
  dueOn: '2026-01-16',
  units: [{ unit: 'u2', what: '行政执法、应诉' }],
};
const DRAFT: Form = { title: '2025年法治政府建设年度报告', year: 2025, place: 4200, parts: ALL_PARTS, report: FILES };
const LEFT: Form = { ...DRAFT, omitted: [{ figure: '宣传资料', reason: '填报数没有依据' }] };
const TABLE: Form = { meeting: '会议' };
const CLEAR: Form = { secrecy: '可以公开', public: FILES };
const AMEND: Form = { what: '处罚120件应为121件', figure: '行政处罚', why: '漏录一件' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('会议', meeting, [['call', '2026-01-26', { kind: '政府常务会议', title: '第61次', on: '2026-02-12' }]])
    .entry('开过的会议', meeting, [
      ['call', '2026-01-12', { kind: '政府常务会议', title: '第60次', on: '2026-01-22' }],
      ['hold', '2026-01-22', { host: '甲', present: ['甲', '乙'], members: 3 }],
    ])
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });
const gathered = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('ask', ASK)
    .told('linked', { procedure: 'annual-report-part', outcome: '已经接收' })
    .on('2026-02-04')
    .does('compose', DRAFT);
const passed = (title: string, ...rules: string[]): ScenarioWords =>
  gathered(title, ...rules)
    .does('review', { result: '同意' })
    .does('table', TABLE)
    .on('2026-02-06')
    .told('discussed', { result: '通过' })
    .does('sign');

// biome-ignore format: a day of the scenario a line
export default scenarios(
  annualReport,
  started('一月向各单位要求材料,各单位的材料各开一件;五个工作日', 'practice-年度材料.must', 'practice-年度材料.opens', 'practice-年度材料.hold')
    .owes('ask', '2026-01-12').owes('toParty', '2026-02-28').owes('toCongress', '2026-02-28').owes('toSuperior', '2026-02-28').owes('clear published', '2026-03-31')
    .does('ask', ASK).nothingOwed('ask').opens('annual-report-part', 1).counts('asked', 1)
    .on('2026-02-04').does('compose', DRAFT).does('review', { result: '同意' }).does('table', TABLE).on('2026-02-06').told('discussed', { result: '通过' }).refused('sign', 'practice-年度材料.hold')
    .told('linked', { procedure: 'annual-report-part', outcome: '没有报送' }).does('sign'),
  gathered('五个部分齐全,如实写明;审核退回的修改,再审后上会', 'law-25.hold', 'law-25.attest', 'practice-编写审核.do', 'practice-编写审核.hold', 'practice-编写审核.hold.2', 'practice-编写审核.must', 'practice-编写审核.must.3', 'practice-编写审核.hold.3')
    .owes('review', 'promptly').refused('compose', 'practice-编写审核.hold', DRAFT).refused('review', 'law-25.attest', { result: '同意' }, { unsigned: true }).does('review', { result: '退回修改', words: '缺下一年度安排' }).owes('compose', 'promptly')
    .refused('table', 'practice-编写审核.hold.3', TABLE).refused('review', 'practice-编写审核.hold.2', { result: '同意' }).does('compose', { ...LEFT, parts: ALL_PARTS.slice(0, 4) }).nothingOwed('compose').refused('review', 'law-25.hold', { result: '同意' })
    .does('review', { result: '退回修改' }).does('compose', LEFT).does('review', { result: '同意' }).owes('table', 'promptly').does('table', TABLE).nothingOwed('table').counts('left', 2).counts('versions', 3),
  started('没有文稿不能审核', 'practice-编写审核.do').refused('review', 'practice-编写审核.do', { result: '同意' }),
  gathered('审核同意以后提请还没有召开的会议;再次讨论的修改再审', 'practice-编写审核.hold.3', 'practice-政府会议审议.hold', 'practice-政府会议审议.tells', 'practice-政府会议审议.must', 'practice-编写审核.must.2', 'practice-政府会议审议.hold.2', 'practice-政府会议审议.hold.3', 'practice-政府会议审议.let')
    .refused('table', 'practice-编写审核.hold.3', TABLE).does('review', { result: '同意' }).owes('table', 'promptly').refused('sign', 'practice-政府会议审议.hold.3').refused('table', 'practice-政府会议审议.hold', { meeting: '开过的会议' }).does('table', TABLE).tells('会议', 'tabled')
    .on('2026-02-12').told('discussed', { result: '再次讨论' }).owes('compose', 'promptly').refused('sign', 'practice-政府会议审议.hold.3').does('compose', DRAFT).nothingOwed('compose').does('review', { result: '同意' }).does('table', TABLE)
    .told('discussed', { result: '修改后通过' }).refused('sign', 'practice-政府会议审议.let').does('compose', DRAFT).does('review', { result: '同意' }).does('sign'),
  gathered('通过以后及时签发,不再改文稿', 'practice-政府会议审议.hold.2', 'practice-政府会议审议.must.2').does('review', { result: '同意' }).does('table', TABLE).on('2026-02-12').told('discussed', { result: '通过' }).refused('compose', 'practice-政府会议审议.hold.2', DRAFT).owes('sign', 'promptly').does('sign').nothingOwed('sign'),
  gathered('签发时告知各单位材料定稿;签发以前不报送、不公开、不更正', 'practice-数据只取不改.attest', 'practice-数据只取不改.tells', 'practice-数据只取不改.do', 'law-23.2.do', 'law-24.do', 'law-23.2.hold', 'law-24.attest', 'law-24.do.2')
    .does('review', { result: '同意' }).does('table', TABLE).on('2026-02-06').told('discussed', { result: '通过' }).refused('sign', 'practice-数据只取不改.attest', {}, { unsigned: true })
    .refused('toParty', 'law-23.2.do').refused('clear', 'law-24.do', CLEAR).refused('amend', 'practice-数据只取不改.do', AMEND).does('sign').tells('opened', 'frozen')
    .refused('toSuperior', 'law-23.2.hold', { copied: false }).refused('clear', 'law-24.attest', CLEAR, { unsigned: true }).refused('close', 'law-24.do.2'),
  passed('三月一日以前向党委、人大常委会、上一级报告,四月一日以前公开', 'law-23.2.must', 'law-23.2.must.2', 'law-23.2.must.3', 'law-24.must', 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'law-24.do.2', 'law-24.let')
    .on('2026-02-28').does('toParty').does('toCongress').does('toSuperior', { copied: true }).nothingOwed('toParty').nothingOwed('toCongress').nothingOwed('toSuperior')
    .on('2026-03-10').does('clear', CLEAR).owes('clear published', '2026-03-31').publishes('clear').nothingOwed('clear published').does('amend', AMEND).owes('amend published', '2026-04-08').refused('close', 'law-24.let').publishes('amend').nothingOwed('amend published')
    .does('close').ended('已经报告并公开').counts('signed', 1).counts('toParty', 1).counts('toCongress', 1).counts('toSuperior', 1).counts('shown', 1).counts('shownRate', 100).counts('amended', 1).counts('length', 32),
  passed('逾期报告、公开的标出', 'law-23.2.must', 'law-23.2.must.2', 'law-23.2.must.3', 'law-24.must', 'disclosure-26.publishes', 'disclosure-26.publishes.2')
    .does('clear', CLEAR).does('amend', AMEND).on('2026-03-03').late('toParty').late('toCongress').late('toSuperior').on('2026-04-01').late('clear published').late('amend published').publishes('clear').counts('published', 1).counts('shown', 0),
  started('本级政府撤销、合并的,转由承继的政府报告', 'practice-区划调整.attest', 'practice-区划调整.never').refused('pass', 'practice-区划调整.attest', { why: '国务院批准' }, { unsigned: true }).does('pass', { why: '国务院批准' }).ended('转由承继的政府报告'),
  passed('签发以后不转出', 'practice-区划调整.never').refused('pass', 'practice-区划调整.never', { why: '误' }),
  started('五个工作日没有要求材料的', 'practice-年度材料.must').on('2026-01-13').late('ask'),
);
