/** 人大代表建议、政协提案, shown: handed over, given back, assigned anew, answered, withdrawn. */
import type { Form } from '../../kernel/language/data.ts';
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { proposal } from './proposal.ts';

const HAND: Form = {
  kind: '人大代表建议',
  no: '第12号',
  title: '关于规范性文件清理的建议',
  on: '2024-09-25',
  hard: false,
  proposers: '某代表',
  norms: true,
};
const handed = (title: string, ...rules: string[]): ScenarioWords =>
  scenario(title, ...rules)
    .on('2024-09-25')
    .does('hand', HAND);

// biome-ignore format: a day of the scenario a line
export default scenarios(
  proposal,

  handed('十个工作日内分办,主办单位另立一案;没有退办的不另行分办;答复、评价以后办结', 'practice-建议提案办理.must', 'practice-建议提案办理.hold.2', 'law-51.1.opens', 'law-51.2.hold', 'practice-建议提案办理.do').owes('allot', '2024-10-14').refused('urge', 'practice-建议提案办理.do', { reason: '催办' })
    .on('2024-10-14').does('allot', { lead: 'u2', joint: [{ unit: 'u3' }] }).nothingOwed('allot').opens('proposal-answer').refused('allot', 'practice-建议提案办理.hold.2', { lead: 'u3' }).does('urge', { reason: '将到期' }).refused('close', 'law-51.2.hold')
    .on('2024-12-20').told('answered', { grade: 'A类:已经解决', open: true }).told('rated', { rating: '满意' }).refused('close', 'law-51.2.hold').told('finished').does('close').ended('办结')
    .counts('handed', 1).counts('deputies', 1).counts('norms', 1).counts('normsAnswered', 1).counts('contentRate', 100).counts('closedRate', 100).counts('urged', 1),
  handed('分办逾期', 'practice-建议提案办理.must').on('2024-10-15').late('allot'),
  handed('退办的及时重新分办,写明理由;没有分办的不能办结', 'practice-建议提案办理.must.2', 'practice-建议提案办理.hold', 'practice-建议提案办理.let').does('allot', { lead: 'u2' }).on('2024-10-08').told('returned', { reason: '不属于本单位职责' }).owes('allot', 'promptly')
    .told('finished').refused('close', 'practice-建议提案办理.let').refused('allot', 'practice-建议提案办理.hold', { lead: 'u3' }).does('allot', { lead: 'u3', reason: '职责在住建局' }).nothingOwed('allot').opens('proposal-answer').does('close').counts('returned', 1),
  handed('撤回、并案的终止办理', 'practice-建议提案办理.do.2').refused('drop', 'practice-建议提案办理.do.2').does('withdraw', { why: '并入其他件' }).does('drop').ended('撤回、并案').nothingOwed('allot').counts('withdrawn', 1),
);
