/** 领导法治职责, shown. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { leaderDuty } from './leader-duty.ts';

const HEAR: Form = {
  person: '县委书记',
  title: '县委书记',
  post: '党委主要负责人',
  what: '专题听取上一年度法治政府建设情况汇报',
  article: '督察工作规定第7条第1项',
  rhythm: '每年',
  times: 1,
  how: '县委常委会会议',
  by: '听取法治建设工作汇报:听取汇报',
  from: '2025-01-02',
};
const TERM: Form = {
  ...HEAR,
  post: '部门主要负责人',
  what: '法治专题脱产培训',
  article: '纲要第(三十四)项',
  rhythm: '任期内',
  times: null,
  termEnd: '2026-09-25',
};
const ACT: Form = { on: '2025-03-04', way: '听取汇报' };
const entered = (title: string, form: Form, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2025-01-02')
    .does('enter', form);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  leaderDuty,
  scenario('登记的人核对条款;每年的写几次,任期内的写届满之日', 'practice-职责登记.attest', 'practice-职责登记.hold', 'practice-职责登记.hold.2').on('2025-01-02').refused('enter', 'practice-职责登记.attest', HEAR, { unsigned: true })
    .refused('enter', 'practice-职责登记.hold.2', { ...HEAR, times: 0 }).refused('enter', 'practice-职责登记.hold', { ...TERM, termEnd: null }).does('enter', TERM).owes('acted', '2026-09-25'),
  entered('一年之内履行,履行以后重新起算;年度核对次数', HEAR, 'practice-职责登记.hold.2', 'practice-每年履行.must', 'practice-年度核对.must', 'practice-年度核对.hold').owes('acted', '2026-01-04').owes('tally', '2026-01-04')
    .on('2025-03-05').told('acted', ACT).owes('acted', '2026-03-05').on('2025-12-31').does('tally').owes('tally', '2026-12-31').counts('reachedRate', 100).counts('first', 1).counts('inTime', 1).counts('leaders', 1).counts('duties', 1),
  entered('没有履行的,提示逾期;核对时写明原因', HEAR, 'practice-每年履行.must', 'practice-年度核对.must', 'practice-年度核对.hold').on('2026-01-05').late('acted').late('tally').refused('tally', 'practice-年度核对.hold').does('tally', { why: '会议改期' }).counts('reached', 0),
  entered('任期届满以前履行;职务变动的终结', TERM, 'law-6.2.must').on('2025-06-03').told('acted', { ...ACT, way: '其他' }).does('hand', { successor: '新局长' }).ended('职务变动').counts('duties', 0),
  entered('任期内没有履行的', TERM, 'law-6.2.must').on('2026-09-28').late('acted').does('end', { why: '不再承担执法职能' }).ended('不再列入'),
);
