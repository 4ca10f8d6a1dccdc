/**
 * Findings of oversight, computed from the ledger each time: what is owed and late, acts that broke a rule and say so themselves, acts without the
 * record that the law has them keep, what the law deemed because nobody acted. A limit that rests on an unconfirmed default is its own kind, never
 * late. A finding that was closed with a reason is left out until what it rests on changes.
 */
import { actTitle, due, stepOf } from '../../kernel/case/index.ts';
import type { Finding as Broken } from '../../kernel/case/types.ts';
import type { ProcedureData, Rule } from '../../kernel/language/data.ts';
import { type Context, minuteNow, todayOf } from '../context.ts';
import { type OneCase, readCases } from './case.ts';
import { soonBefore } from './light.ts';
import { readMarked } from './oversight-kept.ts';
import { heldRegisters, type Kind, kindOfDue, kindOfRule, recordSteps } from './oversight-kinds.ts';

/** What was found, before it is put into words for a reader. */
export interface Found {
  key: string;
  kind: Kind;
  case: string;
  procedure: string;
  unit: string;
  /** The act that it is about; for what is owed, the act that made it owed. */
  n: number;
  rule: string;
  article: string;
  says: string;
  /** The day on which it came about. */
  on: string;
  /** What it rests on: closed, it stays closed while this is the same. */
  state: string;
  light?: string;
  due?: string;
  left?: number;
  person?: string;
}
export interface Asked {
  kind?: string;
  unit?: string;
  procedure?: string;
  from?: string;
  to?: string;
}

/** All that is found, in the order of units, then days; not yet held against what was closed. */
export async function readFound(context: Context, asked: Asked = {}): Promise<Found[]> {
  await context.held.refresh();
  const wants = (...kinds: Kind[]): boolean => asked.kind === undefined || kinds.includes(asked.kind as Kind);
  const parts = await Promise.all([
    wants('late', 'publicity', 'certificate', 'soon', 'unconfirmed') ? owed(context, asked) : [],
    wants('certificate', 'tier', 'order', 'attest', 'against', 'deemed') ? told(context, asked) : [],
    wants('record') ? unrecorded(context, asked) : [],
  ]);
  const places = new Map(context.directory.units().map((u, i) => [u.id, i]));
  return parts
    .flat()
    .filter((f) => asked.kind === undefined || f.kind === asked.kind)
    .filter(
      (f) => (asked.from === undefined || f.on.slice(0, 10) >= asked.from) && (asked.to === undefined || f.on.slice(0, 10) <= asked.to),
    )
    .sort((a, b) => (places.get(a.unit) ?? 999) - (places.get(b.unit) ?? 999) || a.on.localeCompare(b.on) || a.key.localeCompare(b.key));
}

/** Unit and procedure as a condition; its values stand after those that are there. */
function only(asked: Asked, values: unknown[]): string {
  const place = (value: unknown): string => `$${values.push(value)}`;
  return [
    ...(asked.unit === undefined ? [] : [` and c.unit = ${place(asked.unit)}`]),
    ...(asked.procedure === undefined ? [] : [` and c.procedure = ${place(asked.procedure)}`]),
  ].join('');
}

/** What units owe by a day that is past or near. The light is the kernel's own, computed now: a limit confirmed today is grey no more. */
async function owed(context: Context, asked: Asked): Promise<Found[]> {
  const soon = soonBefore(context.held.calendar, todayOf(context));
  const values: unknown[] = [context.tenant.id, soon];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string }>(
      `select distinct c."case" from dues c where c.tenant = $1 and c.day < $2 and not c.outsider${only(asked, values)}`,
      values,
    ),
  );
  const held = heldRegisters(context.procedures);
  const { calendar, settings } = context.held.ground;
  const now = minuteNow(context);
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  return [...cases.values()].flatMap(({ case: c, procedure }) =>
    due(procedure, c, now, calendar, settings).obligations.flatMap((o): Found[] => {
      if (o.outsider || o.due === undefined || o.state !== 'open' || !['red', 'yellow', 'grey'].includes(o.light) || o.due >= soon)
        return [];
      const kind = o.light === 'red' ? kindOfDue(procedure.id, o.owes, held) : o.light === 'grey' ? 'unconfirmed' : 'soon';
      return [
        {
          key: `due|${c.id}|${o.rule}|${o.trigger}`,
          kind,
          case: c.id,
          procedure: procedure.id,
          unit: c.unit,
          n: o.trigger,
          rule: o.rule,
          article: o.article,
          says: `应当${o.owes.map((act) => `「${actTitle(procedure, act)}」`).join('或者')}`,
          on: o.due,
          state: `${o.light} ${o.due}`,
          light: o.light,
          due: o.due,
          ...(o.left !== undefined && { left: o.left }),
        },
      ];
    }),
  );
}

