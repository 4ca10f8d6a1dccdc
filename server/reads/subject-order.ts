/** Names to sort a list by: those that the reader sees. A masked name sorts as masked, so that the order tells nothing that the list does not show. */
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readOwnNames } from './names.ts';

interface Row {
  id: string;
  unit: string;
  procedure: string;
  subject: string | null;
}

const MASKED = '某';
/** A case is named by a party or by another case, which is named by a third: no further. */
const DEPTH = 3;

function subjectOf(procedure: ProcedureData | undefined) {
  const [step = '', part = ''] = procedure?.subject?.split('.') ?? [];
  const field = procedure?.steps[step]?.form[part];
  return field && { part, field, own: procedure?.register === true && field.kind === 'text' && field.class === 'personal' };
}

/** What each row is called, '' where it has no name. */
export async function subjectKeys(context: Context, session: Session, rows: readonly Row[]): Promise<string[]> {
  const subjects = new Map(context.procedures.map((p) => [p.id, subjectOf(p)]));
  const all = new Map<string, Row>(rows.map((r) => [r.id, r]));
  const leadsOn = ({ procedure, subject }: Row): string | undefined => {
    const kind = subjects.get(procedure)?.field.kind;
    return subject !== null && (kind === 'party' || kind === 'ref') ? subject : undefined;
  };
  let layer: readonly Row[] = rows;
  for (let depth = 1; depth < DEPTH && layer.length > 0; depth++) {
    const wanted = new Set(layer.flatMap((r) => leadsOn(r) ?? []).filter((id) => !all.has(id)));
    layer = wanted.size === 0 ? [] : await rowsOf(context, [...wanted]);
    for (const row of layer) all.set(row.id, row);
  }
  const own = [...all.values()].flatMap((r) => {
    const subject = subjects.get(r.procedure);
    return subject?.own ? [{ id: r.id, part: subject.part }] : [];
  });
  const names = new Map(own.length === 0 ? [] : (await readOwnNames(context, own)).map((o) => [o.id, o.name]));

  const nameOf = (row: Row, depth: number): { name: string; personal: boolean } => {
    const subject = subjects.get(row.procedure);
    const next = leadsOn(row);
    if (subject?.own) return { name: names.get(row.id) ?? '', personal: true };
    if (next !== undefined) {
      const found = depth < DEPTH ? all.get(next) : undefined;
      const { name, personal } = found ? nameOf(found, depth + 1) : { name: '', personal: false };
      return { name, personal: personal || subject?.field.class === 'personal' };
    }
    const text = row.subject ?? '';
    if (subject?.field.kind === 'agency') return { name: context.directory.unitName(text), personal: false };
    if (subject?.field.kind === 'official') return { name: context.directory.personName(text), personal: false };
    return { name: text, personal: subject?.field.class === 'personal' };
  };
  return rows.map((row) => {
    const { name, personal } = nameOf(row, 1);
    return personal && row.unit !== session.unit.id ? MASKED : name;
  });
}

async function rowsOf(context: Context, ids: readonly string[]): Promise<Row[]> {
  const { rows } = await context.database.within(context.tenant.id, (client) =>
    client.query<Row>('select id, unit, procedure, subject from cases where tenant = $1 and id = any($2)', [context.tenant.id, ids]),
  );
  return rows;
}
