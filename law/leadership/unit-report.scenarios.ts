/** 部门年度报告, shown; towns and streets by the same sentences. */
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { ALL_PARTS, FILES } from './examples.ts';
import { unitReport } from './unit-report.ts';

const DRAFT: Form = { parts: ALL_PARTS, report: FILES };
const CLEAR: Form = { secrecy: '可以公开', public: FILES };
const AMEND: Form = { what: '3件应为4件', why: '漏录' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });

/** `duty`, `shown`: how the rules on handing in and on making public are called there. */
// biome-ignore format: a day of the scenario a line
export const shownFor = (p: ProcedureData, r: { submit: string; copied: string; open: string; secret: string; close: string }) => scenarios(
  p,
  started('五个部分齐全,主要负责人签发,三月一日以前报告,四月一日以前公开', 'law-25.hold', 'law-25.attest', 'practice-签发.do', 'practice-签发.do.2', 'practice-签发.never', 'practice-签发.do.3', r.submit, r.copied, r.open, r.secret, r.close, 'disclosure-26.publishes', 'disclosure-26.publishes.2', 'law-27.let')
    .owes('submit', '2026-02-28').owes('clear published', '2026-03-31').refused('sign', 'practice-签发.do').refused('submit', 'practice-签发.do.2', { copied: true }).does('compose', { ...DRAFT, parts: ALL_PARTS.slice(1) }).refused('sign', 'law-25.hold').does('compose', DRAFT).refused('sign', 'law-25.attest', {}, { unsigned: true })
    .does('sign').refused('compose', 'practice-签发.never', DRAFT).refused('submit', r.copied, { copied: false }).refused('amend', 'practice-签发.do.3', AMEND)
    .on('2026-02-27').does('submit', { copied: true }).nothingOwed('submit').refused('clear', r.secret, CLEAR, { unsigned: true }).refused('close', r.close)
    .on('2026-03-20').does('clear', CLEAR).publishes('clear').nothingOwed('clear published').does('amend', AMEND).owes('amend published', '2026-04-20').refused('close', 'law-27.let').publishes('amend').nothingOwed('amend published').does('close').ended('已经报告并公开')
    .counts('inTime', 1).counts('inTimeRate', 100).counts('shown', 1).counts('amended', 1),
  started('逾期的督促,督促以后通报批评;按时的不通报', r.submit, r.open, 'law-26.hold', 'law-26.do', 'disclosure-26.publishes', 'disclosure-26.publishes.2').does('compose', DRAFT).does('sign').on('2026-02-28').does('remind', { way: '电话' }).refused('criticise', 'law-26.hold', { what: '没有按时报送' })
    .on('2026-03-02').late('submit').does('remind', { way: '督办单' }).does('criticise', { what: '没有按时报送' }).does('submit', { copied: true }).does('clear', CLEAR).does('amend', AMEND)
    .on('2026-04-01').late('clear published').late('amend published').publishes('clear').counts('inTime', 0).counts('shown', 0).counts('published', 1).counts('reminded', 2).counts('criticised', 1),
  started('报送了而没有公开的,督促以后可以通报', 'law-26.hold', 'law-26.do').does('compose', DRAFT).does('sign').does('submit', { copied: true }).on('2026-04-01').refused('criticise', 'law-26.do', { what: '没有按时公开' }).does('remind', { way: '电话' }).does('criticise', { what: '没有按时公开' }).counts('criticised', 1),
  started('公开的报告可以评议,结果反馈', 'law-27.do', 'law-27.must', 'law-27.hold', 'law-27.let').does('compose', DRAFT).does('sign').does('submit', { copied: true }).refused('appraise', 'law-27.do', { by: ['专家学者'], words: FILES }).does('clear', CLEAR).publishes('clear')
    .refused('feedback', 'law-27.hold').does('appraise', { by: ['专家学者'], words: FILES }).owes('feedback', 'promptly').does('feedback').nothingOwed('feedback').does('close').counts('appraised', 1),
);
export default shownFor(unitReport, {
  submit: 'law-23.2.must',
  copied: 'law-23.2.hold',
  open: 'law-24.must',
  secret: 'law-24.attest',
  close: 'law-24.do',
});
