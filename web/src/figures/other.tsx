/** Chooses a second figure for the same picture: by words among the catalogue, which is fetched when the choice is opened. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { figuresQuery } from '../api/reads.ts';
import { findAmong } from '../app/find.ts';

const MOST = 30;

export function Other({ row, other, set }: { row: FigureRow; other?: FigureRow; set: (id: string | undefined) => void }) {
  const [open, setOpen] = useState(false);
  if (other)
    return (
      <span>
        对比「{other.title}」
        <button type="button" className="button-link" onClick={() => set(undefined)}>
          取消对比
        </button>
      </span>
    );
  return (
    <span className="figure-other">
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        对比另一项
      </button>
      {open && (
        <Chooser
          row={row}
          close={() => setOpen(false)}
          choose={(id) => {
            setOpen(false);
            set(id);
          }}
        />
      )}
    </span>
  );
}

function Chooser({ row, close, choose }: { row: FigureRow; close: () => void; choose: (id: string) => void }) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [q, setQ] = useState('');
  const figures = useQuery(figuresQuery());
  useEffect(() => field.current?.focus(), []);
  const all = figures.data ?? [];
  // of its own procedure first: a part is looked at beside its whole
  const near =
    q.trim() === '' ? all.filter((f) => f.procedure === row.procedure) : findAmong(all, q, (f) => `${f.title} ${f.procedureTitle}`);
  const found = near.filter((f) => f.id !== row.id).slice(0, MOST);
  return (
    <section className="figure-chooser" onKeyDown={(e) => e.key === 'Escape' && close()} aria-labelledby={id}>
      <label id={id}>
        对比哪一项
        <input
          ref={field}
          className="input"
          type="search"
          value={q}
          onChange={(e) => setQ(e.target.value)}
          placeholder="按名称、程序查找"
        />
      </label>
      <ul>
        {found.map((f) => (
          <li key={f.id}>
            <button type="button" onClick={() => choose(f.id)}>
              {f.title}
              <span className="quiet">
                {f.procedureTitle} · {f.unit}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className="nothing">{figures.isPending ? '正在读取…' : '没有这样的数字,换一个词再查。'}</p>}
    </section>
  );
}
