import type { Found } from '../types.ts';
import { sameUnit } from '../units.ts';
import { add, clause, type Drafts, operand, written } from './judge.ts';

/** Bodies of which a county has one number: named twice, the numbers should agree. */
const BODIES: [string, RegExp][] = [
  ['行政执法部门', /^(?:行政)?执法(?:部门|单位)(?!的)/],
  ['乡镇(街道)', /^(?:乡镇|镇)(?:\((?:街道|街)\)|街道|街|[、和](?:街道))(?!的)/],
  ['社区', /^社区(?![矫居服])/],
  ['行政村', /^行政村/],
];
/** A number that speaks of some of them only. */
const SOME = /(等|其他|其余|其中|首批|第.批|部分|已有|共有|新增|增设|新建|另有|有|余下)$/;

const alike = (a: number, b: number) => a - b;

/** Over the whole report: numbers of one and the same thing, and lists beside the count of their members. */
export function sames(text: string, all: readonly Found[], out: Drafts): void {
  bodies(text, all, out);
  counterparts(all, out);
  repeated(text, all, out);
  for (const f of all) listed(f, all, out);
}

function pair(a: Found, b: Found, all: readonly Found[], out: Drafts): void {
  add(out, { kind: 'same', operands: [a], result: b, fn: (x) => x, formula: written(a), all });
}

function bodies(text: string, all: readonly Found[], out: Drafts): void {
  for (const [name, rule] of BODIES) {
    const told = all.filter(
      (f) => /[个家]/.test(f.unit) && f.exact && !f.cell && rule.test(text.slice(f.end, f.end + 12)) && !SOME.test(clause(f)),
    );
    const first = told[0];
    for (const f of told.slice(1)) {
      if (first === undefined) break;
      if (operand(f).value === operand(first).value) pair(first, f, all, out);
      else {
        const says = `文中${name}前后分别为${first.text}和${f.text};如口径不同,可以解释,请核实。`;
        out.findings.push({ kind: 'explain', span: { start: first.start, end: f.end }, says });
      }
    }
  }
}

/** 权力清单3252项,对应调整责任清单3252项. */
function counterparts(all: readonly Found[], out: Drafts): void {
  all.forEach((b, i) => {
    const a = all[i - 1];
    if (a === undefined || a.sentence !== b.sentence || !sameUnit(a.unit, b.unit) || !/对应|相应/.test(clause(b))) return;
    if (!a.exact || !b.exact) return;
    if (alike(operand(a).value, operand(b).value) === 0) {
      pair(a, b, all, out);
      return;
    }
    if (!/清单/.test(clause(a)) || !/清单/.test(clause(b))) return;
    const says = `${a.text}与对应的${b.text}不一致;如并非一一对应,可以解释,请核实。`;
    out.findings.push({ kind: 'explain', span: { start: a.start, end: b.end }, says });
  });
}

/** The same words counted twice with the same number: one figure told again, not two to be added. */
function repeated(text: string, all: readonly Found[], out: Drafts): void {
  const seen = new Map<string, Found>();
  for (const f of all) {
    if (!f.exact || f.cell || !/^[个项件家]$/.test(f.unit) || operand(f).value < 10) continue;
    const noun = /^[\u4e00-\u9fff]{4,10}/.exec(text.slice(f.end, f.end + 10))?.[0].slice(0, 6);
    if (noun === undefined) continue;
    const before = seen.get(noun);
    if (before === undefined) seen.set(noun, f);
    else if (operand(before).value === operand(f).value) pair(before, f, all, out);
  }
}

/** 柳州、贵港、河池等6个市: more names than the number says is wrong; fewer is what 等 is for. */
function listed(f: Found, all: readonly Found[], out: Drafts): void {
  if (!/^[个家名位]$/.test(f.unit) || !f.exact || f.value === null || !/等$/.test(f.lead) || f.cell) return;
  const at = Math.max(f.lead.lastIndexOf(','), f.lead.lastIndexOf('。'), f.lead.lastIndexOf(';'), f.lead.lastIndexOf('\n'));
  const list = f.lead.slice(at + 1, -1);
  if (!/、/.test(list) || /[()]/.test(list)) return;
  const names = list.split('、');
  // Long members are clauses, not names.
  if (names.slice(1).some((n) => n.length > 14)) return;
  // 和 joins two members, or is part of one (住房和城乡建设): both ways of counting are open.
  const most = names.length + (list.match(/和|及/g)?.length ?? 0);
  const count = f.value;
  if (names.length <= count && count <= most) {
    add(out, { kind: 'same', operands: [], result: f, fn: () => count, formula: `所列${count}项`, all });
  } else if (names.length > count) {
    const says = `所列${names.length}个,而文中写等${f.text},请核实。`;
    out.findings.push({ kind: 'explain', span: { start: f.start - list.length - 1, end: f.end }, says });
  }
}
