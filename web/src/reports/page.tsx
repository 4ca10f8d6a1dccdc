/**
 * The annual report as a document under the hand: outline, text with live numbers, and beside it the number at hand or the case in which it is handed in,
 * approved and published. Made by hand: it is the one document whose text and case are worked on side by side; the steps themselves are the procedure's.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { ApiProblem } from '../api/client.ts';
import { unitsQuery } from '../api/reads.ts';
import { draftQuery, draftWordAddress, type ReportDraft, type ReportNumber, type ReportOf } from '../api/reports.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, numberText } from '../app/format.ts';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { CasePanel } from './case-panel.tsx';
import { ReportDocument } from './document.tsx';
import { NumberPanel } from './number-panel.tsx';
import { partsOf } from './text.ts';
import { WordBack } from './word-back.tsx';
import './reports.css';
import './paper.css';

/** How many years back one may choose at a press. */
const YEARS = 3;

export function Reports() {
  const search = useSearch({ from: '/report' });
  const session = useQuery(sessionQuery).data;
  if (!session) return <Loading />;
  // what is reported is the year that is over
  const year = Number(search.year ?? Number(session.today.slice(0, 4)) - 1);
  const of: ReportOf = { year, ...(search.unit && { unit: search.unit }) };
  return <Whole key={`${year} ${search.unit ?? ''}`} of={of} session={session} />;
}

function Whole({ of, session }: { of: ReportOf; session: Session }) {
  const { composed, case: first } = useSearch({ from: '/report' });
  const navigate = useNavigate({ from: '/report' });
  const units = useQuery(unitsQuery);
  const draft = useQuery(draftQuery(of, composed));
  const [chosen, setChosen] = useState<ReportNumber>();
  const [compare, setCompare] = useState(false);
  const [word, setWord] = useState(false);
  const parts = useMemo(() => (draft.data ? partsOf(draft.data.report) : []), [draft.data]);
  const current = Number(session.today.slice(0, 4));
  const years = [...new Set([...Array.from({ length: YEARS }, (_, i) => current - i), of.year])];
  const go = (next: { year?: string; unit?: string; composed?: string }) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  return (
    <Page
      wide
      title="年度报告"
      lead="由账上的行为逐笔计数写成;文字可以改写,数只能由账上取"
      aside={
        <span className="report-files">
          <Link className="button-plain" to="/report/collect">
            收集各单位材料
          </Link>
          <Link className="button-plain" to="/leaders">
            县级领导法治账图
          </Link>
          <a className="button" href={draftWordAddress(of)} download>
            下载 Word 文稿
          </a>
          {draft.data?.mayWrite && (
            <button type="button" className="button" aria-expanded={word} onClick={() => setWord(!word)}>
              取回 Word 文稿
            </button>
          )}
        </span>
      }
    >
      <search className="filters">
        <Choice<string>
          label="年度"
          value={String(of.year)}
          options={years.map((y) => ({ value: String(y), label: `${y}年` }))}
          onChange={(next) => go({ year: next, composed: undefined })}
        />
        <label className="report-unit">
          <span>单位</span>
          <select value={of.unit ?? ''} onChange={(e) => go({ unit: e.target.value || undefined, composed: undefined })}>
            <option value="">全县</option>
            {(units.data ?? [])
              .filter((u) => u.kind !== '政府')
              .map((u) => (
                <option key={u.id} value={u.id}>
                  {u.name}
                </option>
              ))}
          </select>
        </label>
        {draft.data && (
          <label className="report-unit">
            <span>文稿</span>
            <select value={composed ?? ''} onChange={(e) => go({ composed: e.target.value || undefined })}>
              <option value="">编写中(现在的账)</option>
              {draft.data.composed.map((c, i, all) => (
                <option key={`${c.case}:${c.n}`} value={`${c.case}:${c.n}`}>
                  第{all.length - i}稿({dayText(c.on)})
                </option>
              ))}
            </select>
          </label>
        )}
        <label className="report-check">
          <input type="checkbox" checked={compare} onChange={(e) => setCompare(e.target.checked)} />
          与上年对照
        </label>
      </search>
      {draft.isError && composed !== undefined && draft.error instanceof ApiProblem ? (
        <NotKept of={of} composed={composed} says={draft.error.problem.detail} back={() => go({ composed: undefined })} />
      ) : draft.isError ? (
        <Failed error={draft.error} retry={() => draft.refetch()} />
      ) : draft.isPending ? (
        <Loading lines={14} label="正在从账上取数" />
      ) : (
        <>
          {word && <WordBack of={of} versions={draft.data.versions} close={() => setWord(false)} />}
          <Frozen draft={draft.data} />
          <div className="report-three">
            <Outline parts={parts} draft={draft.data} />
            <ReportDocument
              draft={draft.data}
              parts={parts}
              of={of}
              session={session}
              compare={compare}
              chosen={chosen}
              choose={(n) => setChosen((was) => (was === n ? undefined : n))}
            />
            <aside className={chosen ? 'report-side report-side-number' : 'report-side'} aria-label={chosen ? '这个数' : '报送'}>
              {chosen ? (
                <NumberPanel
                  key={`${chosen.figure} ${chosen.group?.is ?? ''}`}
                  n={chosen}
                  of={of}
                  before={draft.data.before[chosen.figure]}
                  mayLeaveOut={draft.data.mayWrite && draft.data.composedAt === undefined}
                  today={session.today}
                  close={() => setChosen(undefined)}
                />
              ) : (
                <CasePanel
                  of={of}
                  dates={draft.data.dates}
                  ways={draft.data.cases}
                  session={session}
                  mayWrite={draft.data.mayWrite}
                  first={first}
                />
              )}
            </aside>
          </div>
        </>
      )}
    </Page>
  );
}

