/** Guards that the procedures of enforcement share: each gives the tests of one sentence, and the file that uses it cites its own article. */
import { type all, choices } from '../../kernel/words.ts';

/** Who tells a penalty that it was changed. */
export const reconsiderations = ['reconsideration', 'reconsideration-simple'] as const;
/** The kinds of 行政处罚法第9条, in its order. */
// biome-ignore format: a paragraph of the article after the other
export const kinds = choices('行政处罚的种类', '警告', '通报批评', '罚款', '没收违法所得', '没收非法财物', '暂扣许可证件', '降低资质等级', '吊销许可证件',
  '限制开展生产经营活动', '责令停产停业', '责令关闭', '限制从业', '行政拘留', '其他行政处罚');

type Test = ReturnType<typeof all>;
interface Officers {
  readonly count: { atLeast(n: number): Test };
  allHold(register: string): Test;
}
interface Power<U> {
  readonly inForce: Test;
  get(field: string): { same(unit: U): Test };
}

/** 执法人员不少于两人,当日都持有效证件(行政处罚法第42条). */
export const twoCertified = (officers: Officers): [Test, Test] => [officers.count.atLeast(2), officers.allHold('certificate')];

/** 职权在权责清单上有效,并且由本机关行使: no power, no act. */
export const powerOf = <U>(power: Power<U>, unit: U): [Test, Test] => [power.inForce, power.get('holder').same(unit)];
