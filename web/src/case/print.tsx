/**
 * A case to be printed as a 案卷 on A4: cover, 卷内目录, the ledger in its order, limits, papers in full, 备考表. What goes in is chosen on the screen;
 * facts that the reader may not see are named and not shown.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CaseView, Session } from '../../../server/api/shapes.ts';
import { caseQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Page } from '../app/page.tsx';
import { FailedPage, Loading } from '../app/states.tsx';
import { Papers } from './print-papers.tsx';
import { Acts, Contents, Cover, Limits, Notes } from './print-parts.tsx';
import './print.css';

/** The parts of the file, in the order of binding. */
const PARTS = [
  ['cover', '封面'],
  ['contents', '卷内目录'],
  ['acts', '办理经过'],
  ['limits', '期限'],
  ['papers', '文书全文'],
  ['notes', '备考表'],
] as const;
type PartId = (typeof PARTS)[number][0];

export function PrintCase() {
  const { id } = useParams({ from: '/cases/$id/print' });
  const one = useQuery(caseQuery(id));
  const session = useQuery(sessionQuery).data;
  if (one.isError) return <FailedPage title="打印案卷" error={one.error} retry={() => one.refetch()} />;
  if (one.isPending || !session) return <Loading lines={12} label="正在读取案件" />;
  return <Volume one={one.data} session={session} />;
}

function Volume({ one, session }: { one: CaseView; session: Session }) {
  const search = useSearch({ from: '/cases/$id/print' });
  const navigate = useNavigate({ from: '/cases/$id/print' });
  const chosen = useMemo(() => new Set<string>(search.parts ? search.parts.split('.') : PARTS.map(([id]) => id)), [search.parts]);
  const has = (id: PartId) => chosen.has(id) && (id !== 'papers' || one.documents.length > 0);
  const [left, setLeft] = useState(one.documents.length);
  const waiting = has('papers') && left > 0;
  const toggle = (id: PartId) => {
    const next = PARTS.map(([p]) => p).filter((p) => (p === id ? !chosen.has(p) : chosen.has(p)));
    void navigate({
      search: { parts: next.length === PARTS.length ? undefined : next.join('.') || '-' },
      replace: true,
      resetScroll: false,
    });
  };
  return (
    <Page
      title="打印案卷"
      lead={
        <>
          <Link to="/cases/$id" params={{ id: one.id }}>
            {one.subject || one.title}
          </Link>
          {' · '}
          {one.title}
        </>
      }
      aside={
        <button type="button" className="button button-main" disabled={waiting || chosen.has('-')} onClick={() => window.print()}>
          {waiting ? `正在取文书(还有${left}份)` : '打印'}
        </button>
      }
    >
      <fieldset className="print-choose">
        <legend>打印哪些部分</legend>
        {PARTS.map(([id, title]) => (
          <label key={id}>
            <input type="checkbox" checked={has(id)} disabled={id === 'papers' && one.documents.length === 0} onChange={() => toggle(id)} />
            {title}
            {id === 'papers' && <span className="quiet">{one.documents.length}份</span>}
          </label>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <section className="volume" aria-label="案卷" tabIndex={0}>
        {has('cover') && <Cover one={one} county={session.tenant} />}
        {has('contents') && <Contents one={one} />}
        {has('acts') && <Acts one={one} />}
        {has('limits') && <Limits one={one} />}
        {has('papers') && <Papers one={one} left={setLeft} />}
        {has('notes') && <Notes one={one} session={session} />}
      </section>
    </Page>
  );
}
