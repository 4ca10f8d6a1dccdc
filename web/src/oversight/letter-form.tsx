/** A step of the case of supervision, or of the case in which something was found, filled in with what was found. */
import { useMemo } from 'react';
import type { CaseView, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import type { FindingRow } from '../api/oversight.ts';
import { doStep, useAct } from '../api/writes.ts';
import { StepForm } from '../forms/lazy.tsx';
import { useKnown } from '../forms/use-known.ts';
import { wordsField, wordsOf } from './letters.ts';

interface Props {
  one: CaseView;
  view: ProcedureView;
  step: StepView;
  row: FindingRow;
  session: Session;
  done: (made: { case: string; n: number }) => Promise<void>;
}

export function LetterForm({ one, view, step, row, session, done }: Props) {
  const act = useAct(({ body, key }: { body: Parameters<typeof doStep>[2]; key: string }) => doStep(one.id, step.step, body, key));
  const known = useKnown(one, step);
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
      place={`${session.account}.oversight.${row.key}.${one.id}.${step.step}`}
      about={{ case: one.id }}
      given={given}
      known={known}
      level="h2"
      submit={step.title}
      send={async (body, key) => {
        const now = await act.mutateAsync({ body: { ...body, n: one.n }, key });
        await done({ case: now.id, n: now.n });
      }}
    />
  );
}
