/**
 * Lanes. A command goes into the lane of its case (or of the series that it draws its number from), and a lane works on one group at a time:
 * what arrives meanwhile makes the next group. So groups grow with the load by themselves, and two groups seldom want the same row.
 */
import { type Job, processGroup } from './group.ts';
import type { Tenant } from './tenant.ts';
import type { Outcome, Submission } from './types.ts';

/** Commands in one group at most. */
const LARGEST = 256;

interface Waiting extends Job {
  tenant: Tenant;
}

/** FNV-1a: spreads cases over lanes, the same on every run. */
function spread(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

class Lane {
  #waiting: Waiting[] = [];
  #running = false;
  readonly #largest: number;

  constructor(largest: number) {
    this.#largest = largest;
  }

  push(job: Waiting): void {
    this.#waiting.push(job);
    if (!this.#running) void this.#run();
  }

  /** The next group: of the first one's tenant, each case and each key once, in order. */
  #group(): Waiting[] {
    const tenant = this.#waiting[0]!.tenant;
    const group: Waiting[] = [];
    const rest: Waiting[] = [];
    const seen = new Set<string>();
    for (const job of this.#waiting) {
      const { case: id, command } = job.submission;
      const keys = [`c ${id}`, `k ${command.key}`];
      if (job.tenant === tenant && group.length < this.#largest && !keys.some((key) => seen.has(key))) group.push(job);
      else if (job.tenant === tenant) rest.push(job);
      else {
        rest.push(job);
        continue;
      }
      // marked even when it has to wait: a later command on the same case must not overtake it
      for (const key of keys) seen.add(key);
    }
    this.#waiting = rest;
    return group;
  }

  async #run(): Promise<void> {
    this.#running = true;
    // a turn of the event loop: what arrived together goes together
    await new Promise<void>((resolve) => setImmediate(resolve));
    while (this.#waiting.length > 0) {
      const group = this.#group();
      try {
        const later = await processGroup(group[0]!.tenant, group);
        this.#waiting.unshift(...(later as Waiting[]));
      } catch (error) {
        for (const job of group) job.fail(error);
      }
    }
    this.#running = false;
  }
}

export class Lanes {
  readonly #lanes: Lane[];

  constructor(count = 4, largest = LARGEST) {
    this.#lanes = Array.from({ length: count }, () => new Lane(largest));
  }

  /** Sends a command down its lane. `by`: what it must take turns over; its case unless it draws a number. */
  submit(tenant: Tenant, submission: Submission, by: string = submission.case): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const lane = this.#lanes[spread(`${tenant.code} ${by}`) % this.#lanes.length]!;
      lane.push({ tenant, submission, tries: 0, settle: resolve, fail: reject });
    });
  }
}
