/** The officer's cases and what he may begin on the spot; kept on the device as it is read, for when there is no signal. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { DueRow, ProcedureRow, Session } from '../../../server/api/shapes.ts';
import { dueQuery, proceduresQuery } from '../api/reads.ts';
import { findAmong } from '../app/find.ts';
import { leftText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Part } from '../app/page.tsx';
import { reach } from '../app/reach.ts';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { chapterTitle } from '../app/words.ts';
import { canKeep, keepForField } from '../offline/shell.ts';

/** So many cases are kept on the device. */
const KEPT = 40;

/** A case once, with what of it is due first. */
function casesOf(rows: readonly DueRow[]): DueRow[] {
  const seen = new Set<string>();
  return rows.filter((r) => !seen.has(r.case) && seen.add(r.case));
}

export function FieldHome({ session }: { session: Session }) {
  const due = useInfiniteQuery(dueQuery({ side: 'mine' }));
  const list = useQuery(proceduresQuery);
  const cases = useMemo(() => casesOf((due.data?.pages ?? []).flatMap((p) => p.items)), [due.data]);
  const mine = useMemo(() => begins(list.data ?? []), [list.data]);
  return (
    <>
      <KeptNote cases={cases} begins={mine} ready={due.isSuccess && list.isSuccess} />
      <Part title="我要办的案件" aside={cases.length > 0 && <span className="quiet">{cases.length}件</span>}>
        {due.isError ? (
          <Failed error={due.error} retry={() => due.refetch()} />
        ) : due.isPending ? (
          <Loading lines={4} />
        ) : cases.length === 0 ? (
          <Empty title="没有待您办理的案件">现场发现的,可以在下面开始新的一件。</Empty>
        ) : (
          <ul className="field-list">
            {cases.slice(0, KEPT).map((r) => (
              <li key={r.case}>
                <Link to="/field" search={{ case: r.case }}>
                  <LightMark light={r.light} size={20} />
                  <span>
                    <strong>{r.subject || r.title}</strong>
                    <span>
                      {r.owes.join('、')} · {r.title}
                    </span>
                    <span>{r.due ? `${shortDay(r.due, session.today)}前,${leftText(r.left)}` : '应当及时'}</span>
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Part>
      <Begin list={mine} />
    </>
  );
}

interface Begins {
  row: ProcedureRow;
  step: ProcedureRow['opens'][number];
}
/** What this person may open himself; registers are kept at a desk. */
const begins = (list: readonly ProcedureRow[]): Begins[] =>
  list.flatMap((row) => (row.register ? [] : row.opens.filter((o) => o.mine).map((step) => ({ row, step }))));

function Begin({ list }: { list: Begins[] }) {
  const [q, setQ] = useState('');
  const found = useMemo(
    () =>
      findAmong(
        list,
        q,
        ({ row, step }) => `${row.title} ${step.title}`,
        ({ row }) => chapterTitle(row.chapter),
      ),
    [list, q],
  );
  if (list.length === 0) return null;
  // those of enforcement stand first: whoever is outside is mostly there for them
  const shown = q === '' ? [...found].sort((a, b) => rank(a) - rank(b)) : found;
  return (
    <Part title="现场开始新的一件" className="field-find">
      <SearchField label="查找程序" hint="按程序、步骤查找" value={q} set={(next) => setQ(next ?? '')} />
      <ul className="field-list field-begin">
        {shown.slice(0, q === '' ? 12 : 30).map(({ row, step }) => (
          <li key={`${row.id} ${step.step}`}>
            <Link to="/field" search={{ case: `new.${row.id}`, step: step.step }}>
              <span>
                <strong>{row.title}</strong>
                <span>{step.title}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      {shown.length === 0 && <p className="nothing">没有这样的程序。</p>}
    </Part>
  );
}
const rank = ({ row }: Begins): number => (row.chapter === 'enforcement' ? 0 : 1);

/** Keeps the cases, their procedures and the lists that forms choose from; says how the device stands. */
function KeptNote({ cases, begins, ready }: { cases: readonly DueRow[]; begins: readonly Begins[]; ready: boolean }) {
  const here = useSyncExternalStore(reach.subscribe, reach.read) === 'here';
  const [state, setState] = useState<'keeping' | 'kept' | 'cannot'>(canKeep() ? 'keeping' : 'cannot');
  const ids = cases
    .slice(0, KEPT)
    .map((r) => r.case)
    .join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the ids, as one text, are what is kept
  useEffect(() => {
    if (!ready || !canKeep() || !here) return;
    const procedures = [...new Set([...cases.map((r) => r.procedure), ...begins.filter((b) => rank(b) === 0).map((b) => b.row.id)])];
    const reads = [
      '/api/session',
      '/api/door',
      '/api/units',
      '/api/people',
      '/api/procedures',
      '/api/due?side=mine&limit=100',
      ...cases.slice(0, KEPT).map((r) => `/api/cases/${encodeURIComponent(r.case)}`),
      ...procedures.map((p) => `/api/procedures/${encodeURIComponent(p)}`),
    ];
    // the forms themselves, and the worker's own copy of the page
    void Promise.all([import('../forms/step-form.tsx'), import('./act.tsx')])
      .then(() => keepForField(reads))
      .then((kept) => setState(kept ? 'kept' : 'cannot'));
  }, [ready, ids, here]);
  return (
    <p className="field-note" role="status">
      {!here && canKeep() && '现在没有信号:显示的是本机存的案件和表单;办理的存在本机,有信号时自动发送。'}
      {here && state === 'keeping' && '正在把案件存到本机…'}
      {here && state === 'kept' && '案件和表单已经存到本机:没有信号也可以办理,有信号时自动发送。'}
      {state === 'cannot' && '没有信号时请不要关闭本页:填写的内容存在本机,有信号时自动发送。'}
    </p>
  );
}
