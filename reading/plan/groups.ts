import type { Segment } from './segments.ts';

/** Names parted by commas or semicolons, group by group. */
export function clauseGroups(segments: Segment[]): Segment[][] {
  const groups: Segment[][] = [];
  for (const segment of segments) {
    const last = groups.at(-1);
    if (last && !/[,;]/.test(segment.before)) last.push(segment);
    else groups.push([segment]);
  }
  return groups;
}
