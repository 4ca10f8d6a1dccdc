/** What may be done now: the reader's own steps, papers he receives, what he enters for a head, and what every case takes. */
import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react';
import type { CaseView, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import { doStep, useAct } from '../api/writes.ts';
import { Empty, Loading } from '../app/states.tsx';
import type { Mark } from '../app/words.ts';
import { hasDraft } from '../forms/draft.ts';
import { StepForm } from '../forms/lazy.tsx';
import { useKnown } from '../forms/use-known.ts';
import { MarkSign } from '../map/marks.tsx';
import { Done } from './done.tsx';

const Correct = lazy(async () => ({ default: (await import('./correct.tsx')).Correct }));

/** The step whose form is open; for a correction or a service, of which event. */
export interface Doing {
  step: string;
  event?: number;
}
interface Props {
  one: CaseView;
  view: ProcedureView;
  session: Session;
  doing?: Doing;
  choose: (doing: Doing | undefined) => void;
  reload: () => Promise<unknown>;
  titleOf: (n: number) => string;
  /** The act that has just been done here, by its n. */
  done?: number;
  /** Told of an act that went in. */
  onDone: (n: number | undefined) => void;
  toEvent: (n: number) => void;
}

/** Steps by whose they are. Those that only the role forbids may be entered from paper, in the name of who signed. */
export function offered(one: CaseView, session: Session): { title: string; steps: StepView[]; folded?: boolean }[] {
  const free = (s: StepView) => s.refusals.length === 0;
  const owed = (s: StepView) => ['owed', 'late', 'stopped'].includes(one.marks[s.step] ?? '');
  const received = one.steps.filter((s) => free(s) && s.outsider && !s.mine);
  const onlyRole = (s: StepView) =>
    !s.outsider && s.refusals.length > 0 && s.refusals.every((r) => r.kind === 'role') && session.unit.id === one.unit.id;
  return [
    { title: '应当由我办理', steps: one.steps.filter((s) => free(s) && !s.outsider && owed(s)) },
    { title: '可以由我办理', steps: one.steps.filter((s) => free(s) && !s.outsider && !owed(s)) },
    { title: '由我作出(当事人、其他机关)', steps: one.steps.filter((s) => free(s) && s.outsider && s.mine) },
    { title: '收到材料', steps: received, folded: !received.some(owed) },
    { title: '凭纸质签批代录', steps: one.steps.filter(onlyRole), folded: true },
    { title: '每案通用', steps: one.always.filter((s) => free(s) && s.step !== 'correct' && s.step !== 'erase') },
  ].filter((g) => g.steps.length > 0);
}

export function Desk({ one, view, session, doing, choose, reload, titleOf, done, onDone, toEvent }: Props) {
  const groups = useMemo(() => offered(one, session), [one, session]);
  const able = groups.flatMap((g) => g.steps).find((s) => s.step === doing?.step);
  // A form that stood open stays open when another's act closes its step, and comes back while something typed is kept: nothing is lost, and it is said why it no longer goes.
  const [opened, setOpened] = useState<string>();
  if (able && opened !== able.step) setOpened(able.step);
  const left = doing && !able && (opened === doing.step || hasDraft(placeOf(session, one, doing.step, doing.event)));
  const step = able ?? (left ? one.steps.find((s) => s.step === doing.step) : undefined);
  const act = useAct(({ id, step: name, body, key }: { id: string; step: string; body: Parameters<typeof doStep>[2]; key: string }) =>
    doStep(id, name, body, key),
  );
  const known = useKnown(one, step);
  const choosers = useMemo(() => documentsFor(one, doing?.step), [one, doing?.step]);
  const given = useMemo(() => (doing?.event !== undefined ? { document: doing.event } : undefined), [doing?.event]);
  const told = done !== undefined && !doing && (
    <Done one={one} n={done} choose={choose} close={() => onDone(undefined)} toEvent={toEvent} />
  );
  if (groups.length === 0 && doing?.step !== 'correct' && !step)
    return told || <Empty title="现在没有您可以办的步骤">{one.ended ? '案件已经终结。' : '下面「为何不能」说明了每一步的原因。'}</Empty>;
  const form = (doing?.step === 'correct' && doing.event !== undefined) || step !== undefined || told !== false || doing !== undefined;
  return (
    <div className={form ? 'desk' : 'desk desk-idle'}>
      <nav className="desk-steps" aria-label="可以办理的步骤">
        {groups.map((g) => (
          <Steps key={g.title} title={g.title} folded={g.folded && !g.steps.some((s) => s.step === doing?.step)}>
            {g.steps.map((s) => (
              <li key={s.step}>
                <button
                  type="button"
                  aria-pressed={doing?.step === s.step}
                  onClick={() => choose(doing?.step === s.step ? undefined : { step: s.step })}
                >
                  {owing(one.marks[s.step])}
                  {s.title}
                </button>
              </li>
            ))}
          </Steps>
        ))}
      </nav>
      {form && (
        <div className="desk-form">
          {doing?.step === 'correct' && doing.event !== undefined ? (
            <Suspense fallback={<Loading lines={6} label="正在打开表单" />}>
              <Correct
                key={doing.event}
                one={one}
                view={view}
                session={session}
                n={doing.event}
                done={() => choose(undefined)}
                reload={reload}
              />
            </Suspense>
          ) : step ? (
            <StepForm
              key={`${step.step} ${doing?.event ?? ''}`}
              procedure={view.procedure}
              step={step}
              session={session}
              unit={one.unit.id}
              place={placeOf(session, one, step.step, doing?.event)}
              about={{ case: one.id }}
              choosers={choosers}
              given={given}
              known={known}
              submit={`${step.title}`}
              reload={reload}
              closed={able ? undefined : () => choose(undefined)}
              send={async (body, key) => {
                const now = await act.mutateAsync({ id: one.id, step: step.step, body: { ...body, n: one.n }, key });
                setOpened(undefined);
                choose(undefined);
                onDone(now.n);
              }}
            />
          ) : told ? (
            told
          ) : (
            <Hindered step={one.steps.find((s) => s.step === doing?.step)} title={titleOf(doing?.event ?? 0)} />
          )}
        </div>
      )}
    </div>
  );
}

/** Where what is typed into a step of this case is kept. */
const placeOf = (session: Session, one: CaseView, step: string, event: number | undefined): string =>
  [session.account, one.id, step, event].filter((x) => x !== undefined).join('.');

/** A group of steps; those that are seldom wanted are folded. */
function Steps({ title, folded, children }: { title: string; folded?: boolean; children: ReactNode }) {
  if (!folded)
    return (
      <div>
        <h3>{title}</h3>
        <ul>{children}</ul>
      </div>
    );
  return (
    <details>
      <summary>{title}</summary>
      <ul>{children}</ul>
    </details>
  );
}

/** A step that was asked for and may not be done: why, in the rule's words, where its form would stand. */
function Hindered({ step, title }: { step: StepView | undefined; title: string }) {
  const why = step?.refusals.toSorted((a, b) => Number(b.article !== '') - Number(a.article !== '')) ?? [];
  return (
    <div className="desk-hint">
      <p>{`「${(step?.title ?? title) || '这一步'}」现在不能由您办理${why.length > 0 ? ':' : ',原因见下面「为何不能」。'}`}</p>
      <ul>
        {why.map((r) => (
          <li key={`${r.rule} ${r.says}`}>
            {r.says}
            {r.article && !r.says.includes(r.article) && `(${r.article})`}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The sign of a debt before the step that answers it. */
const owing = (mark: Mark | undefined) => (mark === 'late' || mark === 'owed' || mark === 'stopped') && <MarkSign mark={mark} />;

/** Documents to choose from when one is served or published. */
export function documentsFor(one: CaseView, step: string | undefined): Record<string, { value: number; label: string }[]> | undefined {
  const label = (n: number, title: string, on: string) => ({ value: n, label: `第${n}号 ${title}(${on})` });
  if (step === 'serve')
    return { document: one.documents.filter((d) => d.serves && !d.served).map((d) => label(d.n, `《${d.title}》`, d.on)) };
  if (step !== 'publish') return undefined;
  const published = new Set(one.documents.filter((d) => d.published).map((d) => d.n));
  return {
    document: one.events
      .filter((e) => !published.has(e.n) && e.corrects === undefined && e.step in one.marks)
      .map((e) => label(e.n, e.title, e.on)),
  };
}
