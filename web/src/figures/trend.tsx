/** A figure over time: months, quarters or years from one answer, each beside the year before; a second figure in the same picture where one is chosen. */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo } from 'react';
import type { FigureRow } from '../../../server/api/shapes.ts';
import { trendQuery } from '../api/figures.ts';
import { Choice, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import type { Caption, ChartData } from '../chart/types.ts';
import { Other } from './other.tsx';
import { lately, pointName, yearBeforeKey } from './period-name.ts';

const Chart = lazy(() => import('../chart/chart.tsx'));

export type Grain = 'months' | 'quarters' | 'years';
const GRAINS: { value: Grain; label: string; names: string; most: number }[] = [
  { value: 'months', label: '逐月', names: '月份', most: 24 },
  { value: 'quarters', label: '逐季', names: '季度', most: 12 },
  { value: 'years', label: '逐年', names: '年度', most: 6 },
];

export function TrendPart(props: {
  row: FigureRow;
  unit?: string;
  grain: Grain;
  /** The figure beside which it is drawn. */
  other?: FigureRow | null;
  caption: Caption;
  setGrain: (grain: Grain) => void;
  setOther: (id: string | undefined) => void;
  open: (from: string, to: string) => void;
}) {
  const { row, unit, grain, other } = props;
  const trend = useQuery(trendQuery(row.id, unit));
  const beside = useQuery({ ...trendQuery(other?.id ?? '', unit), enabled: other != null });
  const { names, most } = GRAINS.find((g) => g.value === grain) ?? GRAINS[0]!;
  const shown = useMemo(() => (trend.data ? lately(trend.data[grain], trend.data.since, most) : []), [trend.data, grain, most]);
  const data = useMemo((): ChartData => {
    const all = new Map(trend.data?.[grain].map((p) => [p.key, p.value]));
    const second = new Map(beside.data?.[grain].map((p) => [p.key, p.value]));
    const kind = row.stock || row.kind === 'share' || row.kind === 'rate' || row.kind === 'days' ? 'line' : 'bar';
    return {
      points: shown.map((p) => ({ key: p.key, label: pointName(p.key) })),
      series: [
        { name: other ? row.title : '本期', unit: row.unit, kind, values: shown.map((p) => p.value) },
        ...(other
          ? [
              {
                name: other.title === row.title ? `${other.title}(${other.procedureTitle})` : other.title,
                unit: other.unit,
                kind: 'line' as const,
                values: shown.map((p) => second.get(p.key) ?? null),
              },
            ]
          : grain === 'years'
            ? []
            : [
                {
                  name: '上年同期',
                  unit: row.unit,
                  kind: 'line' as const,
                  behind: true,
                  values: shown.map((p) => all.get(yearBeforeKey(p.key)) ?? null),
                },
              ]),
      ],
    };
  }, [trend.data, beside.data, grain, shown, row, other]);
  const caption: Caption = {
    ...props.caption,
    title: other ? `${row.title}、${other.title}` : row.title,
    lines: [...props.caption.lines, `期间:${shown[0] ? `${pointName(shown[0].key)}至${pointName(shown.at(-1)!.key)}` : ''}(${names})`],
  };
  return (
    <Part
      title="走势"
      aside={
        <span className="row">
          <Other row={row} other={other ?? undefined} set={props.setOther} />
          <Choice<Grain> label="走势的期间" value={grain} options={GRAINS} onChange={props.setGrain} />
        </span>
      }
    >
      {trend.isError ? (
        <Failed error={trend.error} retry={() => trend.refetch()} />
      ) : trend.isPending ? (
        <Loading lines={6} />
      ) : (
        <Suspense fallback={<Loading lines={6} label="正在画图" />}>
          <Chart
            data={data}
            caption={caption}
            names={names}
            open={(key) => {
              const point = shown.find((p) => p.key === key);
              if (point) props.open(point.from, point.to);
            }}
          />
        </Suspense>
      )}
    </Part>
  );
}
