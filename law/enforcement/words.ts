/** Guards that the procedures of enforcement share: each gives the tests of one sentence, and the file that uses it cites its own article. */
import type { all } from '../../kernel/words.ts';

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
