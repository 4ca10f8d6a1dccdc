/** A group of commands of one tenant on different cases: read together, decided each by itself, written together. */
import { readEvent } from '../../kernel/ledger/event.ts';
import { dayOf, dayOfInstant, isDay, isMinute } from '../../kernel/time/day.ts';
import { commit, failureOf } from './commit.ts';
import { type Decided, decide, type Overlay } from './decide.ts';
import type { Delta } from './delta.ts';
import { type Fetched, fetchAll } from './fetch.ts';
import type { Tenant } from './tenant.ts';
import type { Done, Outcome, Submission } from './types.ts';
import { fetchNeeds, type Planned, plan } from './world.ts';

/** A command on its way, and who waits for the answer. */
export interface Job {
  submission: Submission;
  tries: number;
  settle(outcome: Outcome): void;
  fail(error: unknown): void;
}

/** How often a command is decided again because another was quicker. */
const TRIES = 60;
/** How long, and how often, one waits for a database that went away. */
const WAITS_MS = [20, 100, 500, 2_000, 5_000];

/** A case's id and a command's key: without spaces and control characters. */
const NAME = /^[^\s\p{C}]{1,200}$/u;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const wrong = (says: string): Outcome => ({ kind: 'wrong', says });

/** The answer to a command whose key already stands on the ledger. */
function answered(text: string, { submission }: Job, digest: (text: string) => string): Outcome {
  const event = readEvent(text);
  const step = submission.correction ? 'correct' : submission.command.step;
  const same = event.step === step && (event.case === submission.case || (submission.opens !== undefined && event.n === 1));
  if (!same) return wrong(`幂等键 ${event.key} 已用于另一项操作(案件 ${event.case} 的「${event.step}」)`);
  return { kind: 'done', case: event.case, n: event.n, digest: digest(text), text, findings: event.against, again: true };
}

/** Finds the case and the edition of a command, or why there is none. */
async function prepare(tenant: Tenant, job: Job, found: Fetched): Promise<Planned | Outcome> {
  const { submission } = job;
  const { opens, command } = submission;
  if (!NAME.test(submission.case) || !NAME.test(command.key)) return wrong('案件编号和幂等键应为 1 至 200 个可见字符');
  const before = found.cases.get(submission.case);
  if (submission.n !== undefined && before && before.n !== submission.n) return { kind: 'moved', n: before.n };
  if (before && opens) return { kind: 'moved', n: before.n };
  if (opens) {
    const day = isDay(command.on) || isMinute(command.on) ? dayOf(command.on) : dayOfInstant(command.at);
    const edition = tenant.editions.on(opens.procedure, day);
    if (!edition) return wrong(`${day} 没有施行中的程序「${opens.procedure}」`);
    return plan(tenant, submission, edition.procedure, edition.digest, undefined, opens.unit);
  }
  if (!before) return wrong(`没有案件 ${submission.case}`);
  const edition = await tenant.editions.find(before.edition);
  if (!edition) return wrong(`案件 ${before.id} 所用的程序版本不在库中`);
  return plan(tenant, submission, edition.procedure, edition.digest, before, before.unit);
}

const isOutcome = (planned: Planned | Outcome): planned is Outcome => 'kind' in planned;

function doneOf({ decided }: Delta): Done {
  const { event, digest, text, findings } = decided;
  return { kind: 'done', case: event.case, n: event.n, digest, text, findings, again: false };
}

/**
 * Processes a group; no two of its jobs are on one case. Returns the jobs that have to wait for the next group because they rest on what
 * another of this one claims. When the group cannot be written as a whole, each of its commands is done alone: a conflict fails its own
 * command and no neighbour's.
 */
export async function processGroup(tenant: Tenant, jobs: readonly Job[]): Promise<Job[]> {
  const { pool } = tenant.database;
  let found: Fetched;
  let decided: { job: Job; delta: Delta }[] = [];
  const later: Job[] = [];
  try {
    await tenant.refresh();
    const named = jobs.filter(({ submission }) => NAME.test(submission.case) && NAME.test(submission.command.key));
    found = await fetchAll(
      pool,
      tenant.code,
      { cases: named.map(({ submission }) => submission.case), keys: named.map(({ submission }) => submission.command.key) },
      tenant.remembered,
    );
    const planned: { job: Job; plan: Planned }[] = [];
    for (const job of jobs) {
      const known = found.keys.get(job.submission.command.key);
      const next = known === undefined ? await prepare(tenant, job, found) : answered(known, job, (text) => tenant.digest(text));
      if (isOutcome(next)) job.settle(next);
      else planned.push({ job, plan: next });
    }
    const needed = await fetchNeeds(
      tenant,
      planned.map((p) => p.plan),
    );
    const overlay: Overlay = { drawn: new Map(), taken: new Set() };
    for (const { job, plan: one } of planned) {
      let result: Decided;
      try {
        result = decide(tenant, one, needed, overlay);
      } catch (error) {
        job.fail(error); // a fault in one command must not take its neighbours along
        continue;
      }
      if (result.kind === 'refused') job.settle({ kind: 'refused', refusals: result.refusals });
      else if (result.kind === 'later') later.push(job);
      else decided.push({ job, delta: result.delta });
    }
    if (decided.length === 0) return later;
    await commit(
      pool,
      tenant.code,
      decided.map(({ delta }) => delta),
    );
  } catch (error) {
    // what is not yet settled is still to be done; the rest has its answer
    const open = decided.length > 0 ? decided.map(({ job }) => job) : jobs.filter((job) => !later.includes(job));
    decided = [];
    await alone(tenant, open, error);
    return later;
  }
  for (const { job, delta } of decided) {
    tenant.remembered.put(delta.decided.event.case, { row: delta.row, case: delta.decided.case, projection: delta.after });
    job.settle(doneOf(delta));
  }
  return later;
}

/** After a failure: each command by itself; one that is already by itself is tried again, or told what happened. */
async function alone(tenant: Tenant, jobs: readonly Job[], error: unknown): Promise<void> {
  const kind = failureOf(error);
  const [only] = jobs;
  if (jobs.length === 1 && only) {
    if (kind === 'fault') return only.fail(error);
    // after some tries a little apart, so that several servers do not keep taking the same claim from each other
    const wait = kind === 'lost' ? WAITS_MS[only.tries] : only.tries < 3 ? 0 : Math.random() * 2 * only.tries;
    if (++only.tries > TRIES || wait === undefined) return only.fail(error);
    if (wait > 0) await sleep(wait);
  } else if (kind === 'lost') await sleep(WAITS_MS[0]!);
  for (const job of jobs) {
    // `later` cannot happen to a command that is alone
    await processGroup(tenant, [job]);
  }
}
