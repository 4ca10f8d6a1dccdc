/** A new case: a procedure is chosen, then its opening step is filled in. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { stepOf } from '../../../kernel/case/acts.ts';
import type { ProcedureRow, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import { procedureQuery, proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { openCase, useAct } from '../api/writes.ts';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { chapterTitle } from '../app/words.ts';
import { groups } from '../cases/filters.tsx';
import { StepForm } from '../forms/step-form.tsx';
import './case.css';

export function OpenCase() {
  const { procedure, step } = useSearch({ from: '/open' });
  const list = useQuery(proceduresQuery);
  const session = useQuery(sessionQuery).data;
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (list.isPending || !session) return <Loading />;
  const row = list.data.find((p) => p.id === procedure);
  const opening = row && (row.opens.find((o) => o.step === step) ?? (row.opens.length === 1 ? row.opens[0] : undefined));
  if (!row) return <Choose list={list.data} />;
  if (!opening) return <ChooseStep row={row} />;
  return <Opening key={`${row.id} ${opening.step}`} row={row} step={opening.step} session={session} />;
}

function Choose({ list }: { list: ProcedureRow[] }) {
  const mine = list.filter((p) => p.opens.length > 0);
  return (
    <Page title="新办" lead="选一个程序或者登记簿,从它的第一步开始。">
      {mine.length === 0 ? (
        <Empty title="没有您可以开始的程序">按您的职责,案件由其他人员开立;您可以在「案件」中办理已有的案件。</Empty>
      ) : (
        groups(mine).map(([chapter, rows]) => (
          <Part key={chapter} title={chapterTitle(chapter)} className="open-list">
            <ul>
              {rows.flatMap((p) =>
                p.opens.map((o) => (
                  <li key={`${p.id} ${o.step}`}>
                    <Link to="/open" search={{ procedure: p.id, step: o.step }}>
                      <strong>{p.title}</strong>
                      <span className="quiet">
                        {o.title} · {o.by}
                      </span>
                    </Link>
                  </li>
                )),
              )}
            </ul>
          </Part>
        ))
      )}
    </Page>
  );
}

function ChooseStep({ row }: { row: ProcedureRow }) {
  return (
    <Page title={`新办:${row.title}`}>
      {row.opens.length === 0 ? (
        <Empty title="这个程序不能由您开始">
          <Link to="/procedures/$id" params={{ id: row.id }}>
            看看它由谁开始
          </Link>
        </Empty>
      ) : (
        <Part title="从哪一步开始" className="open-list">
          <ul>
            {row.opens.map((o) => (
              <li key={o.step}>
                <Link to="/open" search={{ procedure: row.id, step: o.step }}>
                  <strong>{o.title}</strong>
                  <span className="quiet">{o.by}</span>
                </Link>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </Page>
  );
}

/** The opening step as a form takes it: nothing is open yet, so only what it asks itself is shown; the law answers when it is sent. */
export function openingStep(view: ProcedureView, name: string, roles: readonly string[]): StepView | undefined {
  const { procedure } = view;
  const step = stepOf(procedure, name);
  if (!step) return undefined;
  return {
    step: name,
    title: step.title,
    by: step.by,
    attests: procedure.rules.flatMap((r) =>
      r.kind === 'attest' && r.before.includes(name) ? [{ rule: r.id, article: r.article, says: r.says }] : [],
    ),
    refusals: [],
    settles: [],
    mine: roles.includes(step.by),
    outsider: procedure.roles[step.by]?.outsider === true,
    form: step.form,
    issues: step.issues,
    role: procedure.roles[step.by]?.title ?? step.by,
  };
}

function Opening({ row, step, session }: { row: ProcedureRow; step: string; session: Session }) {
  const view = useQuery(procedureQuery(row.id));
  const navigate = useNavigate();
  const act = useAct(({ body, key }: { body: Parameters<typeof openCase>[3]; key: string }) =>
    openCase(row.id, step, undefined, body, key),
  );
  // A party's own step is received here by a clerk, whatever roles he holds.
  const shown = useMemo(() => view.data && openingStep(view.data, step, session.roles), [view.data, step, session.roles]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (view.isPending) return <Loading />;
  if (!shown) return <Empty title="这个程序没有这一步" />;
  return (
    <Page
      title={`新办:${row.title}`}
      lead={
        <>
          由{session.unit.name}承办 ·{' '}
          <Link to="/procedures/$id" params={{ id: row.id }}>
            看程序的图和条文
          </Link>
        </>
      }
    >
      <div className="desk-form">
        <StepForm
          procedure={view.data.procedure}
          step={{ ...shown, mine: shown.outsider ? false : shown.mine }}
          session={session}
          unit={session.unit.id}
          place={`${session.account}.new.${row.id}.${step}`}
          level="h2"
          submit={shown.title}
          send={async (body, key) => {
            const made = await act.mutateAsync({ body, key });
            await navigate({ to: '/cases/$id', params: { id: made.id } });
          }}
        />
      </div>
    </Page>
  );
}
