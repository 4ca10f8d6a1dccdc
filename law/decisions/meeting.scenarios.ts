/** 政府会议: a statute first, counsel present, the head last, what others thought on record, each case told. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { contract } from '../norms/contract.ts';
import { meeting } from './meeting.ts';

const FILE = [{ name: '记录.docx', digest: '3'.repeat(64) }];
const PEOPLE = { host: '甲', present: ['甲', '乙', '丙', '丁'], members: 7 };
const STUDY = { topic: '重大行政决策程序', laws: [{ name: '重大行政决策程序暂行条例' }, { name: '民法典' }], by: '司法行政部门' };
const row = (item: string, more: object = {}) => ({ item, result: '通过', last: '是', against: 0, ...more });
const called = (title: string, kind: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('合同', contract, [
      ['plan', '2024-09-02', { title: '公交协议', nature: '行政协议', kind: '特许经营', major: true, tender: false, market: false }],
    ])
    .on('2024-09-20')
    .does('call', { kind, title: '第30次', on: '2024-09-26' });

// biome-ignore format: a day a line
export default scenarios(
  meeting,
  called('常务会议:会前学法、通知列席、半数以上出席、首长末位发言、如实记录,审议结果告知上会的案件,纪要十个工作日', '政府常务会议', 'practice-会前学法.do', 'practice-会前学法.hold', 'practice-列席.do', 'practice-列席.do.2', 'practice-会议召开.wait', 'practice-会议召开.hold', 'practice-会议召开.do', 'practice-会议召开.must', 'practice-会议召开.must.2', 'practice-会议召开.must.3', 'practice-会议召开.do.2', 'practice-会议召开.never', 'law-30.1.hold', 'law-30.2.hold', 'law-30.3.attest', 'law-30.1.tells', 'law-25.2.attest')
    .owes('hold', '2024-09-26').told('tabled', { title: '公交协议' }).refused('other', 'law-25.2.attest', { title: '公交票价', kind: '其他' }, { unsigned: true }).does('other', { title: '法治政府建设年度报告', kind: '法治建设工作' })
    .on('2024-09-24').refused('hold', 'practice-会议召开.wait', PEOPLE).refused('hold', 'practice-会前学法.do', PEOPLE).refused('hold', 'practice-列席.do', PEOPLE).refused('study', 'practice-会前学法.hold', { ...STUDY, laws: [] }).does('study', STUDY).does('invite', { who: '法律顾问' })
    .on('2024-09-26').refused('hold', 'practice-会议召开.hold', { ...PEOPLE, present: ['甲', '乙', '丙'] }).refused('record', 'practice-会议召开.do', { items: [row('合同')], file: FILE }).does('hold', PEOPLE).nothingOwed('hold').owes('record', 'promptly').owes('minutes', '2024-10-15')
    .refused('record', 'practice-列席.do.2', { items: [row('合同')], file: FILE }).does('attended', { who: '法律顾问' }).does('attended', { who: '司法行政部门负责人' }).refused('minutes', 'practice-会议召开.do.2', { text: FILE }).refused('cancel', 'practice-会议召开.never', { why: '无' })
    .refused('record', 'law-30.1.hold', { items: [row('合同'), row('没有上会的')], file: FILE }).refused('record', 'law-30.2.hold', { items: [row('合同', { last: '否' })], file: FILE }).refused('record', 'law-30.3.attest', { items: [row('合同')], file: FILE }, { unsigned: true })
    .does('record', { items: [row('合同', { against: 1, dissent: '补贴过高' })], file: FILE }).tells('合同', 'discussed').nothingOwed('record')
    .on('2024-10-15').does('minutes', { text: FILE }).ended('已印发纪要').counts('studied', 1).counts('laws', 2).counts('counsel', 1).counts('justice', 1).counts('tabled', 1).counts('legal', 1).counts('inTime', 1),
  called('改期的,到新的日子;没有召开的显示逾期', '政府常务会议', 'practice-会议召开.extends', 'practice-会议召开.must').on('2024-09-25').does('shift', { to: '2024-10-08' }).owes('hold', '2024-10-08').does('study', STUDY)
    .on('2024-10-09').late('hold').does('cancel', { why: '合并召开' }).ended('取消').counts('cancelled', 1),
  called('没有上会案件的,不必列席;专题会议不必学法;纪要逾期', '政府专题会议', 'practice-列席.do', 'practice-会前学法.do', 'law-30.1.hold', 'practice-会议召开.must.3').on('2024-09-26').does('hold', PEOPLE).refused('record', 'law-30.1.hold', { items: [row('合同')], file: FILE }).does('record', { file: FILE }).on('2024-10-16').late('minutes').does('minutes', { text: FILE }).counts('inTime', 0).counts('held', 1).counts('standing', 0),
);
