/** A case: left the map, right the ledger, below what may be done now; then its papers, its links, and why the rest may not be done. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import type { CaseView, ProcedureView, Session } from '../../../server/api/shapes.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { FailedPage, Loading } from '../app/states.tsx';
import { Given } from '../given/button.tsx';
import { MarkLegend } from '../map/legend.tsx';
import { Follow } from '../notices/follow.tsx';
import { CaseBar } from './bar.tsx';
import { Blocked } from './blocked.tsx';
import { Desk, type Doing } from './desk.tsx';
import { Documents, Links } from './documents.tsx';
import { takeOpened } from './done.tsx';
import { Dues, urgentFirst } from './dues.tsx';
import { LedgerList } from './ledger.tsx';
import { News, useNews } from './news.tsx';
import { Papers } from './papers.tsx';
import './case.css';
import './desk.css';
import './record.css';

const Picture = lazy(() => import('../map/picture.tsx'));

export function CasePage() {
  const { id } = useParams({ from: '/cases/$id' });
  const one = useQuery(caseQuery(id));
  const procedure = useQuery({ ...procedureQuery(one.data?.procedure ?? '', one.data?.edition), enabled: one.data !== undefined });
  const session = useQuery(sessionQuery).data;
  if (one.isError) return <FailedPage title="案件" error={one.error} retry={() => one.refetch()} />;
  if (procedure.isError) return <FailedPage title="案件" error={procedure.error} retry={() => procedure.refetch()} />;
  if (one.isPending || procedure.isPending || !session) return <Loading lines={12} label="正在读取案件" />;
  return <Whole key={one.data.id} one={one.data} view={procedure.data} session={session} reload={() => one.refetch()} />;
}

function Whole({ one, view, session, reload }: { one: CaseView; view: ProcedureView; session: Session; reload: () => Promise<unknown> }) {
  const search = useSearch({ from: '/cases/$id' });
  const navigate = useNavigate({ from: '/cases/$id' });
  const { news, read } = useNews(one.id);
  const [done, setDone] = useState(() => takeOpened(one.id));
  const [begun] = useState(one.n);
  const [wide, setWide] = useState(false);
  const [shown, setShown] = useState<number | undefined>(search.event ? Number(search.event) : undefined);
  const doing: Doing | undefined = search.step
    ? { step: search.step, ...(search.step === 'correct' && search.event && { event: Number(search.event) }) }
    : undefined;
  const choose = useCallback(
    (next: Doing | undefined) => {
      void navigate({
        search: { step: next?.step, ...(next?.event !== undefined && { event: String(next.event) }) },
        replace: true,
        resetScroll: false,
      });
      if (next) requestAnimationFrame(() => document.getElementById('desk')?.scrollIntoView({ block: 'start', behavior: 'instant' }));
    },
    [navigate],
  );
  const toEvent = useCallback((n: number) => {
    setShown(n);
    requestAnimationFrame(() => document.getElementById(`event-${n}`)?.scrollIntoView({ block: 'nearest' }));
  }, []);
  // A step on the picture that cannot be done shows why, in its place in the list.
  const pick = useCallback(
    (step: string) => {
      const able = one.steps.find((s) => s.step === step);
      if (able && able.refusals.length === 0) return choose({ step });
      const line = document.getElementById(`blocked-${step}`);
      // it may lie in a group that is folded
      for (let at = line; at; at = at.parentElement?.closest<HTMLElement>('details') ?? null)
        if (at instanceof HTMLDetailsElement) at.open = true;
      const done = one.events.findLast((e) => e.step === step);
      if (line) line.scrollIntoView({ block: 'center' });
      if (done) toEvent(done.n);
    },
    [one, choose, toEvent],
  );
  // where the picture is looked at first: what is owed soonest, then what was done last
  const lately = useMemo(
    () => [...new Set([...urgentFirst(one).flatMap((o) => o.owes), ...one.events.map((e) => e.step).reverse()])],
    [one],
  );
  const stepTitle = useMemo(() => (n: number) => one.events.find((e) => e.n === n)?.title ?? '', [one.events]);
  return (
    <Page
      wide
      title={one.subject || one.title}
      aside={<Follow id={one.id} />}
      lead={
        <>
          <Link to="/procedures/$id" params={{ id: one.procedure }}>
            {one.title}
          </Link>
          {' · '}
          {one.unit.name}
          {' · '}
          {dayText(one.opened)}开立
          {' · '}
          {one.ended ? (
            <strong className="ended">
              已于{dayText(one.ended.on)}以「{one.ended.outcome}」终结
            </strong>
          ) : (
            `已有${one.n}次行为`
          )}
          {' · '}
          <Link to="/cases/$id/print" params={{ id: one.id }}>
            打印案卷
          </Link>
          {' · '}
          <a href={`/api/cases/${one.id}/file`} download>
            导出案卷
          </a>
          <Papers one={one} />
        </>
      }
    >
      <CaseBar one={one} today={session.today} />
      <News one={one} news={news} typing={doing !== undefined} read={read} toEvent={toEvent} />
      <Dues one={one} rule={search.rule} today={session.today} toEvent={toEvent} choose={choose} />
      <div className={wide ? 'case-two case-wide' : 'case-two'}>
        <Part
          title="图"
          className="case-map"
          aside={
            <div className="case-map-aside">
              <MarkLegend />
              <button type="button" className="button-link" aria-pressed={wide} onClick={() => setWide(!wide)}>
                {wide ? '与账并排' : '展开看图'}
              </button>
            </div>
          }
        >
          <span id="part-map" />
          <Suspense fallback={<Loading lines={8} label="正在画图" />}>
            <Picture view={view} marks={one.marks} lately={lately} pick={pick} chosen={doing?.step} tall={wide} />
          </Suspense>
        </Part>
        <Part title="账" className="case-ledger" aside={<span className="quiet">末笔摘要 {one.head.slice(0, 12)}</span>}>
          <span id="part-ledger" />
          <LedgerList one={one} shown={shown} seen={begun} choose={choose} />
        </Part>
      </div>
      <Part title="现在可以办" className="case-desk">
        <span id="desk" />
        <Desk
          one={one}
          view={view}
          session={session}
          doing={doing}
          choose={choose}
          reload={reload}
          titleOf={stepTitle}
          done={done}
          onDone={setDone}
          toEvent={toEvent}
        />
      </Part>
      <Documents one={one} choose={choose} />
      <Links one={one} />
      <Blocked one={one} />
      <Given caseId={one.id} />
    </Page>
  );
}