/** A text of which no data was kept cannot be opened number by number: its files can, and the draft is one press away. */
function NotKept({ of, composed, says, back }: { of: ReportOf; composed: string; says: string; back: () => void }) {
  const files = useQuery(draftQuery(of)).data?.composed.find((c) => `${c.case}:${c.n}` === composed)?.files ?? [];
  return (
    <Empty title="这一稿没有留下可以逐个打开的数">
      <p>{says}</p>
      {files.map((f) => (
        <p key={f.digest}>
          <a href={`/api/files/${f.digest}?name=${encodeURIComponent(f.name)}`} download>
            {f.name}
          </a>
        </p>
      ))}
      <button type="button" className="button" onClick={back}>
        回到编写中的文稿
      </button>
    </Empty>
  );
}

/** A composed text says that it stands, and what has moved in the ledger since. */
function Frozen({ draft }: { draft: ReportDraft }) {
  const { composedAt, moved } = draft;
  if (!composedAt) return null;
  return (
    <div className="notice" role="status">
      这是{dayText(composedAt.on)}编成的一稿
      {composedAt.place !== undefined && `,数取自账本第${numberText(composedAt.place)}笔封印处`},不再变动。
      {moved.length === 0 ? (
        '此后账上的数没有变化。'
      ) : (
        <details>
          <summary>此后账上有{moved.length}个数变化,本稿没有改</summary>
          <ul>
            {moved.map((m) => (
              <li key={m.figure}>
                {m.title}:本稿{m.was},现在{m.now}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function Outline({ parts, draft }: { parts: ReturnType<typeof partsOf>; draft: ReportDraft }) {
  return (
    <nav className="report-outline" aria-label="目录">
      <ul>
        {parts
          .filter((p) => p.heading)
          .map((p) => (
            <li key={p.id} className={p.level === 2 ? 'report-outline-in' : undefined}>
              <a href={`#part-${p.id}`}>{p.heading}</a>
              {draft.versions[p.id] && <span className="quiet">已改写</span>}
            </li>
          ))}
        {draft.report.tables.length > 0 && (
          <li>
            <a href="#part-tables">法定统计表</a>
            <span className="quiet">{draft.report.tables.length}张</span>
          </li>
        )}
        {draft.report.leftOut.length > 0 && (
          <li>
            <a href="#part-left-out">未列入的数据</a>
            <span className="quiet">{draft.report.leftOut.length}项</span>
          </li>
        )}
      </ul>
    </nav>
  );
}
