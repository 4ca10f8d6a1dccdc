/** Where an imported plan comes from: its file, kept by its digest, and who gives its tasks out. */
import { readFile } from 'node:fs/promises';
import type { Day } from '../../kernel/time/day.ts';
import { putFile } from '../../store/rows/files.ts';
import type { Context } from '../context.ts';

/** Keeps the plan's file beside the ledger; its digest. Throws the file system's error. */
export const keepFile = async (context: Pick<Context, 'held'>, path: string): Promise<string> =>
  putFile(context.held, await readFile(path));

/** Who gives tasks out on a day: the first who holds `planner` in every unit's cases, or else in his own. */
export function plannerOf(context: Pick<Context, 'directory'>, day: Day): string | undefined {
  const planners = context.directory.people(day, { role: 'planner' });
  // no unit has this id: what is left are the roles held everywhere
  const everywhere = planners.find((p) => context.directory.rolesOf(p.id, day, '').includes('planner'));
  return (everywhere ?? planners[0])?.id;
}
