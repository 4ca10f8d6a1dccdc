/**
 * What the supervision of enforcement looks for, told from the statutes' own data: no rule, step or procedure is named here. A sentence that asks
 * for an entry held on the day is about certificates; one that rests on the register of discretion is about tiers; a paper that the law calls a
 * record is a record.
 */
import type { FieldData, ProcedureData } from '../../kernel/language/data.ts';

export const KINDS = {
  late: '逾期未办',
  publicity: '公示逾期',
  certificate: '证件失效、无证执法',
  tier: '偏离裁量基准、超出幅度',
  order: '违反期限、次序',
  record: '缺执法记录',
  attest: '没有署名确认',
  against: '其他不合规定',
  deemed: '因逾期被法律视为',
  soon: '即将到期',
  unconfirmed: '期限待确认',
} as const;
export type Kind = keyof typeof KINDS;

/** The register of tiers and standards of discretion (`law/enforcement/discretion.ts`). */
const DISCRETION = 'discretion';
/** What the law calls a record of how an act was done (执法全过程记录): on paper, in sound and pictures. */
const RECORD = /记录|笔录|音像/;
/** The chapter in which the three systems (公示、全过程记录、法制审核) bind. */
const ENFORCEMENT = 'enforcement';

const text = (data: unknown): string => JSON.stringify(data) ?? '';
const fieldsRead = (data: unknown): string[] => [...text(data).matchAll(/"fact":"([^"]+)"/g)].map((m) => m[1]!);

function fieldAt(procedure: ProcedureData, place: string): FieldData | undefined {
  const [step = '', name = ''] = place.split('.');
  return procedure.steps[step]?.form[name];
}

/** Whether what is read leads, through computed fields, to a reference into the register of discretion. */
function restsOnDiscretion(procedure: ProcedureData, data: unknown, depth = 0): boolean {
  return fieldsRead(data).some((place) => {
    const field = fieldAt(procedure, place);
    if (field?.to?.includes(DISCRETION)) return true;
    return field?.computed !== undefined && depth < 3 && restsOnDiscretion(procedure, field.computed, depth + 1);
  });
}

/** What a broken rule is about. */
export function kindOfRule(procedure: ProcedureData | undefined, rule: string): Kind {
  const found = procedure?.rules.find((r) => r.id === rule);
  if (!procedure || !found) return 'against';
  if (text(found).includes('"test":"allHold"')) return 'certificate';
  if (restsOnDiscretion(procedure, found)) return 'tier';
  if (found.kind === 'attest') return 'attest';
  return ['wait', 'let', 'do', 'never', 'may'].includes(found.kind) ? 'order' : 'against';
}

/** Registers whose entries officials must hold to act: what is owed there and late is a certificate that runs out. */
export function heldRegisters(procedures: readonly ProcedureData[]): Set<string> {
  return new Set(procedures.flatMap((p) => [...text(p.rules).matchAll(/"test":"allHold"[^}]*\}?,"name":"([^"]+)"/g)].map((m) => m[1]!)));
}

/** Of what is owed and late: a publication, an entry that runs out, or simply an act. */
export const kindOfDue = (procedure: string, owes: readonly string[], held: ReadonlySet<string>): Kind =>
  owes.length > 0 && owes.every((act) => act.endsWith(' published')) ? 'publicity' : held.has(procedure) ? 'certificate' : 'late';

/** Steps of enforcement whose form has a place for a record: procedure → step → what the law calls it. */
export function recordSteps(procedures: readonly ProcedureData[]): { procedure: string; step: string; called: string }[] {
  return procedures
    .filter((p) => p.chapter === ENFORCEMENT)
    .flatMap((p) =>
      Object.entries(p.steps).flatMap(([step, { form }]) => {
        const called = Object.values(form).find((f) => f.kind === 'files' && RECORD.test(f.title))?.title;
        return called === undefined ? [] : [{ procedure: p.id, step, called }];
      }),
    );
}
