import type { ListColumnView, ListRow } from '../../../server/api/list-answers.ts';
import type { ListSearch } from '../api/lists.ts';
import { dayText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import type { GridColumn } from './grid.tsx';

export const USUAL = ['light', 'subject', 'latest', 'due', 'unit', 'assigned', 'opened', 'findings'] as const;
/** Every column that is no fact, in the order in which they are offered. */
export const PLAIN: readonly { key: string; title: string; fixed?: true }[] = [
  { key: 'light', title: '灯' },
  { key: 'subject', title: '名称', fixed: true },
  { key: 'number', title: '文号' },
  { key: 'latest', title: '最近一步' },
  { key: 'due', title: '应办' },
  { key: 'unit', title: '承办单位' },
  { key: 'assigned', title: '承办人' },
  { key: 'opened', title: '开立' },
  { key: 'findings', title: '发现' },
];
/** The columns that an address asks for; the name is always among them. */
export function chosen(columns: string | undefined): string[] {
  const keys = columns === undefined ? [...USUAL] : columns.split(',').filter(Boolean);
  return keys.includes('subject') ? keys : ['subject', ...keys];
}

const SORTED = new Set(['subject', 'number', 'latest', 'due', 'opened']);
/** What stands first when a column is sorted by for the first time: the newest, the nearest, the first by name. */
const FIRST: Record<string, 'asc' | 'desc'> = { opened: 'desc', latest: 'desc' };

/** The next order when a head is pressed: one way, the other way, none. */
export function nextSort(sort: string | undefined, key: string): string | undefined {
  const first = FIRST[key] ?? 'asc';
  const other = first === 'asc' ? 'desc' : 'asc';
  if (sort === `${key}.${first}`) return `${key}.${other}`;
  return sort === `${key}.${other}` ? undefined : `${key}.${first}`;
}

const two = (upper: string, lower: string) => (
  <span className="cell-two" title={upper}>
    <span>{upper}</span>
    <span className="quiet">{lower}</span>
  </span>
);

type Plain = Omit<GridColumn, 'key' | 'sort'>;
const plain = (today: string, oneProcedure: boolean, open: (row: ListRow) => void): Record<string, Plain> => ({
  light: { title: <span className="sr">灯</span>, width: 40, cell: (r) => r.light && <LightMark light={r.light} /> },
  subject: {
    title: '名称',
    cell: (r) => (
      // a plain link: the router's own listens to every change of the address, and a list has forty in sight
      <a
        href={`/cases/${encodeURIComponent(r.id)}`}
        className="cell-two"
        tabIndex={-1}
        onClick={(e) => {
          if (e.ctrlKey || e.metaKey || e.shiftKey || e.button !== 0) return;
          e.preventDefault();
          open(r);
        }}
      >
        <span>{r.subject || r.title}</span>
        <span className="quiet">{[r.subject && !oneProcedure && r.title, r.number].filter(Boolean).join(' · ')}</span>
      </a>
    ),
  },
  number: { title: '文号', width: 170, wide: true, cell: (r) => r.number },
  latest: {
    title: '最近一步',
    width: 140,
    roomy: 152,
    wide: true,
    cell: (r) => two(r.ended ? `已结:${r.ended}` : r.latest.title, shortDay(r.latest.on, today)),
  },
  due: {
    title: '应办',
    width: 150,
    roomy: 180,
    cell: (r) => r.owes && two(r.owes, r.due ? `${shortDay(r.due, today)}前` : r.light === 'stopped' ? '停止计算' : '及时'),
  },
  unit: { title: '承办单位', width: 154, roomy: 164, wide: true, cell: (r) => <span title={r.unit}>{r.unit}</span> },
  assigned: { title: '承办人', width: 72, wide: true, cell: (r) => r.assigned },
  opened: {
    title: '开立',
    width: 118,
    wide: true,
    align: 'end',
    cell: (r) => (
      <time dateTime={r.opened} title={dayText(r.opened)}>
        {shortDay(r.opened, today)}
      </time>
    ),
  },
  findings: {
    title: '发现',
    width: 52,
    wide: true,
    align: 'end',
    cell: (r) => (r.findings > 0 ? <strong className="found">{r.findings}</strong> : <span className="quiet">无</span>),
  },
});

const NUMBERS = new Set(['money', 'count']);
const factColumn = (fact: ListColumnView): Plain => {
  const text = (r: ListRow) => r.cells?.[fact.path];
  return {
    title: <span title={`${fact.step}:${fact.title}`}>{fact.title}</span>,
    width: Math.min(220, Math.max(96, fact.title.length * 13 + 20)),
    wide: true,
    ...(NUMBERS.has(fact.kind) && { align: 'end' as const }),
    cell: (r) => <span title={text(r)}>{text(r)}</span>,
  };
};

/** The columns as the grid draws them. */
export function gridColumns(
  search: ListSearch,
  facts: readonly ListColumnView[],
  today: string,
  sortBy: (sort: string | undefined) => void,
  open: (row: ListRow) => void,
): GridColumn[] {
  const known = plain(today, search.procedure !== undefined, open);
  const [by, dir] = (search.sort ?? '').split('.') as [string, 'asc' | 'desc'];
  return chosen(search.columns).flatMap((key): GridColumn[] => {
    const fact = facts.find((f) => f.path === key);
    const column = known[key] ?? (fact && factColumn(fact));
    if (!column) return [];
    const sort = SORTED.has(key) && { dir: by === key ? dir : undefined, toggle: () => sortBy(nextSort(search.sort, key)) };
    return [{ key, ...column, ...(sort && { sort }) }];
  });
}
