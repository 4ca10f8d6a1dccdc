/** The table of `docs/systems.md`: what each system is made of, counted from the law files, their scenarios, the checker and the documents read. */
import type { Checked } from '../kernel/check/index.ts';
import { CHAPTERS } from '../kernel/language/chapters.ts';
import type { ProcedureData } from '../kernel/language/data.ts';
import { hasTwoSides, type Shown } from '../kernel/scenario/shown.ts';
import { systems } from './systems.ts';

/** How the scenarios of a procedure went. */
export interface Told {
  scenarios: number;
  shown: Shown;
}
/** A document's numbers, and for how many there is a figure. */
export interface Numbers {
  document: string;
  numbers: number;
  counted: number;
  /** Those of the chapters that stand in `law/`. */
  ours: number;
  oursCounted: number;
}
export interface Counted {
  procedures: readonly ProcedureData[];
  told: ReadonlyMap<string, Told>;
  checked: readonly Checked[];
  numbers: readonly Numbers[];
}

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;
const head = (...cells: string[]): string[] => [row(...cells), row(...cells.map(() => '---'))];
const sum = <T>(list: readonly T[], of: (x: T) => number): number => list.reduce((n, x) => n + of(x), 0);
const percent = (part: number, whole: number): string => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`);
const articles = (list: readonly ProcedureData[]): number => new Set(list.flatMap((p) => p.rules.map((r) => r.article))).size;
const documents = (list: readonly ProcedureData[]): number =>
  new Set(list.flatMap((p) => Object.values(p.steps).flatMap((s) => s.issues ?? []))).size;

/** The whole page as Markdown. */
export function systemsPage({ procedures, told, checked, numbers }: Counted): string {
  const byId = new Map(procedures.map((p) => [p.id, p]));
  const found = (ids: readonly string[]): ProcedureData[] => ids.flatMap((id) => byId.get(id) ?? []);
  const scenarios = (list: readonly ProcedureData[]): number => sum(list, (p) => told.get(p.id)?.scenarios ?? 0);
  const counts = (list: readonly ProcedureData[]): (string | number)[] => [
    sum(list, (p) => Object.keys(p.steps).length),
    sum(list, (p) => p.rules.length),
    articles(list),
    scenarios(list),
    sum(list, (p) => Object.keys(p.figures).length),
    documents(list),
  ];
  const parts: string[] = [
    '# Systems',
    'What the county has to run, and what stands in `law/` for it. Made from the law files by `npx zhangtu systems --write`; a test holds it to them.',
  ];
  for (const chapter of Object.keys(CHAPTERS)) {
    const rows = systems.filter((s) => s.chapter === chapter);
    if (rows.length === 0) continue;
    parts.push(`## ${CHAPTERS[chapter]}`);
    parts.push(
      [
        ...head('system', 'procedures and registers', 'steps', 'rules', 'articles', 'scenarios', 'figures', 'documents'),
        ...rows.map((s) => {
          const list = found(s.procedures);
          const names = list.map((p) => `${p.title} \`${p.id}\``).join('<br>') + (s.carriedBy === undefined ? '' : `<br>(${s.carriedBy})`);
          return row(`${s.title} \`${s.id}\``, names, ...counts(list));
        }),
      ].join('\n'),
    );
  }
  parts.push(
    '## All of it',
    whole(procedures, checked, scenarios, counts),
    '## Rules and the scenarios that show them',
    sides(procedures, told),
  );
  parts.push('## Rules by statute', statutes(procedures), '## Numbers of the documents', numbersTable(numbers));
  return `${parts.join('\n\n')}\n`;
}

function whole(
  procedures: readonly ProcedureData[],
  checked: readonly Checked[],
  scenarios: (list: readonly ProcedureData[]) => number,
  counts: (list: readonly ProcedureData[]) => (string | number)[],
): string {
  const registers = procedures.filter((p) => p.register).length;
  const [steps, rules, cited, , figures, papers] = counts(procedures);
  return [
    `- ${procedures.length} procedures, ${registers} of them registers; ${steps} steps, ${rules} rules citing ${cited} articles, ${figures} figures, ${papers} documents`,
    `- ${scenarios(procedures)} scenarios, each against the kernel and once more through the store`,
    `- ${sum(checked, (c) => c.states).toLocaleString('en')} states explored; ${sum(checked, (c) => c.faults.length)} faults`,
    `- the largest: ${[...checked]
      .sort((a, b) => b.states - a.states)
      .slice(0, 3)
      .map((c) => `${c.title} ${c.states.toLocaleString('en')}`)
      .join(', ')}`,
  ].join('\n');
}

/** Rules with and without each kind of scenario. */
function sides(procedures: readonly ProcedureData[], told: ReadonlyMap<string, Told>): string {
  const lines = head('chapter', 'rules', 'seen kept', 'can be broken', 'of these seen refused, late or deemed', 'without');
  for (const [chapter, title] of Object.entries(CHAPTERS)) {
    const rules = procedures.filter((p) => p.chapter === chapter).flatMap((p) => p.rules.map((r) => ({ r, shown: told.get(p.id)?.shown })));
    if (rules.length === 0) continue;
    const two = rules.filter(({ r }) => hasTwoSides(r));
    const kept = rules.filter(({ r, shown }) => shown?.holds.has(r.id)).length;
    const broken = two.filter(({ r, shown }) => shown?.bites.has(r.id)).length;
    const without = rules.filter(({ r, shown }) => !shown?.holds.has(r.id) || (hasTwoSides(r) && !shown.bites.has(r.id))).length;
    lines.push(row(title, rules.length, kept, two.length, broken, without));
  }
  return lines.join('\n');
}

function statutes(procedures: readonly ProcedureData[]): string {
  const by = new Map<string, { rules: number; articles: Set<string>; authority: string }>();
  for (const p of procedures)
    for (const r of p.rules) {
      const s = p.statutes[r.statute];
      if (!s) continue;
      const entry = by.get(s.title) ?? { rules: 0, articles: new Set<string>(), authority: s.authority };
      entry.rules += 1;
      entry.articles.add(r.article);
      by.set(s.title, entry);
    }
  return [
    ...head('statute or document', 'authority', 'rules', 'articles cited'),
    ...[...by]
      .sort(([a, x], [b, y]) => y.rules - x.rules || (a < b ? -1 : 1))
      .map(([title, s]) => row(title, s.authority, s.rules, s.articles.size)),
  ].join('\n');
}

function numbersTable(numbers: readonly Numbers[]): string {
  return [
    ...head('document', 'numbers', 'with a figure', 'share', 'of the systems above', 'with a figure', 'share'),
    ...numbers.map((n) =>
      row(n.document, n.numbers, n.counted, percent(n.counted, n.numbers), n.ours, n.oursCounted, percent(n.oursCounted, n.ours)),
    ),
  ].join('\n');
}
