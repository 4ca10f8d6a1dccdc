/** A figure by everything that it can be broken down by, one picture each, beside the same period of the year before. A bar opens its events. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { type Part as Breakdown, type Parts, type Period, partsQuery } from '../api/figures.ts';
import { figureText } from '../app/format.ts';
import { Choice, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import type { Caption, ChartData } from '../chart/types.ts';
import { pointName } from './period-name.ts';

const Chart = lazy(() => import('../chart/chart.tsx'));
/** More bars than this are read in the table. */
const MOST_BARS = 40;

export function PartsPart(props: {
  row: FigureRow;
  period: Period;
  by?: string;
  caption: Caption;
  setBy: (by: string) => void;
  open: (by: string, group: string) => void;
}) {
  const { row, period } = props;
  const found = useQuery(partsQuery(row.id, period));
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (found.isPending) return <Loading lines={6} />;
  const filled = found.data.by.filter((part) => part.rows.length > 0);
  const chosen = filled.find((part) => part.by === props.by) ?? filled[0];
  return (
    <Part
      title="分项"
      aside={
        filled.length > 1 &&
        chosen && (
          <Choice<string>
            label="按什么分"
            value={chosen.by}
            options={filled.map((part) => ({ value: part.by, label: part.title }))}
            onChange={props.setBy}
          />
        )
      }
    >
      {!chosen ? (
        <p className="nothing">这个期间没有可以分项的数。</p>
      ) : (
        <Suspense fallback={<Loading lines={6} label="正在画图" />}>
          <Chart
            key={chosen.by}
            data={dataOf(row, chosen)}
            names={chosen.title}
            caption={{ ...props.caption, title: `${row.title}(按${chosen.title})` }}
            tableOpen={chosen.rows.length > MOST_BARS}
            open={(key) => props.open(chosen.by, key)}
          />
          {chosen.rows.length > MOST_BARS && (
            <p className="quiet">
              图中为前{MOST_BARS}项,导出的工作簿中有全部{chosen.rows.length}项。
            </p>
          )}
        </Suspense>
      )}
    </Part>
  );
}

function dataOf(row: FigureRow, { by, rows }: Breakdown): ChartData {
  const shown = rows.slice(0, MOST_BARS);
  const compared = shown.some((r) => r.before !== undefined && r.before !== null && r.before !== 0);
  return {
    points: shown.map((r) => ({ key: r.key, label: by === 'month' ? pointName(r.key) : r.title })),
    lying: by !== 'month',
    series: [
      { name: '本期', unit: row.unit, kind: 'bar', values: shown.map((r) => r.value) },
      ...(compared
        ? [{ name: '上年同期', unit: row.unit, kind: 'bar' as const, behind: true, values: shown.map((r) => r.before ?? null) }]
        : []),
    ],
  };
}

/** What the year before was: as the ledger counts it now, and as it was published. */
export function Before({ before, unit, change }: { before: Parts['before']; unit: string; change?: string }) {
  return (
    <dl className="facts facts-quiet">
      <div>
        <dt>上年同期</dt>
        <dd>
          {figureText(before.value, unit)}
          {change && ` · ${change}`}
        </dd>
      </div>
      {before.published !== undefined && (
        <div>
          <dt>当时公布</dt>
          <dd>
            {figureText(before.published, unit)}
            <span className="quiet"> {before.source}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}
