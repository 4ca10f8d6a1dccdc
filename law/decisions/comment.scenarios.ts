/** 公众意见: it goes to the draft's page, and is answered, or withdrawn. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { comment } from './comment.ts';
import { publicComment } from './public-comment.ts';

const ANSWER = { point: '票价', taken: '部分采纳', why: '对学生减半' };
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .entry('draft', publicComment, [['begin', '2024-09-20', { kind: '其他草案' }]])
    .on('2024-09-27')
    .does('hand', { on: 'draft', as: '公民', who: '某人', words: '票价太高', way: '网站留言' });

// biome-ignore format: a day a line
export default scenarios(
  comment,
  handed('意见告知草案的一页;研究论证后答复,采纳与否都说明', 'decision-18.tells', 'decision-18.must', 'decision-18.attest', 'business-62.tells')
    .tells('draft', 'heard').owes('answer', 'promptly')
    .on('2024-10-08').refused('answer', 'decision-18.attest', ANSWER, { unsigned: true }).does('answer', ANSWER).tells('draft', 'settled').nothingOwed('answer').ended('已答复').counts('taken', 1).counts('people', 1),
  handed('撤回的不必答复,也告知草案的一页', 'decision-18.must', 'business-62.tells').on('2024-09-29').does('withdraw').tells('draft', 'settled').nothingOwed('answer').ended('撤回').counts('handed', 1).counts('answered', 0),
);
