/** The filled form on its way to be signed: the steps of the return's own procedure, begun with what was filled. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Session } from '../../../server/api/shapes.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import type { FilledForm } from '../api/returns.ts';
import { doStep, useAct } from '../api/writes.ts';
import { Loading } from '../app/states.tsx';
import { StepForm } from '../forms/lazy.tsx';

/** The steps of the return that take the filled form; what they ask and whether they are allowed is the procedure's. */
export function Signing({ id, done, session }: { id: string; done: FilledForm; session: Session }) {
  const one = useQuery(caseQuery(id));
  const view = useQuery({ ...procedureQuery(one.data?.procedure ?? '', one.data?.edition), enabled: one.data !== undefined });
  const act = useAct(({ step, body, key }: { step: string; body: Parameters<typeof doStep>[2]; key: string }) =>
    doStep(id, step, body, key),
  );
  if (!one.data || !view.data) return <Loading lines={3} />;
  const steps = one.data.steps.filter((s) => `${one.data.procedure}.${s.step}` in done.given);
  const step = steps.find((s) => s.refusals.length === 0 && !s.outsider);
  return (
    <>
      <p>
        <Link to="/cases/$id" params={{ id }}>
          打开这张表的案件
        </Link>
      </p>
      {!step && (
        <ul>
          {steps.flatMap((s) =>
            s.refusals.map((r) => (
              <li key={`${s.step} ${r.rule} ${r.says}`}>
                {s.title}:{r.says}
                <cite>{r.article}</cite>
              </li>
            )),
          )}
        </ul>
      )}
      {step && (
        <StepForm
          key={step.step}
          procedure={view.data.procedure}
          step={step}
          session={session}
          unit={one.data.unit.id}
          about={{ case: id }}
          place={`${session.account}.${id}.${step.step}.${done.files[0]?.digest.slice(0, 12)}`}
          given={done.given[`${one.data.procedure}.${step.step}`]}
          submit={step.title}
          reload={() => one.refetch()}
          send={(body, key) => act.mutateAsync({ step: step.step, body: { ...body, n: one.data.n }, key })}
        />
      )}
    </>
  );
}
