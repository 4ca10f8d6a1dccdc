/** What a number of the report is: its definition, its base, last year's beside it, the acts behind it; and how it is left out, with a reason. */
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { faultOf } from '../api/client.ts';
import { figureEventsQuery } from '../api/reads.ts';
import { leaveOut, type ReportNumber, type ReportOf } from '../api/reports.ts';
import { dayText, numberText, shortDay } from '../app/format.ts';
import { Fault } from '../app/states.tsx';

/** So many acts are listed beside the report; the rest stand on the figure's own page. */
const SHOWN = 12;

export function NumberPanel(props: {
  n: ReportNumber;
  of: ReportOf;
  before?: number;
  mayLeaveOut: boolean;
  today: string;
  close: () => void;
}) {
  const { n, before, today } = props;
  const period = 'on' in n.period ? { on: n.period.on } : { from: n.period.from, to: n.period.to };
  const ask = { ...period, ...(n.group && { by: n.group.by, group: n.group.is }) };
  return (
    <div className="report-panel">
      <header>
        <h2>{n.title}</h2>
        <button type="button" className="button-plain" onClick={props.close}>
          关上
        </button>
      </header>
      <p className="report-value">
        {n.text}
        {n.group && <span className="quiet">{n.group.title}</span>}
        {n.declared && <span className="tag">填报数</span>}
      </p>
      <dl className="facts">
        <div>
          <dt>期间</dt>
          <dd>{'on' in n.period ? `${dayText(n.period.on)}时` : `${dayText(n.period.from)}至${dayText(n.period.to)}`}</dd>
        </div>
        {n.part !== undefined && (
          <div>
            <dt>算法</dt>
            <dd>
              {numberText(n.part)} ÷ {numberText(n.whole ?? 0)}
            </dd>
          </div>
        )}
        {before !== undefined && !n.group && (
          <div>
            <dt>上年</dt>
            <dd>
              {numberText(before)}
              {n.unit}
              {before !== n.value && `(${n.value > before ? '增' : '减'}${numberText(Math.abs(n.value - before))})`}
            </dd>
          </div>
        )}
        <div>
          <dt>口径</dt>
          <dd>{n.says || '见指标目录'}</dd>
        </div>
        <div>
          <dt>取数位置</dt>
          <dd>账本第{numberText(n.place)}笔封印处</dd>
        </div>
      </dl>
      <p>
        <Link to="/figures/$id" params={{ id: n.figure }} search={ask}>
          打开这项数字
        </Link>
      </p>
      <Behind n={n} ask={ask} today={today} />
      {props.mayLeaveOut && !n.group && <LeaveOut n={n} of={props.of} done={props.close} />}
    </div>
  );
}

function Behind({ n, ask, today }: { n: ReportNumber; ask: Parameters<typeof figureEventsQuery>[1]; today: string }) {
  const list = useInfiniteQuery(figureEventsQuery(n.figure, ask));
  const rows = list.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <>
      <h3>数背后的行为</h3>
      {list.isPending ? (
        <p className="quiet" role="status">
          正在读取
        </p>
      ) : list.isError ? (
        <p className="fault">没有读到,请稍后再点一次。</p>
      ) : rows.length === 0 ? (
        <p className="quiet">这个期间一笔也没有。</p>
      ) : (
        <ul className="report-events">
          {rows.slice(0, SHOWN).map((r) => (
            <li key={`${r.case} ${r.n} ${r.on} ${r.amount}`}>
              <Link to="/cases/$id" params={{ id: r.case }} search={{ event: String(r.n) }}>
                {r.subject || r.title}
              </Link>
              <span className="quiet">
                {r.title} · {shortDay(r.on, today)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {rows.length > SHOWN && <p className="quiet">只列前{SHOWN}笔,其余见这项数字的页面。</p>}
    </>
  );
}

/** A figure may be kept out, never altered: the reason is listed for who signs. */
function LeaveOut({ n, of, done }: { n: ReportNumber; of: ReportOf; done: () => void }) {
  const id = useId();
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const act = useMutation({
    mutationFn: () => leaveOut(of, n.figure, reason),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['report-draft', of.year, of.unit ?? ''] });
      done();
    },
  });
  return (
    <details className="report-leave">
      <summary>略去这个数</summary>
      <label className="label" htmlFor={id}>
        理由(列给签发人看)
      </label>
      <textarea id={id} className="input" rows={2} value={reason} onChange={(e) => setReason(e.target.value)} />
      <Fault says={faultOf(act.error)} />
      <button type="button" className="button" disabled={act.isPending || reason.trim() === ''} onClick={() => act.mutate()}>
        略去,并列给签发人
      </button>
    </details>
  );
}
