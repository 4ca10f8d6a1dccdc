/** 信访事项的办理, shown. 1 to 7 October 2024 is off, 29 September and 12 October are made-up working days. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { FILE, RAISED } from './examples.ts';
import { petitionHandling } from './petition-handling.ts';

const { urgent: _, ...DIRECT } = RAISED;
const BEGIN: Form = { petitioner: 'p1', people: 3, kind: '申诉求决', clear: true, content: '征地补偿' };
const LOOK: Form = { officers: ['乙'], record: FILE };
const OPINE: Form = { opinion: '支持', rights: true, basis: '补偿标准', performs: true };
const begun = (title: string, more: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-18')
    .told('begin', { ...BEGIN, ...more });
const told = (title: string, route: string, ...rules: string[]): ScenarioWords =>
  begun(title, {}, ...rules)
    .on('2024-09-27')
    .does('tell', { route });

// biome-ignore format: a day of the scenario a line
export default scenarios(
  petitionHandling,
  begun('收到转送十五日内告知,末日在国庆假期顺延;告知转送的机关', {}, 'law-23.3.must', 'law-23.3.tells.2', 'law-23.3.must.3', 'law-23.1.do.2', 'law-23.3.never').owes('tell', '2024-10-08').refused('accuse', 'law-23.1.do.2', { result: '不属实' })
    .on('2024-10-08').does('tell', { route: '信访程序' }).tells('other', 'told').refused('object', 'law-23.3.never', { why: '不属于职权' }).owes('tell served', '2024-10-08').serves('tell').nothingOwed('tell served').counts('toldRate', 100),
  begun('告知书逾期没有送达的提示', {}, 'law-23.3.must.3').on('2024-10-08').does('tell', { route: '信访程序' }).on('2024-10-09').late('tell served'),
  begun('逾期没有告知的提示;姓名住址不清的除外', {}, 'law-23.3.must').on('2024-10-09').late('tell'),
  begun('姓名住址不清的,不必告知', { clear: false }, 'law-23.3.must').nothingOwed('tell'),
  begun('异议五个工作日内提出(补班的周日算一日),同意的退回', {}, 'law-23.3.hold', 'law-23.3.must.2', 'law-23.3.do', 'law-23.3.tells').refused('back', 'law-23.3.do', { why: '不属于职权' })
    .on('2024-09-25').does('object', { why: '不属于职权' }).owes('allowed', 'promptly').on('2024-09-29').does('allowed').does('back', { why: '不属于职权' }).tells('other', 'returned').ended('退回').counts('back', 1),
  begun('超过五个工作日不能提出异议;不同意的仍须告知', {}, 'law-23.3.hold').on('2024-09-26').refused('object', 'law-23.3.hold', { why: '不属于职权' }).owes('tell', '2024-10-08'),
  begun('交办的按指定的日期办结', { dueBy: '2024-10-25' }, 'law-第22条第1款第3项.must').owes('opine', '2024-10-25').on('2024-10-28').late('opine'),
  begun('交办的按期办结', { dueBy: '2024-10-25' }, 'law-第22条第1款第3项.must').does('tell', { route: '意见建议' }).on('2024-10-24').does('weigh', { taken: '采纳' }).nothingOwed('weigh'),
  scenario('直接提出的十五日内告知', 'law-23.2.must', 'law-23.1.do', 'law-23.3.hold').on('2024-09-18').does('raise', DIRECT).owes('tell', '2024-10-08').refused('object', 'law-23.3.hold', { why: '无' }).does('guide', { to: '县教育局' }).ended('告知提出途径'),
  scenario('属于下级机关的,转送并告知去向', 'law-23.1.opens', 'law-23.3.tells.2').on('2024-09-18').does('raise', DIRECT).does('pass', { to: 'u3' }).opens('petition-handling').ended('转送下级机关').counts('directPersons', 3),
  scenario('上级转送、责令重新办理的,同样十五日内告知', 'law-23.3.must', 'law-23.1.do', 'law-23.3.tells.2').on('2024-09-18').told('again', { petitioner: 'p1', kind: '申诉求决', result: '撤销,责令重新办理' }).owes('tell', '2024-10-08').refused('guide', 'law-23.1.do', { to: '县教育局' }).counts('redone', 1),
  // 分类
  told('意见建议的研究答复', '意见建议', 'law-29.1.must', 'law-29.1.hold', 'law-30.1.hold', 'law-第31条第1项至第4项.hold', 'law-第31条第5项.hold', 'law-第31条第6项.hold', 'law-33.hold', 'law-21.2.tells').owes('weigh', 'promptly').refused('accuse', 'law-30.1.hold', { result: '不属实' }).refused('channel', 'law-第31条第1项至第4项.hold', { way: '仲裁' }).refused('mediate', 'law-33.hold', { paper: FILE })
    .refused('act', 'law-第31条第5项.hold', { did: '已处理' }).refused('opine', 'law-第31条第6项.hold', OPINE).does('weigh', { taken: '采纳' }).tells('other', 'answered').ended('答复意见建议').counts('weighed', 1),
  told('检举控告的处理', '检举控告', 'law-30.1.must', 'law-30.1.hold', 'law-29.1.hold').owes('accuse', 'promptly').refused('weigh', 'law-29.1.hold', { taken: '采纳' }).does('accuse', { result: '不属实' }).ended('处理检举控告'),
  told('应当仲裁的,导入法定途径', '仲裁', 'law-第31条第1项至第4项.must', 'law-第31条第1项至第4项.hold').owes('channel', 'promptly').does('channel', { way: '劳动人事争议仲裁' }).ended('导入法定途径').counts('channelled', 1),
  told('属于职责的依法履行', '依法履行职责', 'law-第31条第5项.must', 'law-第31条第5项.hold').owes('act', 'promptly').does('act', { did: '已责令改正' }).ended('履职答复'),
  told('申诉求决类的都可以调解、和解', '依法履行职责', 'law-33.hold', 'law-第31条第5项.must').does('mediate', { paper: FILE }).nothingOwed('act').ended('调解、和解'),
  // 信访程序
  told('六十日内出具意见书,先听取陈述、调查核实,告知复查', '信访程序', 'law-34.must', 'law-第31条第6项.do', 'law-第31条第6项.attest.2', 'law-28.3.attest', 'law-32.1.attest', 'practice-告知复查.hold', 'law-34.must.3', 'law-32.2.must', 'law-34.do.2', 'law-32.2.hold', 'practice-办结.never', 'law-21.2.tells')
    .owes('opine', '2024-11-26').refused('investigate', 'law-28.3.attest', LOOK, { unsigned: true }).refused('opine', 'law-第31条第6项.do', OPINE).does('investigate', LOOK)
    .on('2024-11-26').refused('opine', 'practice-告知复查.hold', { ...OPINE, rights: false }).refused('opine', 'law-32.1.attest', OPINE, { unsigned: true }).refused('opine', 'law-第31条第6项.attest.2', OPINE, { unsigned: true }).does('opine', OPINE).tells('other', 'answered')
    .owes('opine served', 'promptly').owes('perform', 'promptly').refused('extend', 'practice-办结.never', { why: '复杂' }).refused('close', 'law-34.do.2').serves('opine').refused('close', 'law-32.2.hold').does('perform', { done: true, report: FILE }).nothingOwed('perform').does('close').ended('出具处理意见书')
    .counts('onTimeRate', 100).counts('supportRate', 100).counts('performed', 1),
  told('情况复杂的延长三十日,只一次,告知理由', '信访程序', 'law-34.extends', 'law-34.attest', 'law-34.must.2', 'law-34.must').on('2024-11-20').refused('extend', 'law-34.attest', { why: '复杂' }, { unsigned: true }).does('extend', { why: '复杂' }).owes('extend served', 'promptly').serves('extend').owes('opine', '2024-12-26')
    .on('2024-12-27').late('opine'),
  begun('没有受理的不能延长', {}, 'law-34.do').refused('extend', 'law-34.do', { why: '复杂' }),
  told('重大、复杂、疑难的可以听证;可以调解、和解', '信访程序', 'law-第31条第6项.attest', 'law-33.attest').refused('hear', 'law-第31条第6项.attest', { members: 5, record: FILE }, { unsigned: true }).does('hear', { members: 5, record: FILE })
    .refused('mediate', 'law-33.attest', { paper: FILE }, { unsigned: true }).does('mediate', { paper: FILE }).ended('调解、和解').counts('heard', 1),
  told('不支持的、不需执行的,送达就办结;听到复查、复核', '信访程序', 'law-32.2.must', 'law-32.2.hold').does('investigate', LOOK).does('opine', { ...OPINE, opinion: '不支持', performs: false }).nothingOwed('perform').serves('opine').does('close')
    .on('2024-11-20').told('reviewed', { result: '维持' }).counts('reviewed', 1),
  scenario('直接提出的逾期没有告知,提示', 'law-23.2.must').on('2024-09-18').does('raise', DIRECT).on('2024-10-09').late('tell').does('tell', { route: '信访程序' }).late('tell served'),
  scenario('直接提出的按期告知、送达', 'law-23.2.must', 'law-23.2.must.2').on('2024-09-18').does('raise', DIRECT).on('2024-10-08').does('tell', { route: '信访程序' }).nothingOwed('tell').owes('tell served', '2024-10-08').serves('tell').nothingOwed('tell served'),
  scenario('直接提出的告知书逾期没有送达', 'law-23.2.must.2').on('2024-09-18').does('raise', DIRECT).on('2024-10-08').does('tell', { route: '信访程序' }).on('2024-10-09').late('tell served'),
  scenario('重新办理的告知书,十五日内送达', 'law-23.3.must.4').on('2024-09-18').told('again', { petitioner: 'p1', kind: '申诉求决', result: '撤销,责令重新办理' }).does('tell', { route: '信访程序' }).owes('tell served', '2024-10-08').serves('tell').nothingOwed('tell served'),
  scenario('重新办理的告知书,逾期没有送达', 'law-23.3.must.4').on('2024-09-18').told('again', { petitioner: 'p1', kind: '申诉求决', result: '撤销,责令重新办理' }).does('tell', { route: '信访程序' }).on('2024-10-09').late('tell served'),
);
