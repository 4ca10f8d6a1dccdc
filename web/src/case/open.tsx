/** A new case: a procedure is chosen, then its opening step is filled in. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { stepOf } from '../../../kernel/case/acts.ts';
import type { ProcedureRow, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import { procedureQuery, proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { openCase, useAct } from '../api/writes.ts';
import { findAmong } from '../app/find.ts';
import { Page, Part } from '../app/page.tsx';
import { arrows, SearchField } from '../app/search-field.tsx';
import { Empty, FailedPage, Loading } from '../app/states.tsx';
import { chapterTitle } from '../app/words.ts';
import { groups } from '../cases/filters.tsx';
import { StepForm } from '../forms/lazy.tsx';
import { justOpened } from './done.tsx';
import './desk.css';
import './open.css';

export function OpenCase() {
  const { procedure, step } = useSearch({ from: '/open' });
  const list = useQuery(proceduresQuery);
  const session = useQuery(sessionQuery).data;
  if (list.isError) return <FailedPage title="新办" error={list.error} retry={() => list.refetch()} />;
  if (list.isPending || !session) return <Loading />;
  const row = list.data.find((p) => p.id === procedure);
  const opening = row && (row.opens.find((o) => o.step === step) ?? (row.opens.length === 1 ? row.opens[0] : undefined));
  if (!row) return <Choose list={list.data} />;
  if (!opening) return <ChooseStep row={row} />;
  return <Opening key={`${row.id} ${opening.step}`} row={row} step={opening.step} session={session} />;
}

type Opens = ProcedureRow['opens'][number];
interface Begin {
  row: ProcedureRow;
  opens: Opens;
}

function Choose({ list }: { list: ProcedureRow[] }) {
  const { q = '' } = useSearch({ from: '/open' });
  const navigate = useNavigate({ from: '/open' });
  const box = useRef<HTMLDivElement>(null);
  const all = useMemo(() => list.flatMap((row) => row.opens.map((opens): Begin => ({ row, opens }))), [list]);
  const found = useMemo(
    () =>
      findAmong(
        all,
        q,
        ({ row, opens }) => `${row.title} ${opens.title}`,
        ({ row, opens }) => `${chapterTitle(row.chapter)} ${opens.by}`,
      ),
    [all, q],
  );
  const mine = found.filter(({ opens }) => opens.mine);
  const received = found.filter(({ opens }) => !opens.mine);
  return (
    <Page title="新办" lead="选一个程序或者登记簿,从它的第一步开始。">
      {all.length === 0 ? (
        <Empty title="没有您可以开始的程序">按您的职责,案件由其他人员开立;您可以在「案件」中办理已有的案件。</Empty>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys go from the field into the lists and back
        <div ref={box} onKeyDown={arrows(box)}>
          <search className="filters">
            <SearchField
              at
              label="查找程序"
              hint="按程序、步骤查找"
              value={q}
              set={(next) => navigate({ search: (s) => ({ ...s, q: next }), replace: true })}
            />
          </search>
          {found.length === 0 && <Empty title="没有这样的程序">换一个词再查;不能由您开始的程序,在「程序」中可以看。</Empty>}
          <Begins title="由我开始" list={mine} />
          <Begins title="收到材料,由我登记" list={received} />
        </div>
      )}
    </Page>
  );
}

function Begins({ title, list }: { title: string; list: Begin[] }) {
  if (list.length === 0) return null;
  const rows = new Map(list.map(({ row }) => [row.id, row]));
  return (
    <Part title={title} className="open-list" aside={<span className="quiet">{list.length}项</span>}>
      <div className="open-chapters">
        {groups([...rows.values()]).map(([chapter]) => (
          <section key={chapter}>
            <h3>{chapterTitle(chapter)}</h3>
            <ul>
              {list
                .filter(({ row }) => row.chapter === chapter)
                .map(({ row, opens }) => (
                  <li key={`${row.id} ${opens.step}`}>
                    <Link to="/open" search={{ procedure: row.id, step: opens.step }}>
                      <strong>{row.title}</strong>
                      <span className="quiet">
                        {opens.title} · {opens.by}
                      </span>
                    </Link>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </Part>
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
  if (view.isError) return <FailedPage title="新办" error={view.error} retry={() => view.refetch()} />;
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
          about={{ procedure: row.id }}
          level="h2"
          submit={shown.title}
          send={async (body, key) => {
            const made = await act.mutateAsync({ body, key });
            justOpened(made.id);
            await navigate({ to: '/cases/$id', params: { id: made.id } });
          }}
        />
      </div>
    </Page>
  );
}
