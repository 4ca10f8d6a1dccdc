/** 听取汇报, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { briefing } from './briefing.ts';
import { FILES } from './examples.ts';

const PLAN: Form = {
  body: '党委常委会会议',
  title: '2025年度法治政府建设情况',
  topic: '上一年度法治政府建设情况',
  by: 'u1',
  on: '2026-02-12',
};
const OTHER: Form = { ...PLAN, body: '政府常务会议', title: '行政执法情况', topic: '行政执法' };
const HEAR: Form = { opinions: '原则同意' };
const ASKS: Form = { ...HEAR, requests: [{ lead: 'u2', title: '减少败诉', content: '一案一析', dueOn: '2026-06-30' }] };
const paper: Form = { paper: FILES };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-01-05')
    .does('start', {}, { record: { on: '2026-01-01' } });
const proposed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2026-02-03')
    .does('propose', { why: '专项督察' })
    .does('plan', OTHER);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  briefing,
  started('党委每年专题听取上一年度情况,先有材料;不能取消;十个工作日内印发纪要,跨春节', 'law-第7条第1项.must', 'law-第7条第1项.hold', 'law-第7条第1项.never', 'practice-听取汇报.do', 'practice-听取汇报.must', 'practice-听取汇报.do.2', 'practice-听取汇报.must.2', 'practice-听取汇报.do.3', 'practice-听取汇报.do.4', 'practice-听取汇报.hold')
    .owes('hear', '2026-12-31').refused('plan', 'law-第7条第1项.hold', OTHER).refused('paper', 'practice-听取汇报.do', paper).refused('cancel', 'law-第7条第1项.never', { why: '忙' }).on('2026-02-03').does('plan', PLAN).refused('hear', 'practice-听取汇报.do.2', HEAR).does('paper', paper)
    .on('2026-02-12').refused('minutes', 'practice-听取汇报.do.3', { minutes: FILES }).does('hear', HEAR).nothingOwed('hear').owes('minutes', '2026-03-04').refused('close', 'practice-听取汇报.do.4').on('2026-03-04').does('minutes', { minutes: FILES }).nothingOwed('minutes').does('close').ended('已经听取')
    .counts('party', 1).counts('yearly', 1).counts('inTime', 1),
  started('年内没有听取的', 'law-第7条第1项.must').on('2027-01-04').late('hear'),
  proposed('交办的事项列入问题清单,都销号以后办结', 'practice-听取汇报.opens', 'practice-听取汇报.hold', 'practice-听取汇报.must', 'practice-听取汇报.never').does('paper', paper).on('2026-02-12').does('hear', ASKS).opens('problem').refused('cancel', 'practice-听取汇报.never', { why: '误' })
    .does('minutes', { minutes: FILES }).refused('close', 'practice-听取汇报.hold').on('2026-06-30').told('linked', { procedure: 'problem', outcome: '已经销号' }).does('close').counts('government', 1).counts('requests', 1),
  proposed('改期的到新日子;没有开的显示逾期,可以取消;纪要逾期', 'practice-听取汇报.extends', 'practice-听取汇报.must', 'practice-听取汇报.never').owes('hear', '2026-02-12').does('shift', { to: '2026-02-26' }).owes('hear', '2026-02-26').on('2026-02-27').late('hear').does('cancel', { why: '合并汇报' }).ended('取消').counts('cancelled', 1),
  proposed('纪要逾期', 'practice-听取汇报.must.2').does('paper', paper).on('2026-02-12').does('hear', HEAR).on('2026-03-06').late('minutes'),
);
