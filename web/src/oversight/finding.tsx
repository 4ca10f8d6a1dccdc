/** One finding: what, where, by which rule, since when; and what may be done about it in place. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useId, useState } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import { type FindingRow, useFindingAct, waysQuery } from '../api/oversight.ts';
import { dayText, instantText, leftText } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Fault } from '../app/states.tsx';
import { Supervise } from './supervise.tsx';

export interface Doing {
  key: string;
  what: 'close' | 'supervise';
}
interface Props {
  row: FindingRow;
  session: Session;
  doing?: Doing['what'];
  choose: (what: Doing['what'] | undefined) => void;
}

export function FindingLine({ row, session, doing, choose }: Props) {
  const ways = useQuery(waysQuery).data ?? [];
  return (
    <li className={`finding ${row.light === 'red' ? 'finding-red' : ''}`}>
      <span>{row.light && <LightMark light={row.light as Light} />}</span>
      <div className="finding-what">
        <Link
          to="/cases/$id"
          params={{ id: row.case }}
          search={row.light ? { rule: row.rule } : { event: String(row.n) }}
          className="finding-says"
        >
          {row.says}
        </Link>
        <span className="quiet">
          {row.kindTitle} · {row.title}
          {row.subject && ` ${row.subject}`}
          {row.article && ` · ${row.article}`}
        </span>
      </div>
      <div className="finding-who">
        <span>{row.unitName}</span>
        <span className="quiet">
          {row.light ? `${dayText(row.due ?? row.on)}届满` : dayText(row.on)}
          {row.left !== undefined && row.light !== 'grey' && ` · ${leftText(row.left)}`}
          {row.light === 'grey' && ' · 期限未经确认,不作逾期'}
          {row.person && ` · ${row.person}`}
        </span>
      </div>
      <div className="finding-act">
        {row.supervised !== undefined && (
          <Link className="button" to="/cases/$id" params={{ id: row.supervised }}>
            已登记监督
          </Link>
        )}
        {row.light !== 'grey' && ways.length > 0 && !row.closed && (
          <button
            type="button"
            className="button"
            aria-expanded={doing === 'supervise'}
            onClick={() => choose(doing === 'supervise' ? undefined : 'supervise')}
          >
            监督
          </button>
        )}
        <button
          type="button"
          className="button"
          aria-expanded={doing === 'close'}
          onClick={() => choose(doing === 'close' ? undefined : 'close')}
        >
          {row.closed ? '重新提起' : '处理'}
        </button>
      </div>
      {row.closed && (
        <p className="finding-closed quiet">
          {instantText(row.closed.at)} {row.closed.by}:{row.closed.reason}
        </p>
      )}
      {doing === 'close' && <Close row={row} done={() => choose(undefined)} />}
      {doing === 'supervise' && <Supervise row={row} ways={ways} session={session} done={() => choose(undefined)} />}
    </li>
  );
}

/** A finding that needs nothing more says why; it comes back when what it rests on changes. */
function Close({ row, done }: { row: FindingRow; done: () => void }) {
  const id = useId();
  const [reason, setReason] = useState('');
  const [fault, setFault] = useState<string>();
  const act = useFindingAct();
  const send = async (e: FormEvent) => {
    e.preventDefault();
    if (reason.trim().length < 2) return setFault('请写明理由');
    try {
      await act.mutateAsync({ key: row.key, reason: reason.trim(), ...(row.closed && { again: true }) });
      done();
    } catch (error) {
      setFault(faultOf(error));
    }
  };
  return (
    <form className="finding-more finding-form" onSubmit={(e) => void send(e)} onKeyDown={(e) => e.key === 'Escape' && done()}>
      <label htmlFor={id} className="label">
        {row.closed ? '为何重新提起' : '处理的理由'}
      </label>
      <textarea
        id={id}
        // biome-ignore lint/a11y/noAutofocus: opened by the reader's own press
        autoFocus
        className="input"
        rows={2}
        value={reason}
        aria-invalid={fault !== undefined || undefined}
        aria-describedby={fault && `${id}-fault`}
        onChange={(e) => setReason(e.target.value)}
      />
      <Fault says={fault} id={`${id}-fault`} />
      <div className="row">
        <button type="submit" className="button button-main" disabled={act.isPending}>
          {row.closed ? '重新提起' : '记下理由,不再显示'}
        </button>
        <button type="button" className="button" onClick={done}>
          取消
        </button>
        <span className="quiet">{row.closed ? '' : '由谁、何时、为何都留在记录里;情况有变化的会重新出现'}</span>
      </div>
    </form>
  );
}
