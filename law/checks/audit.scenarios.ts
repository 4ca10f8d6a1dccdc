/** 审计项目, shown: three workdays' notice and ten for comments over the holidays, silence, findings that open cases, the decision and what may be done against it. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { audit } from './audit.ts';

const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
const PLAN: Form = { title: '某局经济责任审计', unit: 'u2', approved: '审计委〔2024〕1号', kind: '经济责任', person: '丁', when: '离任' };
const INQUIRE: Form = { people: ['甲', '乙'], shown: true, record: FILES };
const FINDINGS: Form[] = [
  { title: '滞留专项资金', category: '专项资金', amount: 300_000_00, manner: '立行立改' },
  { title: '固定资产账实不符', category: '国有资产', amount: 120_000_00, manner: '分阶段整改', until: '2025-06-30' },
];
const REPORT: Form = { findings: FINDINGS, open: true };
const DECIDE: Form = { measures: ['限期缴纳应当上缴的款项'], sort: '财政收支', pay: 300_000_00 };
const TEAM = { leader: '甲', members: ['甲', '乙'] };
const rule42 = 'law-第42条第1款、实施条例第56条第2款.wait';
const rule44 = 'law-第44条、实施条例第39条第1款、第56条第2款.must';
const teamed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('plan', PLAN)
    .does('team', TEAM);
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  teamed(title, ...rules)
    .does('notify')
    .serves('notify')
    .on('2024-09-30')
    .does('begin')
    .does('inquire', INQUIRE);
const drafted = (title: string, ...rules: string[]): ScenarioWords =>
  begun(title, ...rules)
    .on('2025-01-17')
    .does('drafted')
    .serves('drafted');
const reported = (title: string, ...rules: string[]): ScenarioWords =>
  drafted(title, ...rules)
    .does('comment', { words: '无意见' })
    .does('weigh', { taken: '采纳', why: '属实' })
    .does('review', { result: '同意' })
    .on('2025-03-03')
    .does('report', REPORT);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  audit,

  scenario('审计组依计划组成,没有利害关系;实施三个工作日前送达审计通知书', 'law-42.1.attest', 'law-15.attest', 'law-42.1.do', 'law-42.1.do.2', rule42).on('2024-09-25').does('plan', PLAN).refused('notify', 'law-42.1.do')
    .refused('team', 'law-42.1.attest', TEAM, { unsigned: true }).refused('team', 'law-15.attest', TEAM, { unsigned: true }).does('team', TEAM).does('notify').refused('begin', 'law-42.1.do.2').serves('notify').refused('begin', rule42)
    .on('2024-09-27').refused('begin', rule42).on('2024-09-29').does('begin').counts('planned', 1).counts('begun', 1),
  teamed('特殊情况经批准直接持通知书实施', rule42).does('direct', { why: '涉嫌严重违法违规' }).does('notify').serves('notify').does('begin'),
  teamed('二人以上、出示证件;没有实施的不能取证,没有取证的不能征求意见、移送', 'law-43.2.hold', 'law-43.2.hold.2', 'law-43.1.do', 'law-44.do', 'law-45.1.do.2', 'law-37.2.attest').does('direct', { why: '办理紧急事项' }).does('notify').serves('notify')
    .refused('inquire', 'law-43.1.do', INQUIRE).does('begin').refused('inquire', 'law-43.2.hold', { ...INQUIRE, people: ['甲'] }).refused('inquire', 'law-43.2.hold.2', { ...INQUIRE, shown: false }).refused('drafted', 'law-44.do')
    .refused('transfer', 'law-45.1.do.2', { to: '监察机关', facts: '线索' }).refused('account', 'law-37.2.attest', { what: '基本户' }, { unsigned: true }).does('account', { what: '基本户' }).does('inquire', INQUIRE).does('transfer', { to: '监察机关', facts: '线索' }),
  drafted('十个工作日内提出书面意见,跨春节;有意见的核实;经审理出具报告', rule44, 'rules-39.2.must', 'rules-39.2.do', 'law-45.1.let', 'rules-40.hold', 'law-45.1.hold').owes('comment', '2025-02-07').refused('weigh', 'rules-39.2.do', { taken: '采纳', why: '属实' }).does('review', { result: '同意' })
    .refused('report', 'law-45.1.hold', REPORT).on('2025-02-07').does('comment', { words: '部分不属实' }).nothingOwed('comment').owes('weigh', 'promptly').refused('report', 'law-45.1.let', REPORT).does('weigh', { taken: '部分采纳', why: '有凭证' }).nothingOwed('weigh')
    .does('review', { result: '退回' }).refused('report', 'rules-40.hold', REPORT).does('review', { result: '同意' }).does('report', REPORT),
  drafted('逾期没有提出意见的,视同无异议', rule44, 'law-45.1.hold').on('2025-02-08').deems('noComment', '2025-02-07').does('review', { result: '同意' }).does('report', REPORT).counts('silent', 1),
  begun('没有征求意见的不能审理', 'rules-40.do').refused('review', 'rules-40.do', { result: '同意' }),
  drafted('问题数、金额由所列问题相加;每个问题一案;报告送达、报上级;公布以后归档', 'law-52.opens', 'law-45.2.must', 'law-45.2.must.3', 'disclosure-26.publishes', 'law-40.1.let', 'rules-45.do', 'law-45.2.do', 'law-42.1.never', 'law-45.1.never', 'rules-40.do')
    .does('comment', { words: '无意见' }).does('weigh', { taken: '采纳', why: '属实' }).does('review', { result: '同意' }).refused('lodge', 'law-45.1.do').on('2025-03-03').does('report', REPORT).opens('audit-finding', 2)
    .owes('report served', 'promptly').owes('lodge', 'promptly').owes('report published', '2025-03-31').refused('stop', 'law-42.1.never', { why: '无' }).refused('inquire', 'law-45.1.never', INQUIRE).refused('close', 'rules-45.do').does('lodge').nothingOwed('lodge').refused('close', 'law-45.2.do').serves('report').refused('close', 'law-40.1.let')
    .does('publish', { document: 12 }).does('close').ended('审计终结').counts('done', 1).counts('officials', 1).counts('money', 420_000_00).counts('problems', 2).counts('published', 1),
  reported('没有公布的逾期', 'disclosure-26.publishes').on('2025-04-01').late('report published'),
  reported('审计决定送达、执行;没有执行的责令限期执行', 'law-45.1.do', 'law-45.2.must.2', 'rules-54.1.must', 'rules-54.2.hold', 'rules-52.1.may', 'rules-52.4.must').refused('press', 'rules-54.2.hold', { until: '2025-04-30' }).does('decide', DECIDE).owes('decide served', 'promptly').serves('decide')
    .nothingOwed('decide served').owes('execution', 'promptly').mayUntil('appeal', '2025-05-06').does('press', { until: '2025-04-30' }).does('appeal').owes('ruled', '2025-05-06').on('2025-04-28').does('execution', { paid: 300_000_00, words: '已上缴' }).does('ruled', { result: '维持' }).nothingOwed('ruled')
    .refused('press', 'rules-54.2.hold', { until: '2025-05-30' }).counts('decided', 1).counts('due', 300_000_00).counts('paid', 300_000_00),
  reported('政府裁决逾期', 'rules-52.4.must').does('decide', DECIDE).serves('decide').does('appeal').on('2025-05-07').late('ruled'),
  reported('裁决可以延长三十日,一次', 'rules-52.4.extends').does('decide', DECIDE).serves('decide').does('appeal').on('2025-04-28').does('laterRuled').owes('ruled', '2025-06-03'),
  begun('没有报告的不能决定;移送的告知处理结果;可以终止', 'law-45.1.do', 'rules-51.must').refused('decide', 'law-45.1.do', DECIDE).does('transfer', { to: '主管机关、单位', facts: '线索' }).owes('handled', 'promptly').does('handled', { result: '诫勉', people: 1 }).nothingOwed('handled')
    .does('stop', { why: '计划调整' }).ended('终止').counts('transferred', 1).counts('handledPeople', 1),
);
