/** 双随机检查任务: done within its days, and the draw told; or not done, with its reason. */
import { scenario, scenarios } from '../../kernel/scenario/scenario.ts';
import { drawVisit } from './draw-visit.ts';

const BEGIN = { party: '企业1', officers: ['乙', '丙'], power: 'power1', items: '食品安全', joint: false };

// biome-ignore format: a day a line
export default scenarios(
  drawVisit,

  scenario('检查完毕,告知抽取;期限跨国庆节', 'practice-检查任务.must', 'random-第三部分第(五)项.tells').on('2024-09-26').told('begin', BEGIN).owes('visited', '2024-12-24').counts('open', 1).on('2024-12-24').told('visited', { result: '责令改正' }).tells('other', 'visited').ended('已经检查').counts('inTime', 1),
  scenario('逾期没有检查;不再检查的也告知', 'practice-检查任务.must', 'random-第三部分第(五)项.tells.2').on('2024-09-26').told('begin', BEGIN).on('2024-12-25').late('visited').does('skip', { why: '对象已经注销、迁出' }).tells('other', 'skipped').ended('没有检查').counts('skipped', 1),
);
