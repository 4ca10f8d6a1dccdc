/** A random walk through the law: cases opened, taken further by whatever comes, refused or recorded afterwards, corrected, handed over. */
import type { Case } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import { commandOf, instantOf, UNIT } from '../../kernel/scenario/command.ts';
import { addDays, type Day, dayOf } from '../../kernel/time/day.ts';
import { procedures } from '../../law/index.ts';
import { type Outcome, readCase, type Store, type Submission } from '../../store/index.ts';
import { filled, type Pick } from './forms.ts';

/** Numbers that decide every move, used one after the other. */
export type Move = number[];

/** On this day a walk begins: a Wednesday, the week before the days off of October 2024. */
const START = '2024-09-25' as Day;

/** How far a walk came. */
export interface Walked {
  day: Day;
  done: number;
  refused: number;
  recorded: number;
  deemed: number;
  ledTo: number;
}

/** Walks in a tenant where all of the law is enrolled. `start`: the procedures of `case0`, `case1` and so on, by their places in the law. */
export async function walk(store: Store, tenant: string, start: readonly number[], moves: readonly Move[]): Promise<Walked> {
  const walked: Walked = { day: START, done: 0, refused: 0, recorded: 0, deemed: 0, ledTo: 0 };
  const held = await store.tenant(tenant);
  const opened = start.map((at) => procedures[at % procedures.length]!);
  let keys = 0;
  const key = () => `walk-${++keys}`;

  /** Sends it as an act of today; what is refused is done all the same and recorded, as happens outside the program. */
  const send = async (submission: Submission, recordOn: Day): Promise<Outcome> => {
    const outcome = await store.submit(tenant, submission);
    if (outcome.kind === 'done') walked.done++;
    if (outcome.kind !== 'refused') return outcome;
    walked.refused++;
    const { command } = submission;
    if (submission.correction || command.cause) return outcome;
    const record = { ...command, key: key(), on: recordOn, record: { ground: '系统外办理', files: [] } };
    const again = await store.submit(tenant, { ...submission, command: record });
    if (again.kind === 'done') walked.recorded++;
    return again;
  };

  for (const [i, procedure] of opened.entries()) {
    const step = procedure.opens[0] ?? '';
    const act = { does: step, on: START, form: filled(procedure.steps[step]?.form ?? {}, START, picker(moves[i] ?? [])), how: {} };
    const told = procedure.steps[step]?.by === 'told';
    const command = commandOf(procedure, key(), act, told);
    await send({ case: `case${i}`, opens: { procedure: procedure.id, unit: UNIT }, command }, START);
  }

  for (const move of moves) {
    const pick = picker(move);
    walked.day = addDays(walked.day, pick(8));
    const at = instantOf(walked.day);
    const id = `case${pick(opened.length)}`;
    const c = await readCase(held, id);
    const procedure = c && held.editions.get(c.edition)?.procedure;
    if (!c || !procedure) continue;
    const kind = pick(10);
    if (kind === 0) {
      walked.deemed += (await store.runClock(tenant, walked.day, at)).written;
      walked.ledTo += (await store.sendFollowUps(tenant, at)).sent;
    } else await send({ ...moved(procedure, c, kind, walked.day, pick, key()), case: id }, addDays(walked.day, -pick(6)));
  }
  return walked;
}

function moved(procedure: ProcedureData, c: Case, kind: number, on: Day, pick: Pick, key: string): Omit<Submission, 'case'> {
  const act = c.acts[pick(c.acts.length)]!;
  const who = { unit: c.unit };
  const common = (does: string, form = {}, more = {}) => ({
    command: commandOf(procedure, key, { does, on, form, how: { who: { ...who, ...more } } }),
  });
  if (kind === 1) {
    const facts = pick(4) === 0 ? null : filled(procedure.steps[act.step]?.form ?? {}, on, pick);
    const back = pick(3) === 0 ? { on: addDays(dayOf(act.on), -pick(5)) } : {};
    return { ...common('correct'), correction: { n: act.n, facts, reason: '录入有误', agreed: '乙', ...back } };
  }
  if (kind <= 3) return common(kind === 2 ? 'serve' : 'publish', { document: act.n, ...(kind === 2 && { way: '直接送达' }) });
  if (kind === 4 && pick(5) === 0) return common('handOver', { unit: c.unit === UNIT ? 'u2' : UNIT, why: '职责划转' }, { role: 'head' });
  const steps = Object.keys(procedure.steps);
  const step = steps[pick(steps.length)]!;
  const told = procedure.steps[step]?.by === 'told';
  const form = filled(procedure.steps[step]?.form ?? {}, on, pick);
  return { command: commandOf(procedure, key, { does: step, on, form, how: { who } }, told) };
}

/** Takes the numbers of a move in turn, again from the first when they are used up. */
function picker(move: Move): Pick {
  let used = 0;
  return (n) => (move.length === 0 ? 0 : Math.floor((move[used++ % move.length]! + (used > move.length ? used : 0)) % n));
}
