/** The command that a line of a scenario stands for: the same whether it is held against the kernel alone or goes through a store. */
import type { Command } from '../case/index.ts';
import type { Act } from '../case/types.ts';
import type { Form, ProcedureData } from '../language/data.ts';
import { addMinutes, type Day, type Minute } from '../time/day.ts';
import type { How } from './scenario.ts';

/** The unit in which the people of a scenario sit, unless a line says otherwise. */
export const UNIT = 'u1';
const SALT = '00'.repeat(32);

/** A line's act: the step, the day (or minute) on which it takes effect, its form, and how it is done. */
export interface LineAct {
  does: string;
  on: string;
  form: Form;
  how: How;
}

/** The instant at which a line is entered: its minute in Asia/Shanghai, or nine in the morning of its day. */
export const instantOf = (on: string): string => `${addMinutes((on.length > 10 ? on : `${on}T09:00`) as Minute, -8 * 60)}:00Z`;

/** The step by which a line serves or publishes the document of the latest such act, its form, and what it is called. */
export function documentLine(
  line: { serves: string; way: string } | { publishes: string },
  acts: readonly Act[],
): { does: string; of: string; form: Form } {
  const step = 'serves' in line ? line.serves : line.publishes;
  const document = acts.findLast((a) => a.step === step)?.n ?? 0;
  return 'serves' in line
    ? { does: 'serve', of: `${step}的送达`, form: { document, way: line.way } }
    : { does: 'publish', of: `${step}的公开`, form: { document } };
}

/** `key`: the command's key. `told`: it comes from another case. Every sentence is signed, unless the line says that none is. */
export function commandOf(procedure: ProcedureData, key: string, act: LineAct, told = false): Command {
  const by = procedure.steps[act.does]?.by ?? 'office';
  const role = by === 'office' ? (Object.entries(procedure.roles).find(([, r]) => !r.outsider)?.[0] ?? 'office') : by;
  const attests = procedure.rules.filter((r) => r.kind === 'attest' && r.before.includes(act.does)).map((r) => r.id);
  return {
    key,
    step: act.does,
    form: act.form,
    who: { role, ...(act.how.hand?.by !== 'clock' && { person: '甲' }), unit: UNIT, ...act.how.who },
    on: act.on as Day,
    at: instantOf(act.on),
    salt: SALT,
    attested: act.how.unsigned ? [] : attests,
    ...(act.how.hand && { hand: act.how.hand }),
    ...(act.how.settles && { settles: act.how.settles }),
    ...(act.how.record && { record: { ground: act.how.record.ground ?? '系统外办理', files: [] } }),
    ...(told && { cause: { case: 'other', n: 1, digest: '00'.repeat(32), rule: 'told' } }),
  };
}
