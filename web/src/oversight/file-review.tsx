/** 案卷评查: cases drawn by chance to be reviewed, each with its file; plans and scores are cases of their own procedures. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { draw } from '../api/oversight.ts';
import { proceduresQuery, unitsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Empty, Failed } from '../app/states.tsx';
import Period, { type Days } from './period.tsx';

/** The procedures of review and of the single file (`law/enforcement`). */
const REVIEW = 'case-file-review';
const SCORE = 'case-file-score';
const CHAPTER = 'enforcement';

interface Asked extends Days {
  procedure: string;
  unit: string;
  n: string;
}

export function FileReview() {
  const session = useQuery(sessionQuery).data;
  const procedures = useQuery(proceduresQuery).data ?? [];
  const units = useQuery(unitsQuery).data ?? [];
  const year = session?.today.slice(0, 4) ?? '';
  const [ask, setAsk] = useState<Asked>({ procedure: '', unit: '', from: `${year}-01-01`, to: session?.today, n: '5' });
  const drawn = useMutation({ mutationFn: draw });
  const kinds = procedures.filter((p) => p.chapter === CHAPTER && !p.register && p.count.ended > 0);
  const n = Number(ask.n);
  const set = (next: Partial<Asked>) => setAsk({ ...ask, ...next });
  const [review, score] = [REVIEW, SCORE].map((id) => procedures.find((p) => p.id === id));
  return (
    <>
      <p className="row file-review-ways">
        {review && (
          <>
            <Link className="button button-main" to="/open" search={{ procedure: REVIEW }}>
              新办:{review.title}
            </Link>
            <Link className="button" to="/cases" search={{ procedure: REVIEW }}>
              {review.title}
            </Link>
          </>
        )}
        {score && (
          <Link className="button" to="/cases" search={{ procedure: SCORE }}>
            {score.title}
          </Link>
        )}
      </p>
      <form
        className="filters"
        aria-label="随机抽取"
        onSubmit={(e) => {
          e.preventDefault();
          const { procedure, unit, from, to } = ask;
          if (procedure && from && to && n >= 1 && n <= 50) drawn.mutate({ procedure, from, to, n, ...(unit && { unit }) });
        }}
      >
        <select className="input" aria-label="抽哪一类案件" value={ask.procedure} onChange={(e) => set({ procedure: e.target.value })}>
          <option value="">抽哪一类案件</option>
          {kinds.map((p) => (
            <option key={p.id} value={p.id}>
              {p.title}
            </option>
          ))}
        </select>
        <select className="input" aria-label="单位" value={ask.unit} onChange={(e) => set({ unit: e.target.value })}>
          <option value="">全部单位</option>
          {units.map((u) => (
            <option key={u.id} value={u.id}>
              {u.name}
            </option>
          ))}
        </select>
        <Period value={ask} set={set} />
        <label className="row">
          <span className="quiet">抽</span>
          <input
            type="number"
            className="input file-review-n"
            min={1}
            max={50}
            value={ask.n}
            onChange={(e) => set({ n: e.target.value })}
          />
          <span className="quiet">卷</span>
        </label>
        <button
          type="submit"
          className="button button-main"
          disabled={!ask.procedure || !ask.from || !ask.to || drawn.isPending || !(n >= 1 && n <= 50)}
        >
          {drawn.isPending ? '正在抽取…' : '随机抽取'}
        </button>
      </form>
      {drawn.isError ? (
        <Failed error={drawn.error} />
      ) : drawn.data === undefined ? (
        <Empty title="从已经办结的案件中随机抽取">每一件被抽到的机会相同;抽到的可以打开案卷,再登记到本年的评查里。</Empty>
      ) : drawn.data.length === 0 ? (
        <Empty title="没有符合条件的已结案件" />
      ) : (
        <ul className="findings" aria-label="抽到的案件">
          {drawn.data.map((d) => (
            <li key={d.case} className="finding">
              <span />
              <div className="finding-what">
                <Link to="/cases/$id" params={{ id: d.case }} className="finding-says">
                  {d.subject || d.title}
                </Link>
                <span className="quiet">{[d.title, d.number, d.ended].filter(Boolean).join(' · ')}</span>
              </div>
              <div className="finding-who">
                <span>{d.unitName}</span>
              </div>
              <div className="finding-act">
                <a className="button" href={`/api/cases/${encodeURIComponent(d.case)}/file`} download>
                  案卷
                </a>
              </div>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
