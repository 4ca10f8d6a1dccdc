/** Every row held against the law before any is written: decided as the way in will decide it, step upon step, with nothing put on the ledger. */
import { type Case, type Finding, type Refusal, stepOf } from '../../kernel/case/index.ts';
import { decide } from '../../store/append/decide.ts';
import { fetchNeeds, type Planned, plan } from '../../store/append/world.ts';
import type { Context } from '../context.ts';
import { type Entry, type RowFault, sent, type Turn } from './entry.ts';

export interface Tried {
  refused: RowFault[];
  findings: (RowFault & { step: string })[];
}

/** Rows that are looked at together: what they need is fetched in one go. */
const TOGETHER = 200;

export async function tried(context: Context, entries: readonly Entry[]): Promise<Tried> {
  await context.held.refresh();
  const result: Tried = { refused: [], findings: [] };
  const uniques = new Set<string>();
  const made = new Map<string, Case>();
  // parties first: a later row may name one that an earlier enters
  const lists = [entries.map((e) => ({ entry: e, turns: e.parties })), entries.map((e) => ({ entry: e, turns: e.acts }))];
  const dead = new Set<Entry>();
  for (const list of lists)
    for (let from = 0; from < list.length; from += TOGETHER) {
      const some = list.slice(from, from + TOGETHER);
      const longest = Math.max(0, ...some.map((s) => s.turns.length));
      for (let turn = 0; turn < longest; turn++) {
        const now = some.flatMap(({ entry, turns }) => {
          const one = turns[turn];
          return one && !dead.has(entry) ? [{ entry, turn: one }] : [];
        });
        await wave(context, now, { made, uniques, dead, result });
      }
    }
  return result;
}

interface State {
  made: Map<string, Case>;
  uniques: Set<string>;
  dead: Set<Entry>;
  result: Tried;
}
async function wave(context: Context, turns: { entry: Entry; turn: Turn }[], { made, uniques, dead, result }: State): Promise<void> {
  const { held } = context;
  const refuse = (entry: Entry, list: readonly Pick<Refusal, 'rule' | 'article' | 'says'>[], title = '') => {
    dead.add(entry);
    for (const { rule, article, says } of list)
      result.refused.push({ no: entry.no, source: entry.source, rule, article, says: `${title}${says}` });
  };
  const plans: { entry: Entry; planned: Planned }[] = [];
  for (const { entry, turn } of turns) {
    const id = turn.submission.case;
    const before = made.get(id) ?? (id === entry.case ? entry.before : undefined);
    const submission = sent(turn, before);
    const edition = before
      ? held.editions.get(before.edition)
      : held.editions.on(turn.submission.opens?.procedure ?? '', turn.submission.command.on.slice(0, 10));
    if (!submission) refuse(entry, [{ rule: 'form', article: '', says: '没有可以送达、公开的文书' }]);
    else if (!edition) refuse(entry, [{ rule: 'form', article: '', says: `${turn.submission.command.on} 没有施行中的程序` }]);
    else plans.push({ entry, planned: plan(held, submission, edition.procedure, edition.digest, before, before?.unit ?? entry.unit) });
  }
  const found = await fetchNeeds(
    held,
    plans.map((p) => p.planned),
  );
  for (const [id, c] of made) if (!found.cases.has(id)) found.cases.set(id, c);
  for (const { entry, planned } of plans) {
    const { command } = planned.submission;
    const title = stepOf(planned.procedure, command.step)?.title ?? command.step;
    const twice = planned.uniques.find((u) => uniques.has(u.key));
    for (const u of planned.uniques) uniques.add(u.key);
    if (twice) refuse(entry, [{ rule: 'form', article: '', says: '同一文件里有相同的值,这一项只能登记一次' }], `「${title}」:`);
    const decided = decide(held, planned, found, { drawn: new Map(), taken: new Set() });
    if (decided.kind === 'refused') refuse(entry, decided.refusals, `「${title}」:`);
    if (decided.kind !== 'decided') continue;
    const { findings, case: after } = decided.delta.decided;
    made.set(after.id, after);
    for (const { rule, article, says } of findings as Finding[])
      result.findings.push({ no: entry.no, source: entry.source, step: title, rule, article, says });
  }
}
