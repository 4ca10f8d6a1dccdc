/** One of the thousand figures, found by its words: as in the catalogue, by mouse and by keyboard. */
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useMemo, useState } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { figuresQuery } from '../api/reads.ts';
import { findAmong } from '../app/find.ts';

const MOST = 30;

export function FigureSearch({ label, choose, hint }: { label: string; choose: (figure: FigureRow) => void; hint?: string }) {
  const id = useId();
  const all = useQuery(figuresQuery());
  const [q, setQ] = useState('');
  const [at, setAt] = useState(0);
  const found = useMemo(
    () =>
      q.trim() === ''
        ? []
        : findAmong(
            all.data ?? [],
            q,
            (f) => `${f.procedureTitle}${f.title}`,
            (f) => f.says,
          ).slice(0, MOST),
    [all.data, q],
  );
  const take = (figure: FigureRow | undefined) => {
    if (!figure) return;
    choose(figure);
    setQ('');
  };
  const key = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    if (e.key === 'ArrowDown') setAt((n) => Math.min(n + 1, found.length - 1));
    else if (e.key === 'ArrowUp') setAt((n) => Math.max(n - 1, 0));
    else if (e.key === 'Enter' && found.length > 0) take(found[at]);
    else if (e.key === 'Escape' && q !== '') setQ('');
    else return;
    e.preventDefault();
  };
  const open = q.trim() !== '';
  return (
    <div className="figure-search">
      <input
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-activedescendant={open && found[at] ? `${id}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        placeholder={hint ?? '输入指标名称查找'}
        value={q}
        onChange={(e) => {
          setQ(e.target.value);
          setAt(0);
        }}
        onKeyDown={key}
      />
      {open && (
        <div className="figure-search-list" id={`${id}-list`} role="listbox" aria-label={label}>
          {found.map((f, i) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option at hand
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
            <div
              key={f.id}
              id={`${id}-${i}`}
              role="option"
              aria-selected={i === at}
              onMouseDown={(e) => e.preventDefault()}
              onClick={() => take(f)}
            >
              {f.title}({f.unit})<span className="quiet">{f.procedureTitle}</span>
            </div>
          ))}
          {found.length === 0 && (
            <div className="quiet" role="option" aria-selected="false" aria-disabled="true" tabIndex={-1}>
              {all.isPending ? '正在读取指标目录' : '没有这样的指标'}
            </div>
          )}
        </div>
      )}
    </div>
  );
}
