/** A step of the case of supervision, or of the case in which something was found, filled in with what was found. */
import { useMemo } from 'react';
import type { CaseView, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import type { FindingRow, Letter } from '../api/oversight.ts';
import { doStep, useAct } from '../api/writes.ts';
import { StepForm } from '../forms/lazy.tsx';
import { useKnown } from '../forms/use-known.ts';
import { knownDays, letterPlace, wordsField, wordsOf } from './letters.ts';

interface Props {
  one: CaseView;
  view: ProcedureView;
  step: StepView;
  /** Days that the letter names, put forward. */
  days?: Letter['days'];
  row: FindingRow;
  session: Session;
  done: (made: { case: string; n: number }) => Promise<void>;
}

export function LetterForm({ one, view, step, days, row, session, done }: Props) {
  const act = useAct(({ body, key }: { body: Parameters<typeof doStep>[2]; key: string }) => doStep(one.id, step.step, body, key));
  const earlier = useKnown(one, step);
  const known = useMemo(() => {
    const put = knownDays(days ?? {});
    return { facts: { ...put.facts, ...earlier?.facts }, from: { ...put.from, ...earlier?.from }, names: { ...earlier?.names } };
  }, [days, earlier]);
  const given = useMemo(() => {
    const words = step.issues === undefined ? undefined : wordsField(step);
    return words === undefined ? undefined : { [words]: wordsOf(row) };
  }, [step, row]);
  return (
    <StepForm
      procedure={view.procedure}
      step={step}
      session={session}
      unit={one.unit.id}
      place={letterPlace(session.account, row, one.procedure, step.step)}
      about={{ case: one.id }}
      given={given}
      known={known}
      level="h2"
      submit={step.title}
      signs="send"
      send={async (body, key) => {
        const now = await act.mutateAsync({ body: { ...body, n: one.n }, key });
        await done({ case: now.id, n: now.n });
      }}
    />
  );
}
