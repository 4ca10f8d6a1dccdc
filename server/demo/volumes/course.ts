/**
 * A county's year of everyday cases, by volume: how many of each kind there were, and the steps of each on its days. It says how many cases to run
 * and what each one was about; no figure stands here, and none is typed anywhere: the report counts the events.
 */
import type { Form, ProcedureData } from '../../../kernel/language/data.ts';
import { addWorkdays, type Calendar, isWorkday } from '../../../kernel/time/calendar.ts';
import { addDays, type Day } from '../../../kernel/time/day.ts';
import { type Outcome, openedCase, type Submission } from '../../../store/index.ts';
import { digest, type Entry, type Step } from '../entry.ts';

/** The working days of a year, and days within it. */
export class Year {
  readonly year: number;
  readonly calendar: Calendar;
  readonly days: Day[];

  constructor(year: number, calendar: Calendar) {
    this.year = year;
    this.calendar = calendar;
    this.days = [];
    for (let day = `${year}-01-01` as Day; day <= `${year}-12-31`; day = addDays(day, 1)) if (isWorkday(calendar, day)) this.days.push(day);
  }

  /** The day of the n-th of so many, spread evenly; the last `tail` working days are left for what follows. */
  on(n: number, of: number, tail = 25): Day {
    return this.days[Math.floor((n * (this.days.length - tail)) / of)]!;
  }
  /** So many working days later. */
  later(day: Day, workdays: number): Day {
    return addWorkdays(this.calendar, day, workdays);
  }
}

/** So many entries, each by its number from 0. */
export const times = (n: number, entry: (n: number) => Entry): Entry[] => Array.from({ length: n }, (_, i) => entry(i));

/** The desks that do most of it. */
export const clerk = { desk: 'clerk', role: 'agency' } as const;
export const desk = (role: string, name = 'clerk') => ({ desk: name, role });
export const outside = (outsider: string) => ({ outsider });
export const step = (name: string, on: Day, by: Step['by'], form: Form = {}): Step => ({ step: name, on, by, form });
/** A step that came on paper, or from a case that is not on this ledger: entered afterwards as what it was. */
export const onPaper = (of: Step, ground: string): Step => ({ ...of, paper: ground });

/** The same number each time for a place in a list: no chance is at work. */
export const pick = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** The commands of an entry that is worked on the days themselves, each entered in the morning; an outsider's by the clerk who received it. */
export function liveCommands(procedure: ProcedureData, entry: Entry): Submission[] {
  return entry.steps.map(({ step: name, on, form, by, paper: ground }, place) => {
    const i = place + (entry.from ?? 0);
    const key = `demo:${entry.id}:${i + 1}`;
    const attested = procedure.rules.filter((r) => r.kind === 'attest' && r.before.includes(name)).map((r) => r.id);
    return {
      case: entry.id,
      ...(i === 0 && { opens: { procedure: entry.procedure, unit: entry.unit } }),
      command: {
        key,
        step: name,
        form,
        ...('outsider' in by
          ? { who: { role: by.outsider }, hand: { person: `${entry.unit}.clerk`, by: 'paper' as const } }
          : { who: { person: `${by.of ?? entry.unit}.${by.desk}`, role: by.role, unit: entry.unit } }),
        on: on as Day,
        at: `${on.slice(0, 10)}T01:${String(10 + Math.min(i, 49)).padStart(2, '0')}:00Z`,
        salt: digest(`salt ${key}`),
        ...(attested.length > 0 && { attested }),
        ...(ground !== undefined && { record: { ground, files: [digest(`${entry.id} ${name}`)] } }),
      },
    };
  });
}

/** What playing needs: the law, the way in, and somebody to tell. */
export interface Player {
  procedures: ReadonlyMap<string, ProcedureData>;
  submit(submission: Submission): Promise<Outcome>;
  played?(events: number): void;
}

/** Entries under way at once: enough that commands go to the store in full groups. */
const AT_ONCE = 1024;

/** Plays the entries, each step after step, many side by side. Throws when one is refused: the law has moved and the demonstration has not. */
export async function play(
  entries: readonly Entry[],
  { procedures, submit, played = () => {} }: Player,
  digests: Map<string, string> = new Map(),
): Promise<number> {
  let events = 0;
  let next = 0;
  const one = async (): Promise<void> => {
    for (let entry = entries[next++]; entry; entry = entries[next++]) {
      const procedure = procedures.get(entry.procedure);
      if (!procedure) throw new Error(`演示数据 ${entry.id}:没有程序「${entry.procedure}」`);
      for (const submission of liveCommands(procedure, entry)) {
        const outcome = await submit(submission);
        if (outcome.kind !== 'done') {
          const why = outcome.kind === 'refused' ? outcome.refusals.map((r) => r.says).join(';') : JSON.stringify(outcome);
          throw new Error(`演示数据 ${entry.id} 的「${submission.command.step}」没有记入:${why}`);
        }
        digests.set(`${outcome.case} ${outcome.n}`, outcome.digest);
        if (++events % 2000 === 0) played(2000);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, entries.length) }, one));
  return events;
}

/** What a stage may ask of the stages before it: the case that a rule opened after the n-th event of another (of rows, the one at that place). */
export interface Before {
  opened(id: string, n: number, rule: string, row?: number): string;
}
/** Entries that can be played once what the stages before them led to (opened, told) is in. */
export type Stage = (before: Before) => Entry[];

/** Plays stage after stage; `follow` sends in between what was led to. */
export async function playStages(stages: readonly Stage[], player: Player, follow: () => Promise<void>): Promise<number> {
  const digests = new Map<string, string>();
  const opened = (id: string, n: number, rule: string, row = 0): string => {
    const digest = digests.get(`${id} ${n}`);
    if (digest === undefined) throw new Error(`演示数据 ${id} 没有第 ${n} 笔`);
    return openedCase(`${digest}:${rule}:${row}`);
  };
  let events = 0;
  for (const stage of stages) {
    events += await play(stage({ opened }), player, digests);
    await follow();
  }
  return events;
}
