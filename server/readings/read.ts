/** A document as somebody dropped it in, read: its lines, and in place what is stated, computed again, irregular, known to the county. */
import { figuresOf } from '../../kernel/figure/figure.ts';
import { procedures } from '../../law/index.ts';
import { catalogue, notCounted } from '../../law/said.ts';
import { DocumentError, type ReadableDocument, readDocument } from '../../reading/document/index.ts';
import { type Plan, PlanError, readPlan } from '../../reading/plan/index.ts';
import { readReport } from '../../reading/report/index.ts';
import type { Context } from '../context.ts';
import { levelOf, unitFinder } from '../plan/units.ts';
import { Places } from './places.ts';

export type ReadingKind = 'plan' | 'report';
/** A stretch of the document's text that something is said of. `tone`: a fault to be mended, a doubt to be looked at, or a fact. */
export interface Mark {
  start: number;
  end: number;
  kind: string;
  tone: 'wrong' | 'look' | 'known';
  says: string;
  /** The figure that a number is one of. */
  figure?: string;
  /** The task that it stands in. */
  task?: number;
}
export interface Reading {
  name: string;
  title: string;
  kind: ReadingKind;
  text: string;
  lines: ReadableDocument['lines'];
  marks: Mark[];
  /** What could not be found again in the text: said all the same. */
  loose: Omit<Mark, 'start' | 'end'>[];
  report?: { numbers: number; counted: number; relations: number; wrong: number };
  tasks?: PlanRow[];
}
export interface PlanRow {
  /** Its place in the plan. */
  i: number;
  no: number;
  title: string;
  section: string;
  text: string;
  lead: NamedUnit[];
  with: NamedUnit[];
  due: string[];
  targets: string[];
  findings: string[];
  start?: number;
}
/** A unit as the plan names it, and the county's own that it is. */
export interface NamedUnit {
  name: string;
  unit?: string;
  collective?: true;
}
/** A document that cannot be read, in words for who dropped it. */
export class CannotRead extends Error {}

/** Reads a document as what it is said to be; where nothing is said, as a plan if it is one, or else as a report. */
export async function readFile(context: Context, file: { name: string; bytes: Uint8Array }, kind?: ReadingKind): Promise<Reading> {
  const document = await readDocument(file).catch((error: unknown) => {
    if (error instanceof DocumentError) throw new CannotRead(error.message);
    throw error;
  });
  const plan = kind === 'report' ? undefined : planOf(document, kind === 'plan');
  return plan ? planReading(context, document, plan) : reportReading(document);
}

/** Of a document that is not said to be a plan: one of at least so many tasks, most of them with units. */
const LEAST_TASKS = 5;
function planOf(document: ReadableDocument, said: boolean): Plan | undefined {
  try {
    const plan = readPlan(document);
    if (said) return plan;
    const led = plan.tasks.filter((t) => t.lead.length + t.with.length > 0).length;
    return plan.tasks.length >= LEAST_TASKS && led * 2 >= plan.tasks.length ? plan : undefined;
  } catch (error) {
    if (!(error instanceof PlanError)) throw error;
    if (said) throw new CannotRead(error.message);
    return undefined;
  }
}

function reportReading(document: ReadableDocument): Reading {
  const { text } = document;
  const { figures, relations, findings } = readReport(text, catalogue);
  const known = figuresOf(procedures);
  const places = new Places(text);
  const marks: Mark[] = figures.map((f) => {
    const title = f.figure === undefined ? undefined : known[f.figure]?.title;
    return {
      start: f.start,
      end: f.end,
      kind: f.figure === undefined ? 'number' : 'figure',
      tone: 'known',
      says: title === undefined ? `${f.subject || '数'}:账上不计(${notCounted(f).why})` : `${f.subject || title}:账上的「${title}」`,
      ...(f.figure !== undefined && { figure: f.figure }),
    };
  });
  const loose: Reading['loose'] = [];
  for (const f of findings) {
    const said = { kind: f.kind, tone: f.kind.startsWith('wrong') ? ('wrong' as const) : ('look' as const), says: f.says };
    const at = places.next(f.text, f.kind);
    at ? marks.push({ ...at, ...said }) : loose.push(said);
  }
  const counted = figures.filter((f) => f.figure !== undefined).length;
  return {
    ...headed(document),
    kind: 'report',
    marks: inOrder(marks),
    loose,
    report: { numbers: figures.length, counted, relations: relations.length, wrong: relations.filter((r) => !r.holds).length },
  };
}

function planReading(context: Context, document: ReadableDocument, plan: Plan): Reading {
  const find = unitFinder(context.directory.units(), levelOf(plan.tasks.flatMap((t) => [...t.lead, ...t.with])));
  const places = new Places(document.text);
  const marks: Mark[] = [];
  const loose: Reading['loose'] = [];
  // tasks stand one behind the other: each is looked for behind the one before
  const starts = plan.tasks.map((t) => places.after(t.title.slice(0, 24)) ?? places.anywhere(t.title.slice(0, 24)));
  const range = (i: number): [number, number] => [
    starts[i]?.start ?? 0,
    starts.slice(i + 1).find((s) => s !== undefined)?.start ?? document.text.length,
  ];
  for (const f of plan.findings) {
    const i = plan.tasks.findIndex((t) => t.no === f.no);
    const said = { kind: f.kind, tone: 'look' as const, says: f.says, ...(f.no !== undefined && { task: f.no }) };
    const at = (i >= 0 ? places.within(f.text, range(i)) : undefined) ?? places.anywhere(f.text) ?? (i >= 0 ? starts[i] : undefined);
    at ? marks.push({ ...at, ...said }) : loose.push(said);
  }
  const named = (name: string): NamedUnit => {
    const found = find(name);
    return { name, ...(found.unit !== undefined && { unit: found.unit }), ...(found.collective && { collective: true as const }) };
  };
  const tasks = plan.tasks.map((t, i): PlanRow => {
    const [lead, others] = [t.lead.map(named), t.with.map(named)];
    for (const u of [...lead, ...others]) {
      if (u.unit !== undefined || u.collective) continue;
      const at = places.within(u.name, range(i));
      const said = { kind: 'no-unit', tone: 'look' as const, says: `「${u.name}」不在本地单位名册`, task: t.no };
      if (at) marks.push({ ...at, ...said });
    }
    return {
      i,
      no: t.no,
      title: t.title,
      section: t.section,
      text: t.text,
      lead,
      with: others,
      due: (t.due ?? []).map((d) => (d.yearly ? `每年${d.date}` : d.date)).concat(t.lasting ? [t.lasting] : []),
      targets: (t.targets ?? []).map((x) => x.text),
      findings: plan.findings.filter((f) => f.no === t.no).map((f) => f.says),
      ...(starts[i] && { start: starts[i].start }),
    };
  });
  return { ...headed(document), title: plan.title, kind: 'plan', marks: inOrder(marks), loose, tasks };
}

/** The line that names the document: the first that says what kind of paper it is; behind a site's own words it is not the first of all. */
const TITLE = /(报告|情况|方案|计划|总结|公报)(?:[((].*[))])?$/;
const headed = ({ name, title, text, lines }: ReadableDocument) => {
  const own = lines.slice(0, 15).find((l) => !l.table && l.text.length <= 60 && TITLE.test(l.text));
  return { name, title: own?.text ?? title ?? lines[0]?.text ?? name, text, lines };
};
const inOrder = (marks: Mark[]): Mark[] => marks.sort((a, b) => a.start - b.start || b.end - a.end);
