/** 立法意见: asked, sent round, collected, drafted, reviewed, answered by the day of the letter; or nothing to say. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { legislationAdvice } from './legislation-advice.ts';

const ASK = { title: '示例管理条例(草案)', kind: '地方性法规', from: '市人大常委会法工委', due: '2024-10-12' };
const ROUND = { to: '各部门、各镇', due: '2024-10-10' };
const POINTS = {
  points: [
    { clause: '第五条', advice: '删除', why: '重复' },
    { clause: '第六条', advice: '改为三十日', why: '期限过短' },
  ],
};
const VOICE = { who: '部门', from: 'u2', points: 2, words: '第五条重复' };
const asked = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-26')
    .does('ask', ASK);

// biome-ignore format: a day a line
export default scenarios(
  legislationAdvice,

  asked('在来函要求的日子以前反馈;先征求意见,再起草、审核', 'practice-立法意见.must', 'practice-立法意见.must.2', 'practice-立法意见.hold', 'practice-立法意见.do', 'practice-立法意见.hold.2', 'practice-征求意见.do', 'practice-征求意见.do.2')
    .owes('reply', '2024-10-12').refused('draft', 'practice-征求意见.do.2', POINTS).refused('none', 'practice-征求意见.do').refused('distribute', 'practice-立法意见.hold', { ...ROUND, due: '2024-10-14' })
    .does('distribute', ROUND).owes('collect', '2024-10-10').on('2024-10-10').does('collect', VOICE).nothingOwed('collect').refused('reply', 'practice-立法意见.do')
    .does('draft', POINTS).does('review', { result: '修改' }).refused('reply', 'practice-立法意见.hold.2').does('review', { result: '同意' })
    .on('2024-10-12').does('reply').nothingOwed('reply').ended('已经反馈').on('2024-12-02').does('taken', { number: 1 }).counts('replied', 1).counts('points', 2).counts('takenRate', 50).counts('collected', 2).counts('onTime', 100),
  asked('逾期反馈、逾期没有意见的提示;都没有意见的署名复函', 'practice-立法意见.must', 'practice-立法意见.must.2', 'practice-立法意见.attest', 'practice-征求意见.do').does('distribute', ROUND).on('2024-10-11').late('collect')
    .on('2024-10-14').late('reply').refused('none', 'practice-立法意见.attest', {}, { unsigned: true }).does('none').ended('没有意见').counts('none', 1).counts('open', 0),
);
