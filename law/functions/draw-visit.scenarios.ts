/** 双随机检查任务: two with certificates and none who must stand aside, done within its days, and the draw told; or not done, with its reason. */
import { type ScenarioWords, scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { equipped, OFFICERS } from '../enforcement/examples.ts';
import { drawVisit } from './draw-visit.ts';

const R = 'random-第三部分第(五)项';
const MATCH = { officers: OFFICERS };
const begun = (title: string, ...rules: string[]): ScenarioWords =>
  equipped(scenario(title, ...rules))
    .on('2024-09-26')
    .told('begin', { party: '企业1', power: 'power1', items: '食品安全', joint: false });

// biome-ignore format: a day a line
export default scenarios(
  drawVisit,

  begun('选派两名持证人员,检查完毕,告知抽取;期限跨国庆节', `${R}.must`, 'business-54.1.attest', `${R}.hold`, `${R}.hold.2`, 'practice-检查任务.must', `${R}.tells`).owes('match', 'promptly').owes('visited', '2024-12-24').refused('match', 'business-54.1.attest', MATCH, { unsigned: true }).refused('match', `${R}.hold`, { officers: ['乙'] }).refused('match', `${R}.hold.2`, { ...MATCH, recused: ['乙'] })
    .does('match', { ...MATCH, recused: ['丁'] }).nothingOwed('match').counts('open', 1).on('2024-12-24').told('visited', { result: '责令改正' }).tells('other', 'visited').ended('已经检查').counts('inTime', 1).counts('open', 0),
  begun('逾期没有检查;不再检查的也告知', 'practice-检查任务.must', `${R}.tells.2`, `${R}.must`).on('2024-12-25').late('visited').does('skip', { why: '对象已经注销、迁出' }).tells('other', 'skipped').ended('没有检查').counts('skipped', 1),
  begun('抽取作废的终结', 'practice-检查任务.must').told('stopped').ended('抽取作废').nothingOwed('visited').counts('stopped', 1),
);
