/** The further conditions of a list: periods, the latest step, who it is assigned to, findings, and the facts of the procedure. */
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { ListColumnView } from '../../../server/api/list-answers.ts';
import { columnsQuery, type ListSearch } from '../api/lists.ts';
import { peopleQuery, procedureQuery, unitsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { TypedDay } from './typed-day.tsx';
import { type Condition, parseWhere, rangeOf, whereText } from './where.ts';

type Set = (next: ListSearch) => void;

export function MoreFilters({ search, set }: { search: ListSearch; set: Set }) {
  const { procedure } = search;
  return (
    <div className="more-filters">
      <Period title="开立" from={search.from} to={search.to} set={(from, to) => set({ from, to })} />
      <Period title="终结" from={search.endFrom} to={search.endTo} set={(endFrom, endTo) => set({ endFrom, endTo })} />
      <Assigned search={search} set={set} />
      <One title="发现">
        <Select label="发现" value={search.found} set={(found) => set({ found })}>
          <option value="yes">有违反规定的发现</option>
          <option value="no">没有发现</option>
        </Select>
      </One>
      {procedure !== undefined && <LatestStep procedure={procedure} search={search} set={set} />}
      {procedure !== undefined ? (
        <Facts procedure={procedure} search={search} set={set} />
      ) : (
        <p className="quiet">选定程序以后,还可以按它的步骤和事项筛选。</p>
      )}
    </div>
  );
}

const One = ({ title, children, drop }: { title: string; children: ReactNode; drop?: () => void }) => (
  <div className="one">
    <span>
      {title}
      {drop && (
        <button type="button" className="button-link" onClick={drop} aria-label={`去掉条件:${title}`}>
          去掉
        </button>
      )}
    </span>
    {children}
  </div>
);

const Select = (props: { label: string; value?: string; set: (value: string | undefined) => void; children: ReactNode; all?: string }) => (
  <select className="input" aria-label={props.label} value={props.value ?? ''} onChange={(e) => props.set(e.target.value || undefined)}>
    <option value="">{props.all ?? '全部'}</option>
    {props.children}
  </select>
);

/** Two days, either of which may be left open. */
function Period(props: {
  title: string;
  from?: string;
  to?: string;
  set: (from: string | undefined, to: string | undefined) => void;
  drop?: () => void;
}) {
  const { title, from, to, set, drop } = props;
  return (
    <One title={title} drop={drop}>
      <div className="ends">
        <TypedDay label={`${title}不早于`} value={from} set={(day) => set(day, to)} />
        <span>至</span>
        <TypedDay label={`${title}不晚于`} value={to} set={(day) => set(from, day)} />
      </div>
    </One>
  );
}

/** The people of the unit that is looked at, oneself first. */
function Assigned({ search, set }: { search: ListSearch; set: Set }) {
  const session = useQuery(sessionQuery).data;
  const unit = search.unit ?? session?.unit.id;
  const people = useQuery(peopleQuery(unit));
  const me = session?.person;
  return (
    <One title="承办人">
      <Select label="承办人" value={search.assigned} set={(assigned) => set({ assigned })}>
        {me && <option value={me.id}>我({me.name})</option>}
        <option value="none">尚未分派</option>
        {(people.data ?? [])
          .filter((p) => p.id !== me?.id)
          .map((p) => (
            <option key={p.id} value={p.id}>
              {p.name}
            </option>
          ))}
      </Select>
    </One>
  );
}

function LatestStep({ procedure, search, set }: { procedure: string; search: ListSearch; set: Set }) {
  const view = useQuery(procedureQuery(procedure));
  return (
    <One title="最近一步">
      <Select label="最近一步" value={search.step} set={(step) => set({ step })}>
        {Object.entries(view.data?.procedure.steps ?? {}).map(([name, step]) => (
          <option key={name} value={name}>
            {step.title}
          </option>
        ))}
      </Select>
    </One>
  );
}

function Facts({ procedure, search, set }: { procedure: string; search: ListSearch; set: Set }) {
  const columns = useQuery(columnsQuery(procedure));
  const conditions = useMemo(() => parseWhere(search.where), [search.where]);
  const filters = useMemo(() => (columns.data ?? []).filter((c) => c.filter !== undefined), [columns.data]);
  const put = (next: Condition[]) => set({ where: whereText(next) });
  const free = filters.filter((f) => !conditions.some((c) => c.path === f.path));
  return (
    <>
      {conditions.map((c) => {
        const column = filters.find((f) => f.path === c.path);
        return (
          column && (
            <Fact
              key={c.path}
              column={column}
              value={c.value}
              set={(value) => put(conditions.map((x) => (x.path === c.path ? { ...x, value } : x)))}
              drop={() => put(conditions.filter((x) => x.path !== c.path))}
            />
          )
        );
      })}
      {free.length > 0 && (
        <One title="按事项">
          <select
            className="input"
            aria-label="加一个事项的条件"
            value=""
            onChange={(e) => {
              const column = free.find((f) => f.path === e.target.value);
              if (column) put([...conditions, { path: column.path, value: firstValue(column) }]);
            }}
          >
            <option value="">加一个条件…</option>
            {[...new Set(free.map((f) => f.step))].map((step) => (
              <optgroup key={step} label={step}>
                {free
                  .filter((f) => f.step === step)
                  .map((f) => (
                    <option key={f.path} value={f.path}>
                      {f.title}
                    </option>
                  ))}
              </optgroup>
            ))}
          </select>
        </One>
      )}
    </>
  );
}

const RANGES = new Set(['day', 'money', 'count']);
/** What a new condition begins with: filled in at all, where that can be asked. */
const firstValue = (column: ListColumnView): string =>
  RANGES.has(column.filter ?? '') ? '..' : column.filter === 'yes' ? 'true' : (column.of?.[0] ?? '-');

function Fact({ column, value, set, drop }: { column: ListColumnView; value: string; set: (value: string) => void; drop: () => void }) {
  const title = `${column.step}:${column.title}`;
  const [from, to] = rangeOf(value);
  if (column.filter === 'day')
    return <Period title={title} from={from || undefined} to={to || undefined} set={(a = '', b = '') => set(`${a}..${b}`)} drop={drop} />;
  if (column.filter === 'money' || column.filter === 'count')
    return (
      <One title={column.filter === 'money' ? `${title}(元)` : title} drop={drop}>
        <div className="ends">
          <input
            className="input"
            inputMode="decimal"
            aria-label={`${title}不少于`}
            value={from}
            onChange={(e) => set(`${digits(e.target.value)}..${to}`)}
          />
          <span>至</span>
          <input
            className="input"
            inputMode="decimal"
            aria-label={`${title}不多于`}
            value={to}
            onChange={(e) => set(`${from}..${digits(e.target.value)}`)}
          />
        </div>
      </One>
    );
  return (
    <One title={title} drop={drop}>
      <select className="input" aria-label={title} value={value} onChange={(e) => set(e.target.value)}>
        <Options column={column} />
        <option value="-">没有填写</option>
      </select>
    </One>
  );
}
const digits = (text: string): string => text.replace(/[^\d.]/g, '');

function Options({ column }: { column: ListColumnView }) {
  const units = useQuery({ ...unitsQuery, enabled: column.filter === 'agency' });
  const people = useQuery({ ...peopleQuery(), enabled: column.filter === 'official' });
  const of: [string, string][] =
    column.filter === 'yes'
      ? [
          ['true', '是'],
          ['false', '否'],
        ]
      : column.filter === 'agency'
        ? (units.data ?? []).map((u) => [u.id, u.name])
        : column.filter === 'official'
          ? (people.data ?? []).map((p) => [p.id, p.name])
          : (column.of ?? []).map((text) => [text, text]);
  return (
    <>
      {of.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </>
  );
}
