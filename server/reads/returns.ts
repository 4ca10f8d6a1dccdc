/** The forms that are mapped, the returns that are asked for, and what earlier returns already stated: a figure asked for twice is given once. */
import { actTitle, endingOf } from '../../kernel/case/index.ts';
import { getFile } from '../../store/rows/files.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import type { Filling } from '../returns/index.ts';
import { filesIn, type NamedFile, readEntered } from './annual-facts.ts';
import { type OneCase, readCases } from './case.ts';
import { readUrgent } from './case-list.ts';

/** The procedures by which a form is mapped and a return is handed in. */
export const MAPS = 'form-map';
export const RETURNS = 'return-form';
/** So many of each are listed; older ones are found among the cases. */
const MOST = 120;

async function casesOf(context: Context, procedure: string, unit: string): Promise<OneCase[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<{ id: string }>(
      `select id from cases where tenant = $1 and procedure = $2 and unit = $3 order by opened desc, id limit ${MOST}`,
      [context.tenant.id, procedure, unit],
    ),
  );
  const cases = await readCases(
    context,
    rows.map((r) => r.id),
  );
  return rows.flatMap((r) => cases.get(r.id) ?? []);
}
const text = (x: unknown): string | undefined => (typeof x === 'string' && x !== '' ? x : undefined);
const first = (x: unknown): NamedFile | undefined => filesIn({ x })[0];
const stateOf = ({ case: c, procedure }: OneCase): string => {
  const last = c.acts.at(-1);
  return last ? actTitle(procedure, last.step) : '';
};
const endedOf = ({ case: c, procedure }: OneCase): string | undefined => {
  const end = endingOf(procedure, c.acts);
  return end && (procedure.steps[end.step]?.ends ?? '');
};

export async function readReturns(context: Context, session: Session) {
  const unit = session.unit.id;
  const [maps, returns] = await Promise.all([casesOf(context, MAPS, unit), casesOf(context, RETURNS, unit)]);
  const ids = [...maps, ...returns].map((one) => one.case.id);
  const [entered, urgent] = await Promise.all([readEntered(context, ids), readUrgent(context, ids)]);
  const facts = (one: OneCase): Record<string, unknown> => Object.assign({}, ...(entered.get(one.case.id) ?? []).map((e) => e.facts));
  return {
    maps: maps.map((one) => {
      const f = facts(one);
      const ended = endedOf(one);
      const [no, from, period] = [text(f.no), text(f.from), text(f.period)];
      const [blank, mapping] = [first(f.blank), filesIn({ x: f.mapping }).find((x) => /\.json$/i.test(x.name))];
      return {
        case: one.case.id,
        title: text(f.title) ?? one.procedure.title,
        ...(no && { no }),
        ...(from && { from }),
        ...(period && { period }),
        unit,
        on: one.case.opened,
        state: stateOf(one),
        usable: ended === undefined && blank !== undefined && mapping !== undefined,
        ...(ended !== undefined && { ended }),
        ...(blank && { blank }),
        ...(mapping && { mapping }),
        ...(typeof f.cells === 'number' && { cells: f.cells }),
      };
    }),
    returns: returns.map((one) => {
      const f = facts(one);
      const owed = urgent.get(one.case.id);
      const ended = endedOf(one);
      const [key, from, map] = [text(f.key), text(f.from), text(f.map)];
      return {
        case: one.case.id,
        title: text(f.title) ?? one.procedure.title,
        ...(key && { key }),
        ...(from && { from }),
        unit,
        opened: one.case.opened,
        ...(owed?.day && ended === undefined && { due: owed.day }),
        ...(owed && ended === undefined && { light: owed.light }),
        state: stateOf(one),
        ...(ended !== undefined && { ended }),
        ...(map && { map }),
        files: filesIn({ x: f.table }),
      };
    }),
  };
}

/** What the unit's returns stated that were sent: kept beside each of them as data. */
export async function givenBefore(context: Context, unit: string): Promise<Filling[]> {
  const sent = (await casesOf(context, RETURNS, unit)).filter((one) => one.case.acts.some((a) => a.step === 'send'));
  const entered = await readEntered(
    context,
    sent.map((one) => one.case.id),
  );
  const files = sent.flatMap((one) => (entered.get(one.case.id) ?? []).flatMap((e) => filesIn(e.facts)));
  const found: Filling[] = [];
  for (const file of files.filter((f) => /\.json$/i.test(f.name))) {
    const bytes = await getFile(context.held, file.digest);
    try {
      const value = bytes && (JSON.parse(new TextDecoder().decode(bytes)) as Filling);
      if (value && Array.isArray(value.numbers) && typeof value.form === 'string') found.push(value);
    } catch {
      // not the data of a return
    }
  }
  return found;
}
