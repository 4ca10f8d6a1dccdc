/** What a list is asked for: kept in the address, so that a list can be sent to a colleague as it is seen. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import type { ProcedureRow } from '../../../server/api/shapes.ts';
import { proceduresQuery, unitsQuery } from '../api/reads.ts';
import { Icon } from '../app/icons.tsx';
import { chapterOrder, chapterTitle, LIGHTS } from '../app/words.ts';

interface Filter {
  procedure?: string;
  unit?: string;
  state?: string;
  light?: string;
  q?: string;
}

export function Filters({ filter }: { filter: Filter }) {
  const navigate = useNavigate({ from: '/cases' });
  const procedures = useQuery(proceduresQuery);
  const units = useQuery(unitsQuery);
  const set = (next: Filter) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  const [q, setQ] = useState(filter.q ?? '');
  useEffect(() => setQ(filter.q ?? ''), [filter.q]);
  const any = filter.procedure || filter.unit || filter.state || filter.light || filter.q;
  return (
    <search className="filters">
      <form
        className="filters-q"
        onSubmit={(e) => {
          e.preventDefault();
          set({ q: q.trim() || undefined });
        }}
      >
        <input
          className="input"
          type="search"
          aria-label="查找"
          placeholder="名称、文号"
          value={q}
          onChange={(e) => setQ(e.target.value)}
        />
        <button type="submit" className="button">
          <Icon name="search" size={16} />
          查找
        </button>
      </form>
      <Choose label="程序" value={filter.procedure} set={(procedure) => set({ procedure })}>
        {groups(procedures.data ?? []).map(([chapter, list]) => (
          <optgroup key={chapter} label={chapterTitle(chapter)}>
            {list.map((p) => (
              <option key={p.id} value={p.id}>
                {p.title}
              </option>
            ))}
          </optgroup>
        ))}
      </Choose>
      <Choose label="承办单位" value={filter.unit} set={(unit) => set({ unit })}>
        {(units.data ?? []).map((u) => (
          <option key={u.id} value={u.id}>
            {u.name}
          </option>
        ))}
      </Choose>
      <Choose label="状态" value={filter.state} set={(state) => set({ state })}>
        <option value="open">在办、有效</option>
        <option value="ended">已结</option>
      </Choose>
      <Choose label="灯" value={filter.light} set={(light) => set({ light })}>
        {(['red', 'yellow', 'green', 'grey', 'stopped'] as const).map((l) => (
          <option key={l} value={l}>
            {LIGHTS[l]}
          </option>
        ))}
      </Choose>
      {any && (
        <button type="button" className="button-plain" onClick={() => navigate({ search: {} })}>
          清除条件
        </button>
      )}
    </search>
  );
}

function Choose(props: { label: string; value?: string; set: (value: string | undefined) => void; children: ReactNode }) {
  return (
    <select className="input" aria-label={props.label} value={props.value ?? ''} onChange={(e) => props.set(e.target.value || undefined)}>
      <option value="">{props.label}:全部</option>
      {props.children}
    </select>
  );
}

/** Procedures by chapter, in the order of the yearly report. */
export const groups = (procedures: readonly ProcedureRow[]): [string, ProcedureRow[]][] => {
  const by = new Map<string, ProcedureRow[]>();
  for (const p of procedures) by.set(p.chapter, [...(by.get(p.chapter) ?? []), p]);
  return [...by].toSorted(([a], [b]) => chapterOrder(a) - chapterOrder(b));
};
