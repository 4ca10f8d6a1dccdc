/** One case on a telephone: what it owes, which steps may be done, and one step a page. A new case is a page with its opening step. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import type { CaseView, Session, StepView } from '../../../server/api/shapes.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { dayText, leftText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { offered } from '../case/desk.tsx';
import { openingStep } from '../case/open.tsx';
import { useWaiting } from '../offline/run.ts';
import { keepForField } from '../offline/shell.ts';
import { Back, QueueSign } from './ways.tsx';

const Act = lazy(async () => ({ default: (await import('./act.tsx')).Act }));
const NEW = 'new.';

export function FieldCase({ id, step, session }: { id: string; step?: string; session: Session }) {
  return id.startsWith(NEW) ? (
    <NewCase procedure={id.slice(NEW.length)} step={step ?? ''} session={session} />
  ) : (
    <OneCase id={id} step={step} session={session} />
  );
}

const waitForm = <Loading lines={6} label="正在打开表单" />;

function NewCase({ procedure, step, session }: { procedure: string; step: string; session: Session }) {
  const view = useQuery(procedureQuery(procedure));
  const opening = useMemo(() => view.data && openingStep(view.data, step, session.roles), [view.data, step, session.roles]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (view.isPending) return <Loading />;
  return (
    <Page title={view.data.procedure.title} aside={<Back />}>
      {opening ? (
        <Suspense fallback={waitForm}>
          <Act procedure={view.data.procedure} step={opening} session={session} subject="新的一件" />
        </Suspense>
      ) : (
        <Empty title="这个程序不能这样开始">
          <Back />
        </Empty>
      )}
    </Page>
  );
}

function OneCase({ id, step, session }: { id: string; step?: string; session: Session }) {
  const one = useQuery(caseQuery(id));
  // by its id alone, as it was kept on the device; a case held to an older edition asks for that one where there is a signal
  const now = useQuery({ ...procedureQuery(one.data?.procedure ?? ''), enabled: one.data !== undefined });
  const held = one.data && now.data && now.data.edition !== one.data.edition ? one.data.edition : undefined;
  const older = useQuery({ ...procedureQuery(one.data?.procedure ?? '', held), enabled: held !== undefined });
  const view = held ? (older.data ?? now.data) : now.data;
  const { procedure, n } = one.data ?? {};
  // what one looked at outside is what one will go on with where there is no signal
  useEffect(() => {
    if (procedure === undefined || n === undefined || !navigator.onLine) return;
    void keepForField([`/api/cases/${encodeURIComponent(id)}`, `/api/procedures/${encodeURIComponent(procedure)}`]);
  }, [id, procedure, n]);
  if (one.isError) return <Failed error={one.error} retry={() => one.refetch()} />;
  if (now.isError) return <Failed error={now.error} retry={() => now.refetch()} />;
  if (!one.data || !view) return <Loading lines={8} label="正在读取案件" />;
  const steps = offered(one.data, session);
  const doing = steps.flatMap((g) => g.steps).find((s) => s.step === step);
  const subject = one.data.subject || one.data.title;
  return (
    <Page title={subject} lead={one.data.title} aside={step ? <Back to={id} /> : <Back />}>
      {doing ? (
        <Suspense fallback={waitForm}>
          <Act procedure={view.procedure} step={doing} session={session} one={one.data} subject={subject} reload={() => one.refetch()} />
        </Suspense>
      ) : step ? (
        <Empty title="这一步现在不能由您办理">
          <Back to={id} />
        </Empty>
      ) : (
        <Overview one={one.data} steps={steps} session={session} />
      )}
    </Page>
  );
}

const limitText = (o: CaseView['obligations'][number], today: string): string =>
  o.due ? `${shortDay(o.due, today)}前,${leftText(o.left)}` : o.state === 'stopped' ? '期限停止计算' : '应当及时';

function Overview({ one, steps, session }: { one: CaseView; steps: { title: string; steps: StepView[] }[]; session: Session }) {
  const waiting = useWaiting().filter((w) => w.case === one.id);
  const open = one.obligations.filter((o) => o.state === 'open' || o.state === 'stopped');
  // a limit stands on the step that answers it; those of no step here stand above
  const limitOf = (step: string) => open.find((o) => o.owes.includes(step));
  const here = new Set(steps.flatMap((g) => g.steps.map((s) => limitOf(s.step))));
  const others = open.filter((o) => !here.has(o));
  return (
    <>
      {waiting.length > 0 && <QueueSign />}
      {waiting.length > 0 && (
        <p className="notice" role="status">
          本案有{waiting.length}件存在本机、还没有发送:{waiting.map((w) => w.title).join('、')}。
        </p>
      )}
      {others.length > 0 && (
        <ul className="field-dues" aria-label="期限">
          {others.map((o) => (
            <li key={`${o.rule} ${o.trigger}`}>
              <LightMark light={o.light} size={20} />
              <span>
                <strong>{o.titles.join('、')}</strong>
                <span>{limitText(o, session.today)}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {steps.length === 0 && <Empty title="现在没有您可以办的步骤">{one.ended ? '案件已经终结。' : ''}</Empty>}
      {steps.map((g) => (
        <Part key={g.title} title={g.title}>
          <ul className="field-list">
            {g.steps.map((s) => {
              const limit = limitOf(s.step);
              return (
                <li key={s.step}>
                  <Link to="/field" search={{ case: one.id, step: s.step }}>
                    {limit && <LightMark light={limit.light} size={20} />}
                    <span>
                      <strong>{s.title}</strong>
                      {s.issues && <span>制发《{s.issues}》</span>}
                      {limit && <span>{limitText(limit, session.today)}</span>}
                    </span>
                  </Link>
                </li>
              );
            })}
          </ul>
        </Part>
      ))}
      <Part title="最近">
        <ol className="field-events">
          {one.events
            .slice(-5)
            .reverse()
            .map((e) => (
              <li key={e.n}>
                <strong>{e.title}</strong>
                <span>
                  {dayText(e.on)} · {e.actor.name}
                </span>
              </li>
            ))}
        </ol>
        <Link to="/cases/$id" params={{ id: one.id }} className="field-back">
          看全案的图和账
        </Link>
      </Part>
    </>
  );
}
