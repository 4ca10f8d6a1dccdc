/** 审查建议: received, taken up or not, the maker asked, studied, corrected, answered in time and late. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { withDocuments } from './examples.ts';
import { filingSuggestion } from './filing-suggestion.ts';

const SUGGESTION = { person: '建议人1', kind: '公民', title: '示例管理办法', clause: '第五条', reason: '增加了证明' };
const STUDY = { result: '没有违法、不当', why: '有上位法依据' };
const BAD = { result: '需要纠正', why: '没有依据' };
const KEPT = { result: '没有违法、不当', words: '说明理由' };
const MENDED = { result: '已经要求纠正', words: '已要求制定机关修改' };
const suggested = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('suggest', { ...SUGGESTION, ...more });
const accepted = (title: string, more: object, ...rules: string[]): ScenarioWords =>
  suggested(title, more, ...rules)
    .on('2024-09-27')
    .does('accept');

// biome-ignore format: a day a line
export default scenarios(
  filingSuggestion,

  suggested('五个工作日内决定是否受理,补班的日子计入;收到起六十日内答复', {}, 'local-审查建议.must', 'local-审查建议.must.3', 'local-审查建议.do.2', 'local-审查建议.do.3', 'notice-第(十)项.attest', 'local-审查建议.hold.2')
    .owes('accept', '2024-10-09').refused('study', 'local-审查建议.do.2', STUDY)
    .on('2024-10-09').does('accept').nothingOwed('accept').owes('reply', '2024-11-25').refused('reply', 'local-审查建议.do.3', KEPT).refused('study', 'notice-第(十)项.attest', STUDY, { unsigned: true })
    .on('2024-11-25').does('study', STUDY).refused('reply', 'local-审查建议.hold.2', MENDED).does('reply', KEPT).nothingOwed('reply').ended('已经答复').counts('received', 1).counts('inTime', 1).counts('onTime', 100).counts('kept', 1),
  suggested('逾期受理的提示', {}, 'local-审查建议.must').on('2024-10-10').late('accept'),
  suggested('内容不明的请建议人补充,补充以后重新计算', {}, 'local-审查建议.must', 'local-审查建议.never').on('2024-09-27').does('askFix', { missing: '具体理由' }).serves('askFix').nothingOwed('accept')
    .on('2024-10-14').does('fix', { reason: '补充' }).owes('accept', '2024-10-21').does('accept').owes('reply', '2024-12-13').refused('decline', 'local-审查建议.never', { ground: '不属于规范性文件' }).refused('askFix', 'local-审查建议.never', { missing: '无' }),
  suggested('不予受理署名认定', {}, 'local-审查建议.attest').refused('decline', 'local-审查建议.attest', { ground: '不属于规范性文件' }, { unsigned: true }).does('decline', { ground: '已经失效、废止' }).ended('不予受理').counts('declined', 1),
  suggested('应当由其他机关处理的移送,署名', {}, 'congress-44.attest', 'local-审查建议.must').refused('pass', 'congress-44.attest', { to: '市司法局' }, { unsigned: true }).does('pass', { to: '市司法局' }).ended('移送').counts('passed', 1),
  suggested('撤回的终结;没有撤回的不能', {}, 'local-审查建议.do').refused('drop', 'local-审查建议.do').does('withdraw').does('drop').ended('撤回').counts('withdrawn', 1),
  accepted('要求制定机关说明,十个工作日', {}, 'local-审查建议.must.2').does('askMaker', { what: '第五条' }).serves('askMaker').owes('explain', '2024-10-16').on('2024-10-16').does('explain', { words: '依据某条例' }).nothingOwed('explain')
    .does('askMaker', { what: '第六条' }).serves('askMaker').on('2024-10-31').late('explain'),
  withDocuments(scenario('研究需要纠正的,提出意见、告知文件,再如实答复', 'local-审查建议.hold', 'local-审查建议.do.4', 'local-审查建议.hold.3', 'local-审查建议.tells')).on('2024-09-26').does('suggest', { ...SUGGESTION, doc: 'doc1' }).does('accept')
    .does('study', STUDY).refused('order', 'local-审查建议.hold', { what: '第五条' }).does('study', BAD).refused('reply', 'local-审查建议.do.4', MENDED)
    .does('order', { what: '第五条增加证明' }).tells('doc1', 'ordered').refused('reply', 'local-审查建议.hold.3', KEPT).does('reply', MENDED).counts('corrected', 1).counts('documents', 1),
  accepted('答复期限可以延长一次', {}, 'local-审查建议.extends', 'local-审查建议.must.3').owes('reply', '2024-11-25').on('2024-11-25').does('extend', { why: '征求上级意见' }).owes('reply', '2024-12-25').refused('extend', 'local-审查建议.extends', { why: '再延' })
    .on('2024-12-26').late('reply').does('study', STUDY).does('reply', KEPT).counts('inTime', 0).counts('replied', 1),
);
