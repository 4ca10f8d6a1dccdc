/**
 * How a county tends to act: how many cases of each procedure a year brings, what people tend to choose, how often something unusual happens.
 * These are habits, not rules: what may be done is the law's business. A procedure that is not named here is simulated all the same, in small
 * numbers and by even chances.
 */
export interface Habit {
  /** Cases a year for one county, at size 1; 0 where they come of others alone. */
  volume: number;
  /** Which kind of unit (or which unit) holds them; any that has the roles, otherwise. */
  units?: string[];
  /** Units that hold more of them than others. */
  often?: Record<string, number>;
  /** Steps that are taken more or less often than by even chances; 0 is never of one's own accord. */
  steps?: Record<string, number>;
  /** Chance at each visit that an outsider asks for something of his own accord, before he does what he owes. */
  asks?: Record<string, number>;
  /** Values of choices, by `step.field`, with weights. */
  choices?: Record<string, Record<string, number>>;
  /** Sets of choices, by `step.field`: the chance of each value; without it, one value by its weight. */
  sets?: Record<string, Record<string, number>>;
  /** Chance of a yes, by `step.field`. */
  yes?: Record<string, number>;
  /** Money in 元, lowest and highest, by `step.field`. */
  money?: Record<string, [number, number]>;
  /** Days before the step's own day that a date field lies, nearest and farthest; negative lies ahead. */
  days?: Record<string, [number, number]>;
  /** Whole numbers, and how many rows a list has: lowest and highest. */
  counts?: Record<string, [number, number]>;
  /** Units to choose from, by `step.field`. */
  agencies?: Record<string, string[]>;
  /** Texts to choose from. */
  texts?: Record<string, string[]>;
  /** A field that takes the value of another fact of the case (`step.field`), or the day of a step (`step`). */
  like?: Record<string, string>;
}

/** Chances that hold everywhere. */
export const ODDS = {
  /** An office is late with what it owes. */
  late: 0.04,
  /** A party uses a right whose window is open. */
  right: 0.18,
  /** A thing is done on paper and recorded days later. */
  recorded: 0.02,
  /** An entry is corrected soon after. */
  corrected: 0.012,
  /** Someone tries what the law forbids, and is refused. */
  tried: 0.03,
  /** A running case is stopped, or its limit extended, where the law allows. */
  unusual: 0.05,
};

export const FALLBACK: Habit = { volume: 6 };

/** Phrases for free texts: of no meaning, and marked as invented. */
export const PHRASES = [
  '(演示)情况已核实,材料齐全',
  '(演示)按规定办理,详见附件',
  '(演示)当事人到场说明了情况',
  '(演示)经研究,予以办理',
  '(演示)材料不完整,已一次性告知',
];
