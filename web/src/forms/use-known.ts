/** What a step's form can begin with: the case's own entries, then those of the case that opened it. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { CaseView, StepView } from '../../../server/api/shapes.ts';
import { caseQuery } from '../api/reads.ts';
import { type Known, knownFacts } from './known.ts';

/** The relation by which a case names the one that opened it. */
const OPENER = '来自';

export function useKnown(one: CaseView, step: StepView | undefined): Known | undefined {
  const opener = one.links.find((l) => l.relation === OPENER);
  const before = useQuery({ ...caseQuery(opener?.case ?? ''), enabled: opener !== undefined && step !== undefined, retry: false });
  const earlier = before.data?.events;
  return useMemo(() => {
    // what an outsider hands in is his to say
    if (!step || step.outsider || (opener && before.isPending)) return undefined;
    const sources = [{ events: one.events }, ...(earlier ? [{ title: opener?.title ?? '', events: earlier }] : [])];
    const known = knownFacts(step.form, step.step, sources);
    return Object.keys(known.facts).length > 0 ? known : undefined;
  }, [step, one.events, earlier, opener, before.isPending]);
}
