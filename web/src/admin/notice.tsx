/** A notice pasted or dropped: read day by day, held against the calendar, with the due days that it moves; adopted by two. */
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type AdminNotice, noticeMoves, noticeText, readNotice, useChange } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { DropBox, type Dropped, PickFile } from '../app/file-drop.tsx';
import { dayText, weekdayText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { MovesTable } from './parts.tsx';

export function NoticePart({ next }: { next: number }) {
  const [text, setText] = useState('');
  const read = useMutation({ mutationFn: readNotice });
  const moves = useMutation({ mutationFn: noticeMoves });
  const change = useChange();
  const file = useMutation({
    mutationFn: noticeText,
    onSuccess: ({ text: found }) => put(found),
  });
  const put = (given: string) => {
    setText(given);
    read.reset();
    moves.reset();
    change.reset();
  };
  const take = ([first]: Dropped) => file.mutate(first);
  const found = read.data;
  const whole = found !== undefined && found.faults.length === 0;
  const error = [file, read, moves, change].find((m) => m.isError)?.error;
  return (
    <Part title={`读入${next}年的放假通知`}>
      <DropBox take={take} className="admin-drop" role="group" aria-label="放假通知">
        <label htmlFor="notice-text">把国务院办公厅通知的全文粘贴在这里,或者把文件拖进来</label>
        <textarea id="notice-text" className="input" rows={6} value={text} onChange={(e) => put(e.target.value)} />
        <div className="row">
          <button
            type="button"
            className="button button-main"
            disabled={text.trim().length < 10 || read.isPending}
            onClick={() => read.mutate(text)}
          >
            {read.isPending ? '正在读…' : '读成日历'}
          </button>
          <PickFile take={take} label="选择文件" named="通知文件" accept=".docx,.pdf,.html,.htm,.txt" disabled={file.isPending} />
        </div>
      </DropBox>
      <p role="alert" className="fault">
        {faultOf(error)}
      </p>
      {found && <Read notice={found} />}
      {whole && (
        <>
          <div className="row admin-acts">
            <button type="button" className="button" disabled={moves.isPending} onClick={() => moves.mutate(text)}>
              {moves.isPending ? '正在逐件重算…' : '看哪些到期日会变'}
            </button>
            <button
              type="button"
              className="button button-main"
              disabled={!moves.data || change.isPending || change.isSuccess}
              onClick={() => change.mutate({ kind: 'calendar.adopt', text })}
            >
              提请第二人同意采用
            </button>
            {!moves.data && <span className="quiet">先看哪些到期日会变,再提请采用</span>}
          </div>
          <div role="status">
            {moves.data && <MovesTable moves={moves.data} />}
            {change.data && <p className="notice">{change.data.title}:已提请,第二人同意后生效。</p>}
          </div>
        </>
      )}
    </Part>
  );
}

function Read({ notice: n }: { notice: AdminNotice }) {
  return (
    <div className="admin-read" role="status">
      <p>
        <strong>{n.title || '没有读到标题'}</strong>
        <span className="quiet">
          {n.number}
          {n.issued && `,${dayText(n.issued)}`}
        </span>
      </p>
      {n.faults.length > 0 && (
        <div className="notice">
          <p>有{n.faults.length}处没有对上,改好上面的文字再读一次:</p>
          <ul>
            {n.faults.map((f) => (
              <li key={f}>{f}</li>
            ))}
          </ul>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard */}
      <section className="scroll-x" tabIndex={0} aria-label="读到的日子">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">节日</th>
              <th scope="col">放假</th>
              <th scope="col">调成上班</th>
              <th scope="col">通知的原话</th>
            </tr>
          </thead>
          <tbody>
            {n.holidays.map((h) => (
              <tr key={h.name}>
                <th scope="row">{h.name}</th>
                <td>
                  {h.off.length}天:
                  <Days days={h.off} />
                </td>
                <td>{h.work.length === 0 ? '没有' : <Days days={h.work} />}</td>
                <td className="admin-why">{h.says}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {n.aside.length > 0 && <p className="quiet">没有当作放假的话:{n.aside.join(';')}</p>}
    </div>
  );
}

function Days({ days }: { days: readonly string[] }) {
  return (
    <ul className="admin-days">
      {days.map((d) => (
        <li key={d}>
          {dayText(d)} {weekdayText(d)}
        </li>
      ))}
    </ul>
  );
}
