/** A step of the review as its own form, beside the document; with what is already known filled in. */
import { useState } from 'react';
import type { Form } from '../../../kernel/language/data.ts';
import type { CaseView, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import { doStep, useAct } from '../api/writes.ts';
import { Empty } from '../app/states.tsx';
import type { offered } from '../case/desk.tsx';
import { documentsFor } from '../case/desk.tsx';
import { StepForm } from '../forms/lazy.tsx';

export type Groups = ReturnType<typeof offered>;
export interface OfCase {
  one: CaseView;
  view: ProcedureView;
  session: Session;
  reload: () => Promise<unknown>;
}

/** Where the draft of a step of a case is kept: the same place as on the case's own page. */
export const placeOf = (session: Session, one: CaseView, step: string): string => `${session.account}.${one.id}.${step}`;

export function OneStep({ one, view, session, reload, step, given, done }: OfCase & { step: StepView; given?: Form; done?: () => void }) {
  const act = useAct(({ body, key }: { body: Parameters<typeof doStep>[2]; key: string }) => doStep(one.id, step.step, body, key));
  return (
    <StepForm
      key={step.step}
      procedure={view.procedure}
      step={step}
      session={session}
      unit={one.unit.id}
      place={placeOf(session, one, step.step)}
      choosers={documentsFor(one, step.step)}
      given={given}
      level="h2"
      submit={step.title}
      reload={reload}
      send={async (body, key) => {
        await act.mutateAsync({ body: { ...body, n: one.n }, key });
        done?.();
      }}
    />
  );
}

/** All that may be done now, but what has its own place on the desk. */
export function Steps({ groups, first, ...of }: OfCase & { groups: Groups; first?: string }) {
  const [chosen, choose] = useState(first);
  const all = groups.flatMap((g) => g.steps);
  const step = all.find((s) => s.step === chosen);
  if (all.length === 0) return <Empty title="现在没有您可以办的步骤">原因在案件页的「为何不能」。</Empty>;
  return (
    <div className="review-steps">
      {groups.map((g) => (
        <section key={g.title} aria-label={g.title}>
          <h2>{g.title}</h2>
          <div className="row">
            {g.steps.map((s) => (
              <button
                key={s.step}
                type="button"
                className="button"
                aria-pressed={s.step === chosen}
                onClick={() => choose(s.step === chosen ? undefined : s.step)}
              >
                {s.title}
              </button>
            ))}
          </div>
        </section>
      ))}
      {step && <OneStep {...of} step={step} done={() => choose(undefined)} />}
    </div>
  );
}
