/** Where a case stands, as anybody may know who holds its slip: no names, no free text; what was done last, what is owed by when, whom to ask. */
import { actTitle, due, endingOf, lastOf, stepOf } from '../../kernel/case/index.ts';
import type { Day } from '../../kernel/time/day.ts';
import { type Context, minuteNow } from '../context.ts';
import { type OneCase, readCases, worldFor } from './case.ts';
import { ITEMS } from './guide.ts';
import { readChildren } from './links.ts';
import { readWindowItem } from './window-item.ts';

export interface Where {
  procedure: string;
  unit: string;
  opened: string;
  latest: { title: string; on: string };
  ended?: { outcome: string; on: string };
  /** What the office owes, the nearest first; without a day where the law says 及时. */
  owed: { title: string; due?: string; late: boolean; stopped: boolean }[];
}
export interface Looked extends Where {
  /** Cases that this one was handed on to. */
  on: Where[];
  /** How the item's guide says to ask. */
  ask?: string;
}

async function where(context: Context, one: OneCase): Promise<Where> {
  const { case: c, procedure } = one;
  const now = minuteNow(context);
  const world = await worldFor(context, one, now.slice(0, 10) as Day);
  const ending = endingOf(procedure, c.acts);
  const latest = c.acts.filter((a) => a.step !== 'correct').at(-1);
  const open = due(procedure, c, now, world.calendar, world.settings).obligations.filter(
    (o) => (o.state === 'open' || o.state === 'stopped') && !o.outsider,
  );
  return {
    procedure: procedure.title,
    unit: context.directory.unitName(c.unit),
    opened: c.opened,
    latest: { title: latest ? actTitle(procedure, latest.step) : '', on: latest?.on.slice(0, 10) ?? c.opened },
    ...(ending && { ended: { outcome: procedure.steps[ending.step]?.ends ?? '', on: ending.on.slice(0, 10) } }),
    owed: open
      .map((o) => ({
        title: o.owes.map((step) => actTitle(procedure, step)).join('或者'),
        ...(o.due !== undefined && { due: o.due.slice(0, 16) }),
        late: o.late,
        stopped: o.state === 'stopped',
      }))
      .sort((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1)),
  };
}

/** The case and the ones that it was handed on to. */
export async function whereStands(context: Context, one: OneCase): Promise<Looked> {
  const ids = await readChildren(context, one.case);
  const children = [...(await readCases(context, ids)).values()].filter((child) => child.procedure.register !== true);
  const ask = await howToAsk(context, one);
  return {
    ...(await where(context, one)),
    on: await Promise.all(children.map((child) => where(context, child))),
    ...(ask !== undefined && { ask }),
  };
}

/** The way to ask that the guide of the item names, where the opening act names an item. */
async function howToAsk(context: Context, { case: c, procedure }: OneCase): Promise<string | undefined> {
  const first = c.acts[0];
  if (!first) return undefined;
  const facts = lastOf(c.acts, first.step)?.facts ?? {};
  const field = Object.entries(stepOf(procedure, first.step)?.form ?? {}).find(([, f]) => f.kind === 'ref' && f.to?.includes(ITEMS));
  const id = field && facts[field[0]];
  return typeof id === 'string' ? (await readWindowItem(context, id))?.ask : undefined;
}
