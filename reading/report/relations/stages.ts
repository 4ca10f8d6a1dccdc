import type { Found } from '../types.ts';
import { isPercent, sameUnit } from '../units.ts';
import { add, clause, type Drafts, operand, written } from './judge.ts';

/** What comes in, and what becomes of it. The second can be no more than the first, unless some came over from the year before. */
const STAGES: [RegExp, RegExp][] = [
  [/(?<!不予|未)(立案|受理|收到|接收|收案|新收|登记)/, /审结|办结|结案|化解(?!率)/],
  [/移送/, /立案/],
  [/(排查|发现)/, /整改|化解|调处成功/],
];

/** Counts that follow one another in the course of cases, within one paragraph. */
export function stages(fs: readonly Found[], all: readonly Found[], out: Drafts): void {
  fs.forEach((b, i) => {
    const a = fs[i - 1];
    if (a === undefined || a.sentence !== b.sentence || isPercent(b.unit) || isPercent(a.unit) || !sameUnit(a.unit, b.unit)) return;
    if (a.cell || b.cell || /其中|同比/.test(b.lead)) return;
    if (appeared(a, b, all, out)) return;
    if (!STAGES.some(([first, second]) => first.test(clause(a)) && second.test(clause(b)))) return;
    if (a.bound !== undefined || b.bound !== undefined) return;
    if (operand(b).low > operand(a).high) {
      const says = `${b.text}多于${a.text};如含上年结转,可以解释,请核实。`;
      out.findings.push({ kind: 'explain', span: { start: a.start, end: b.end }, says });
      return;
    }
    add(out, { kind: 'difference', operands: [a, b], fn: (x, y) => x - y, formula: `${written(a)}-${written(b)}`, all });
  });
  for (const [i, b] of fs.entries()) done(fs, i, b, all, out);
}

/** 作为被告的案件7件,负责人出庭应诉3件: the rate that the text leaves to its reader. */
function appeared(a: Found, b: Found, all: readonly Found[], out: Drafts): boolean {
  if (
    !/被告|应诉案件|诉讼案件|被诉|开庭/.test(clause(a)) ||
    !/出庭/.test(clause(b)) ||
    operand(b).value > operand(a).value ||
    operand(a).value === 0
  )
    return false;
  add(out, { kind: 'rate', operands: [b, a], fn: (x, y) => (x / y) * 100, formula: `${written(b)}÷${written(a)}`, all });
  return true;
}

const UNITS = /^(?:[\u4e00-\u9fff]{0,6})(部门|单位|乡镇|镇街|街道|社区|村|学校|企业)/;

/** 28家执法部门讲课…,22个单位完成授课: how many of them did it. */
function done(fs: readonly Found[], i: number, b: Found, all: readonly Found[], out: Drafts): void {
  if (!/^(部门|单位|乡镇|镇街|街道|社区|村)(?:已|均)?(完成|参加|达标|通过|开展|实现)/.test(b.tail) || !/[家个]/.test(b.unit)) return;
  for (let k = i - 1; k >= Math.max(0, i - 4); k -= 1) {
    const a = fs[k] as Found;
    if (b.sentence - a.sentence > 1) return;
    if (!/[家个]/.test(a.unit) || !UNITS.test(a.tail) || operand(a).value < operand(b).value || !a.exact || !b.exact) continue;
    add(out, { kind: 'rate', operands: [b, a], fn: (x, y) => (x / y) * 100, formula: `${written(b)}÷${written(a)}`, all });
    return;
  }
}
