/** The first step of a case of supervision, filled in with the organ, what was found, by which rule and in which case. */
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import type { FindingRow, Letter, Way } from '../api/oversight.ts';
import { procedureQuery } from '../api/reads.ts';
import { openCase, useAct } from '../api/writes.ts';
import { Failed, Loading } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { StepForm } from '../forms/lazy.tsx';
import { openedWith } from './letters.ts';

export const Wait = () => (
  <div className="finding-more">
    <Loading lines={4} />
  </div>
);

interface Props {
  way: Way;
  /** The letter that it is opened for, where others have to act before it can be made out. */
  letter?: Letter;
  row: FindingRow;
  session: Session;
  done: (made: { case: string; n: number }) => Promise<void>;
}

export function OpeningForm({ way, letter, row, session, done }: Props) {
  const view = useQuery(procedureQuery(way.procedure));
  const unit = way.byOrgan ? row.unit : session.unit.id;
  const act = useAct(({ body, key }: { body: Parameters<typeof openCase>[3]; key: string }) =>
    openCase(way.procedure, way.step, unit === session.unit.id ? undefined : unit, body, key),
  );
  const given = useMemo(() => openedWith(way, row), [way, row]);
  const step = useMemo(() => view.data && openingStep(view.data, way.step, session.roles), [view.data, way, session.roles]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (!view.data || !step) return <Wait />;
  return (
    <>
      {letter && (
        <p className="finding-chain">
          《{letter.issues}》由{letter.role}制发,先要
          {letter.first.map((s) => `「${s.title}」(${s.role})`).join('、')}。提交以后,
          {letter.first[0]?.role}的「今日」里列出「{letter.first[0]?.title}」。
        </p>
      )}
      <StepForm
        procedure={view.data.procedure}
        step={step}
        session={session}
        unit={unit}
        place={`${session.account}.oversight.${row.key}.${way.procedure}`}
        given={given}
        level="h2"
        submit={step.title}
        signs="send"
        send={async (body, key) => {
          const made = await act.mutateAsync({ body, key });
          await done({ case: made.id, n: made.n });
        }}
      />
    </>
  );
}
