/** Words by which reports say how figures hang together. */

/** Down and up. */
export const DOWN =
  /精简|压减|压缩|缩减|减少|下降|降低|缩短|降至|降到|降为|减至|减为|减到|回落|削减|核减|跌|降幅|减幅|缩至|下滑|净减|降(?=$|了|[至到为])/;
export const UP = /增加|增长|提高|提升|上升|扩大|扩展|增至|增到|升至|升到|上涨|新增|增幅|涨|多(?=$|了)|拓展|扩容|净增/;
const MOVE = `(?:精简|压减|压缩|缩减|减少|下降|降低|缩短|回落|削减|核减|增加|增长|提高|提升|上升|扩大|上涨|新增|净增|提速|多|少|降|升|增|减)`;
/** The clause of a difference or a rate of change: 精简比例, 同比下降了, 增幅达. */
export const MOVED = new RegExp(
  `^(?:其中|平均|总体|整体|累计|共|合计|净|同比|环比|(?:比|较|与)(?:上年|去年|上一年|上年度|前一年|\\d{4}年|同期)*(?:同期)?(?:相比)?,?|分别)*(?:${MOVE}(?:了|比例|幅度|率|约|达|近|到|的)*|(?:增|降|减|涨|升)幅(?:为|达到?|约)*|${MOVE}(?:比例|幅度|率)(?:为|达到?|约)*)(?:达|约|了|近)*$`,
);
export const YEARLY = /同比|(?:比|较|与)(?:上年|去年|上一年|前一年|\d{4}年|同期)/;
export const LAST_YEAR = /上年|去年|上一年|前一年|同期/;

/** Kinds of cases that together make up the whole: where two of a set are counted, nothing is left over. */
export const COMPLEMENTS: RegExp[][] = [
  [/即办/, /承诺/],
  [/主项/, /子项/],
  [/一般程序|普通程序/, /简易程序/],
  [/男/, /女/],
  [/保留|继续有效/, /修改|修订/, /废止/, /失效/],
  [/线上/, /线下/],
  [/(?<!不予|未)受理/, /不予受理|未受理/],
  [/胜诉/, /败诉/],
  [/(?<!不|未)合格/, /不合格/],
  [/(?<!未)通过/, /未通过/],
  [/(?:已|予以)?(?:办结|审结)/, /在办|正在|未办结|未审结|尚未/],
  [/一审/, /二审/],
  [/上半年/, /下半年/],
  [/(?:第?一|1)季度/, /(?:第?二|2)季度/, /(?:第?三|3)季度/, /(?:第?四|4)季度/],
];

/** Whether each clause says one of a set and at least two of the set are said. */
export function complementary(clauses: readonly string[]): boolean {
  return COMPLEMENTS.some((set) => {
    const said = clauses.map((c) => set.findIndex((w) => w.test(c)));
    return said.every((i) => i >= 0) && new Set(said).size === said.length && said.length >= 2;
  });
}
