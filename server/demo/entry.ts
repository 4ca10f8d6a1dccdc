/** An entry of a register as the county has it on paper: its steps on their true days, and the commands by which they are recorded afterwards (补录). */
import { createHash } from 'node:crypto';
import type { Form } from '../../kernel/language/data.ts';
import type { Day } from '../../kernel/time/day.ts';
import type { Submission } from '../../store/index.ts';

export interface Step {
  step: string;
  on: string;
  form: Form;
  /** The desk of the unit that did it (of another, where it is said); an outsider's step names its role alone. */
  by: { desk: string; role: string; of?: string } | { outsider: string };
  /** Where it came on paper while the ledger was already kept: on what ground it is entered afterwards. */
  paper?: string;
}
export interface Entry {
  id: string;
  procedure: string;
  unit: string;
  steps: Step[];
  /** How many steps the entry already has. */
  from?: number;
}

export const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
export const paper = (name: string) => [{ name: `${name}(演示).pdf`, digest: digest(name) }];

/** The commands of an entry, one after another. `at`: the instant at which it is entered; `attests`: sentences signed with a step. */
export function commandsOf(entry: Entry, at: string): Submission[] {
  return entry.steps.map(({ step, on, form, by }, place) => {
    const i = place + (entry.from ?? 0);
    const key = `demo:${entry.id}:${i + 1}`;
    const hand = { person: `${entry.unit}.${entry.procedure === 'certificate' ? 'supervisor-1' : 'clerk'}`, by: 'paper' as const };
    const outside = 'outsider' in by;
    const acted = outside ? undefined : `${by.of ?? entry.unit}.${by.desk}`;
    return {
      case: entry.id,
      ...(i === 0 && { opens: { procedure: entry.procedure, unit: entry.unit } }),
      command: {
        key,
        step,
        form,
        who: outside ? { role: by.outsider } : { person: acted!, role: by.role, unit: entry.unit },
        ...(outside || hand.person !== acted ? { hand } : {}),
        on: on as Day,
        at,
        salt: digest(`salt ${key}`),
        record: { ground: '(演示)启用账本以前已经办理,依原件补录', files: [digest(`${entry.id} ${step}`)] },
      },
    };
  });
}
