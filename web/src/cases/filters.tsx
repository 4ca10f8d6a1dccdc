/** What a list is asked for: kept in the address, so that a list can be sent to a colleague as it is seen. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import type { ProcedureRow } from '../../../server/api/shapes.ts';
import type { ListSearch } from '../api/lists.ts';
import { proceduresQuery, unitsQuery } from '../api/reads.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { PickOne } from '../app/pick-one.tsx';
import { chapterOrder, chapterTitle, LIGHTS } from '../app/words.ts';
import { MoreFilters } from './more-filters.tsx';

/** The conditions that the second row holds. */
const MORE = ['from', 'to', 'endFrom', 'endTo', 'step', 'assigned', 'found', 'where'] as const;
/** What narrows a list, and is cleared at once; order and columns stay. */
export const CONDITIONS = ['procedure', 'unit', 'state', 'light', 'q', ...MORE] as const;

export function Filters({ search }: { search: ListSearch }) {
  const navigate = useNavigate({ from: '/cases' });
  const procedures = useQuery(proceduresQuery);
  const units = useQuery(unitsQuery);
  const set = (next: ListSearch) => navigate({ search: (s) => ({ ...s, ...next }), replace: true });
  const [q, setQ] = useState(search.q ?? '');
  useEffect(() => setQ(search.q ?? ''), [search.q]);
  const further = MORE.filter((k) => search[k] !== undefined).length;
  const [open, setOpen] = useState(further > 0);
  const byChapter = useMemo(
    () =>
      groups(procedures.data ?? []).map(([chapter, list]) => ({
        title: chapterTitle(chapter),
        items: list.map((p) => ({ value: p.id, title: p.title, ...(p.count.open > 0 && { hint: numberText(p.count.open) }) })),
      })),
    [procedures.data],
  );
  const byKind = useMemo(
    () =>
      (['政府', '部门', '镇', '街道'] as const).map((kind) => ({
        title: kind,
        items: (units.data ?? []).filter((u) => u.kind === kind).map((u) => ({ value: u.id, title: u.name })),
      })),
    [units.data],
  );
  const any = CONDITIONS.some((k) => search[k] !== undefined);
  return (
    <search>
      <div className="filters list-filters">
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
        <PickOne
          label="程序"
          groups={byChapter}
          value={search.procedure}
          // steps and facts are the procedure's own: another has others
          set={(procedure) => set({ procedure, step: undefined, where: undefined, columns: undefined })}
        />
        <PickOne label="承办单位" groups={byKind} value={search.unit} set={(unit) => set({ unit })} />
        <Choose label="状态" value={search.state} set={(state) => set({ state })}>
          <option value="open">在办、有效</option>
          <option value="ended">已结</option>
        </Choose>
        <Choose label="灯" value={search.light} set={(light) => set({ light })}>
          {(['red', 'yellow', 'green', 'grey', 'stopped'] as const).map((l) => (
            <option key={l} value={l}>
              {LIGHTS[l]}
            </option>
          ))}
        </Choose>
        <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
          更多条件{further > 0 && `(${further})`}
        </button>
        {any && (
          <button type="button" className="button-plain" onClick={() => navigate({ search: ({ sort, group }) => ({ sort, group }) })}>
            清除条件
          </button>
        )}
      </div>
      {open && <MoreFilters search={search} set={set} />}
    </search>
  );
}

export function Choose(props: {
  label: string;
  value?: string;
  set: (value: string | undefined) => void;
  /** What stands where nothing is chosen. */
  none?: string;
  children: ReactNode;
}) {
  return (
    <select className="input" aria-label={props.label} value={props.value ?? ''} onChange={(e) => props.set(e.target.value || undefined)}>
      <option value="">{props.none ?? `${props.label}:全部`}</option>
      {props.children}
    </select>
  );
}

/** Procedures by chapter, in the order of the yearly report. */
export const groups = (procedures: readonly ProcedureRow[]): [string, ProcedureRow[]][] => {
  const by = new Map<string, ProcedureRow[]>();
  for (const p of procedures) by.set(p.chapter, [...(by.get(p.chapter) ?? []), p]);
  return [...by].sort(([a], [b]) => chapterOrder(a) - chapterOrder(b));
};
