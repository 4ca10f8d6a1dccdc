import type { TableCell } from '../table.ts';
import type { Found } from '../types.ts';
import { changes } from './changes.ts';
import type { Drafts } from './judge.ts';
import { roughly, sets } from './loose.ts';
import { members } from './members.ts';
import { rates } from './rates.ts';
import { sames } from './same.ts';
import { shares } from './shares.ts';
import { stages } from './stages.ts';
import { sums } from './sums.ts';
import { tableRates, tableSums } from './tables.ts';

/** All relations between the figures of a report and the findings about them, in the order of the text. */
export function relate(text: string, all: readonly Found[], cells: readonly TableCell[]): Drafts {
  const out: Drafts = { relations: [], findings: [] };
  const last = all.at(-1)?.paragraph ?? -1;
  for (let p = 0; p <= last; p += 1) {
    const fs = all.filter((f) => f.paragraph === p && !f.cell);
    if (fs.length === 0) continue;
    changes(fs, all, out);
    sums(fs, all, out);
    shares(fs, all, out);
    rates(fs, all, out);
    stages(fs, all, out);
    sets(fs, all, out);
    roughly(fs, all, out);
  }
  members(text, all, out);
  sames(text, all, out);
  tableSums(cells, all, out);
  tableRates(cells, all, out);
  out.relations.sort((a, b) => a.span.start - b.span.start);
  out.findings.sort((a, b) => a.span.start - b.span.start);
  return out;
}