/** Acts that bear what they broke, and acts that the law deemed; those that were corrected since are no findings. */
async function told(context: Context, asked: Asked): Promise<Found[]> {
  const { told: marked } = await readMarked(context);
  const values: unknown[] = [context.tenant.id, [...marked]];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ case: string }>(
      `select c.id as "case" from cases c where c.tenant = $1 and c.id = any($2)${only(asked, values)}`,
      values,
    ),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  return [...cases.values()].flatMap((one) => [...broken(one), ...deemed(one)]);
}

function broken({ case: c, procedure }: OneCase): Found[] {
  return c.acts.flatMap((act) =>
    act.corrected !== undefined
      ? []
      : (act.against ?? []).map(
          (f: Broken): Found => ({
            key: `against|${c.id}|${act.n}|${f.rule}`,
            kind: kindOfRule(procedure, f.rule),
            case: c.id,
            procedure: procedure.id,
            unit: c.unit,
            n: act.n,
            rule: f.rule,
            article: f.article,
            says: `${actTitle(procedure, act.step)}:${f.says}`,
            on: act.on,
            state: act.digest,
            ...(act.actor.person !== undefined && { person: act.actor.person }),
          }),
        ),
  );
}

/** Whether the unit itself had to act: a period that ends of itself, a party's silence, a habit of the office are nobody's neglect. */
function wasOwed(procedure: ProcedureData, rule: Rule): boolean {
  if (rule.kind !== 'must' || rule.statute === 'practice') return false;
  return rule.must.some((act) => {
    const by = stepOf(procedure, act.split(' ')[0]!)?.by;
    return act !== rule.silence && by !== undefined && by !== 'clock' && by !== 'told' && procedure.roles[by]?.outsider !== true;
  });
}

function deemed({ case: c, procedure }: OneCase): Found[] {
  return c.acts.flatMap((act) => {
    const rule = act.deemed && procedure.rules.find((r) => r.id === act.deemed?.rule);
    if (!act.deemed || act.corrected !== undefined || !rule || !wasOwed(procedure, rule)) return [];
    return [
      {
        key: `deemed|${c.id}|${act.n}`,
        kind: 'deemed' as const,
        case: c.id,
        procedure: procedure.id,
        unit: c.unit,
        n: act.n,
        rule: act.deemed.rule,
        article: rule.article,
        says: `期限届满没有办理,依法作为「${actTitle(procedure, act.step)}」`,
        on: act.on,
        state: act.digest,
      },
    ];
  });
}

/** Acts of enforcement whose step has a place for a record, and that name no file at all. */
async function unrecorded(context: Context, asked: Asked): Promise<Found[]> {
  const steps = recordSteps(context.procedures);
  const { bare, corrected } = await readMarked(context);
  const standing = [...bare].flatMap(([key, act]) => (corrected.has(key) ? [] : [act]));
  const values: unknown[] = [context.tenant.id, [...new Set(standing.map((act) => act.case))]];
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string; procedure: string; unit: string }>(
      `select c.id, c.procedure, c.unit from cases c where c.tenant = $1 and c.id = any($2)${only(asked, values)}`,
      values,
    ),
  );
  const cases = new Map(rows.map((row) => [row.id, row]));
  const editions = new Map(context.procedures.map((p) => [p.id, p]));
  return standing.flatMap((act): Found[] => {
    const of = cases.get(act.case);
    if (!of) return [];
    const row = { ...act, procedure: of.procedure, unit: of.unit };
    const { step, on, actor } = JSON.parse(row.text) as { step: string; on: string; actor: { person?: string } };
    if (!steps.some((s) => s.procedure === row.procedure && s.step === step)) return [];
    const called = steps.find((s) => s.procedure === row.procedure && s.step === step)?.called ?? '';
    const procedure = editions.get(row.procedure);
    return [
      {
        key: `record|${row.case}|${row.n}`,
        kind: 'record' as const,
        case: row.case,
        procedure: row.procedure,
        unit: row.unit,
        n: row.n,
        rule: '',
        article: '',
        says: `${procedure ? actTitle(procedure, step) : step}:没有附${called}`,
        on,
        state: row.digest,
        ...(actor.person !== undefined && { person: actor.person }),
      },
    ];
  });
}
