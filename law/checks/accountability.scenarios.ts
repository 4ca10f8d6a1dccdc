/** 责任追究, shown: a clue checked, a case filed, who did which step, each named, six months over the Spring Festival, handed to the supervisors. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { accountability } from './accountability.ts';

const FILES = [{ name: '材料', digest: 'ab'.repeat(32) }];
const SERIOUS = { result: '涉嫌违法违纪,需要进一步查证', facts: '没有听取陈述申辩' };
const FILE: Form = { title: '某处罚被撤销案', source: '行政诉讼', organ: 'u1' };
const INVESTIGATE: Form = { investigators: ['甲', '乙'], record: FILES };
const CHAIN: Form = { on: '2024-03-01', chain: [{ step: '告知', person: '丙', duty: '直接责任', dissent: false }] };
const PERSONS: Form = {
  persons: [
    { person: '丙', duty: '直接责任', dissent: false },
    { person: '丁', duty: '主要领导责任', dissent: false },
  ],
};
const ORDER = { way: '责令改正', what: '补正程序' };
const started = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .told('start', { cause: '判决撤销', source: '行政诉讼' });
const filed = (title: string, ...rules: string[]): ScenarioWords =>
  started(title, ...rules)
    .does('check', SERIOUS)
    .does('file', FILE);
const named = (title: string, ...rules: string[]): ScenarioWords =>
  filed(title, ...rules)
    .does('investigate', INVESTIGATE)
    .does('trace', CHAIN)
    .does('name', PERSONS);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  accountability,

  started('三十日内初步调查,经负责人同意;按结论立案或者不予立案', 'rules-第39条第1款第1项.attest', 'practice-责任追究.must', 'practice-责任追究.must.2', 'rules-第39条第1款第2项.hold', 'rules-第39条第1款第2项.hold.2').owes('check', '2024-10-28')
    .refused('check', 'rules-第39条第1款第1项.attest', SERIOUS, { unsigned: true }).does('check', SERIOUS).owes('file', 'promptly').refused('decline', 'rules-第39条第1款第2项.hold.2', { reason: '无' })
    .does('file', FILE).nothingOwed('file').counts('clues', 1).counts('filed', 1).counts('pending', 1),
  started('初步调查逾期;不需要追究的不予立案', 'practice-责任追究.must', 'rules-第39条第1款第2项.hold').on('2024-10-29').late('check').does('check', { result: '不需要追究责任', facts: '无过错' })
    .refused('file', 'rules-第39条第1款第2项.hold', FILE).does('decline', { reason: '无过错' }).ended('不予立案').counts('declined', 1),
  scenario('重大决策由上一级追究决策机关,终身追究须署名', 'decision-38.1.hold', 'decision-38.2.attest').on('2024-09-26').does('open', { cause: '决策严重失误', source: '重大行政决策' }).does('check', SERIOUS)
    .refused('file', 'decision-38.1.hold', { ...FILE, source: '重大行政决策', lifelong: true }).refused('file', 'decision-38.2.attest', { ...FILE, source: '重大行政决策', organ: 'u9', lifelong: true }, { unsigned: true })
    .does('file', { ...FILE, source: '重大行政决策', organ: 'u9', lifelong: true }).counts('lifelong', 1).counts('opened', 1),
  filed('二人以上调查,没有应当回避的;先调查后倒查,先倒查后确定人员,每人一案', 'rules-41.1.hold', 'rules-42.attest', 'rules-第39条第1款第3项.do.2', 'rules-第39条第1款第3项.do.3', 'rules-16.hold', 'rules-11.opens', 'rules-第39条第1款第5项.never')
    .refused('trace', 'rules-第39条第1款第3项.do.2', CHAIN).refused('investigate', 'rules-41.1.hold', { ...INVESTIGATE, investigators: ['甲'] })
    .refused('investigate', 'rules-42.attest', INVESTIGATE, { unsigned: true }).does('investigate', INVESTIGATE).refused('name', 'rules-第39条第1款第3项.do.3', PERSONS).does('trace', CHAIN).refused('name', 'rules-16.hold', { persons: [] })
    .does('name', PERSONS).opens('accountability-person', 2).refused('drop', 'rules-第39条第1款第5项.never', { reason: '无' }),
  started('没有立案的不能调查、暂停职务、延长、责令改正', 'rules-第39条第1款第3项.do', 'rules-38.1.do', 'rules-44.do', 'practice-责任单位改正.do', 'rules-第39条第1款第5项.do', 'supervision-37.1.do')
    .refused('transfer', 'supervision-37.1.do', { about: ['职务违法'], facts: '线索' })
    .refused('investigate', 'rules-第39条第1款第3项.do', INVESTIGATE).refused('pause', 'rules-38.1.do', { person: '丙' }).refused('extend', 'rules-44.do', { until: '2025-04-30', reason: '复杂' })
    .refused('order', 'practice-责任单位改正.do', ORDER).refused('drop', 'rules-第39条第1款第5项.do', { reason: '无' }),
  named('立案之日起六个月内对每个人作出处理;都处理了才告知结果、结案', 'rules-44.must', 'practice-责任追究.hold', 'practice-责任追究.do').owes('decided', '2025-03-26').refused('report', 'practice-责任追究.hold')
    .on('2025-01-10').told('decided', { result: '记过' }).owes('decided', '2025-03-26').on('2025-02-10').told('decided', { result: '谈话提醒' }).nothingOwed('decided').refused('conclude', 'practice-责任追究.do')
    .does('report').does('conclude').ended('已经处理').counts('pursued', 1).counts('persons', 2).counts('disciplined', 1).counts('reminded', 1).counts('pending', 0),
  named('逾期没有处理的;延长不超过十二个月', 'rules-44.must', 'rules-44.hold', 'rules-44.extends').refused('extend', 'rules-44.hold', { until: '2025-09-27', reason: '复杂' })
    .on('2025-03-25').does('extend', { until: '2025-09-26', reason: '复杂' }).owes('decided', '2025-09-26').on('2025-09-28').late('decided').told('decided', { result: '不予追究' }).counts('cleared', 1).counts('extended', 1),
  filed('暂停职务须署名;违法事实不能成立的集体讨论撤销', 'rules-38.1.attest', 'rules-38.1.do', 'rules-第39条第1款第5项.attest', 'rules-第39条第1款第5项.do').refused('pause', 'rules-38.1.attest', { person: '丙' }, { unsigned: true }).does('pause', { person: '丙' })
    .does('investigate', INVESTIGATE).refused('drop', 'rules-第39条第1款第5项.attest', { reason: '事实不成立' }, { unsigned: true }).does('drop', { reason: '事实不成立' }).ended('撤销案件').nothingOwed('decided').counts('dropped', 1),
  filed('涉嫌职务违法犯罪的移送监察机关;同一行为不重复处分', 'supervision-37.1.do', 'law-16.hold', 'practice-线索移送.must', 'rules-44.must').does('investigate', INVESTIGATE).does('trace', CHAIN).does('transfer', { about: ['职务犯罪'], facts: '受贿线索' })
    .nothingOwed('decided').owes('disciplined', 'promptly').refused('name', 'law-16.hold', PERSONS).on('2025-01-10').does('disciplined', { people: 1, result: '撤职' }).refused('name', 'law-16.hold', PERSONS)
    .does('report').does('conclude').counts('transferred', 1).counts('byDiscipline', 1),
  filed('监察机关没有给予处分的,可以继续', 'law-16.hold', 'practice-线索移送.must').does('investigate', INVESTIGATE).does('trace', CHAIN).does('transfer', { about: ['职务违法'], facts: '线索' })
    .on('2024-12-02').does('disciplined', { people: 0, result: '不构成职务违法' }).nothingOwed('disciplined').does('name', PERSONS).opens('accountability-person', 2),
  named('责令责任单位改正的,核查改正以后结案', 'practice-责任单位改正.do', 'practice-责任单位改正.must', 'practice-责任单位改正.do.2', 'practice-责任追究.hold.2').refused('verify', 'practice-责任单位改正.do.2', { done: true, what: '已改' }).does('order', ORDER).serves('order').owes('mended', 'promptly')
    .does('mended', { report: FILES }).nothingOwed('mended').told('decided', { result: '诫勉' }).told('decided', { result: '批评教育' }).does('report').refused('conclude', 'practice-责任追究.hold.2')
    .does('verify', { done: true, what: '程序已补正' }).does('conclude').ended('已经处理').counts('ordered', 1),
);
