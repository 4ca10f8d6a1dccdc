/** What one decided command writes: the event and the difference that it makes to every projection. */
import { type Case, clockWorld, type Decided, type FollowUp, followUps, readSpan, stepOf } from '../../kernel/case/index.ts';
import type { Form, ProcedureData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { joinForm, openPart } from '../../kernel/ledger/parts.ts';
import { dueOf } from '../../kernel/time/clock.ts';
import { dayOf } from '../../kernel/time/day.ts';
import type { Asked } from './editions.ts';
import { type Counted, type Due, difference, type Ground, NO_PROJECTION, type Projection, project } from './projection.ts';
import { bigrams, wordsOf, wordsOfParts } from './words.ts';

/** A claim that the commit moves on. `from` 0: it must not be there yet; −1: moved from wherever it is. */
export interface Claim {
  key: string;
  from: number;
  to: number;
  holder: string | null;
}

export interface SearchRow {
  kind: 'public' | 'office' | 'name';
  words: string[];
  from: string | null;
  until: string | null;
}

export interface Delta {
  decided: Decided;
  /** The case row's JSON. */
  row: string;
  after: Projection;
  duesGone: { rule: string; trigger: number }[];
  duesPut: Due[];
  tally: Counted[];
  pointsGone: string[];
  pointsPut: string[];
  claims: Claim[];
  followUps: FollowUp[];
  search: SearchRow[];
}

/** A case row holds what rules, lists and references read. What is larger is asking to be cases. */
export const LARGEST_ROW = 32 * 1024;

/** Form of a decided event, put together from its parts. */
export const formOf = (parts: readonly { text: string }[]): Form => joinForm(parts.map(({ text }) => openPart(text))) as Form;

/** What the event leads to. Read without other cases, so that it can be derived again from the ledger. */
export function leadsTo(procedure: ProcedureData, c: Case, n: number, form: Form, ground: Ground): FollowUp[] {
  const act = c.acts.find((a) => a.n === n);
  return act ? followUps(procedure, c, n, form, clockWorld(dayOf(act.on), ground.calendar, ground.settings)) : [];
}

/** The field that holds the name in a register of persons: a personal text by which its entries are listed. */
function nameField(procedure: ProcedureData): string | undefined {
  const [step = '', field = ''] = procedure.subject?.split('.') ?? [];
  const data = procedure.steps[step]?.form[field];
  return procedure.register && data?.kind === 'text' && data.class === 'personal' ? field : undefined;
}

/** What the publication of an act opens to everybody: the open facts of that act, until the term of the sentence that had it published. */
function publicRow(procedure: ProcedureData, { event }: Pick<Decided, 'event'>, c: Case, ground: Ground): SearchRow[] {
  const publication = c.acts.find((act) => act.n === event.n);
  const published = c.acts.find((act) => act.n === publication?.document);
  if (event.step !== 'publish' || !publication || !published) return [];
  const fields = stepOf(procedure, published.step)?.form ?? {};
  const content = Object.entries(published.facts).flatMap(([name, value]) => (fields[name]?.class === 'open' ? [value] : []));
  const words = wordsOfParts([{ name: 'open', class: 'open', content: [procedure.title, ...content] }], true);
  const rule = procedure.rules.find((one) => one.kind === 'publishes' && one.publishes === published.step);
  const from = dayOf(publication.on);
  const term = rule?.kind === 'publishes' && rule.until && readSpan(procedure, rule.until, ground.settings, publication.on, c.unit).span;
  const until = term ? dueOf({ start: from, span: term, calendar: ground.calendar, today: from }).due : undefined;
  return words.size > 0 ? [{ kind: 'public', words: [...words], from, until: until ? dayOf(until) : null }] : [];
}

/** Whether the event may bring the case to another unit: it hands over, or mends an event that did. */
const mayMove = ({ event }: Pick<Decided, 'event'>): boolean => event.step === 'handOver' || event.corrects !== undefined;

/** Words that the event adds to the searches. */
export function searchRows(procedure: ProcedureData, decided: Pick<Decided, 'event' | 'parts'>, c: Case, ground: Ground): SearchRow[] {
  const opened = decided.parts.map(({ name, class: cls, text }) => ({ name, class: cls, content: openPart(text).content }));
  const rows: SearchRow[] = [];
  const words = wordsOfParts(opened);
  // the title again where the unit may have changed, for the row's unit moves with the case
  if (decided.event.n === 1 || mayMove(decided)) for (const word of wordsOf(procedure.title)) words.add(word);
  if (words.size > 0) rows.push({ kind: 'office', words: [...words], from: null, until: null });
  const name = opened.find((part) => part.name === nameField(procedure))?.content;
  if (typeof name === 'string' && bigrams(name).size > 0) rows.push({ kind: 'name', words: [...bigrams(name)], from: null, until: null });
  return [...rows, ...publicRow(procedure, decided, c, ground)];
}

/** The difference between the case before (undefined for an opening) and after the decision. Claims are added by the caller. */
export function deltaOf(
  procedure: ProcedureData,
  before: Projection | undefined,
  decided: Decided,
  ground: Ground,
  asked: Asked | undefined,
): Delta {
  const after = project(procedure, decided.case, ground, asked);
  const old = before ?? NO_PROJECTION;
  // the rows bear the unit: where it may have changed, each is put again
  const moves = mayMove(decided);
  const sameDue = (a: Due | undefined, b: Due): boolean => !moves && a !== undefined && a.body === b.body && a.day === b.day;
  return {
    decided,
    row: canonical(decided.case),
    after,
    duesGone: [...old.dues].filter(([key]) => !after.dues.has(key)).map(([, due]) => due),
    duesPut: [...after.dues].filter(([key, due]) => !sameDue(old.dues.get(key), due)).map(([, due]) => due),
    tally: difference(old.counted, after.counted),
    pointsGone: [...old.points].filter((point) => !after.points.has(point)),
    pointsPut: [...after.points].filter((point) => !old.points.has(point)),
    claims: [],
    followUps: leadsTo(procedure, decided.case, decided.event.n, formOf(decided.parts), ground),
    search: searchRows(procedure, decided, decided.case, ground),
  };
}
