/**
 * The picture of a figure in echarts' terms. Told apart by lightness, dash and mark before colour, so that it reads on a grey printer: the first
 * series dark and whole, what is compared light or dashed.
 */
import type { ChartData, ChartSeries } from './types.ts';

const INK = '#1c2024';
const DARK = '#33383d';
const LIGHT = '#b4bac1';
const ACCENT = '#a8201a';
const LINE = '#d5d9dd';
// no quotes: in a kept picture they would stand inside an attribute
const FONT = 'Noto Sans SC, Source Han Sans SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif';

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });
/** 123456 → 12.3万 on an axis. */
const axisText = (n: number): string => (Math.abs(n) >= 100_000 ? `${grouped.format(Math.round(n / 1000) / 10)}万` : grouped.format(n));

const colour = (s: ChartSeries, i: number): string => (s.behind ? LIGHT : i === 0 ? DARK : ACCENT);

export function optionOf({ points, series, lying }: ChartData) {
  const units = [...new Set(series.map((s) => s.unit))];
  const names = {
    type: 'category' as const,
    data: points.map((p) => p.label),
    axisLine: { lineStyle: { color: '#8b939b' } },
    axisTick: { alignWithLabel: true },
    axisLabel: {
      color: INK,
      fontFamily: FONT,
      fontSize: 12,
      interval: lying ? 0 : ('auto' as const),
      hideOverlap: true,
      ...(lying && { width: 190, overflow: 'truncate' as const }),
    },
    ...(lying && { inverse: true }),
  };
  const values = units.map((unit, i) => ({
    type: 'value' as const,
    // beneath bars that lie, the end of the axis has no room: the unit stands in the caption and the table
    name: lying ? '' : unit,
    position: (lying ? 'bottom' : i === 0 ? 'left' : 'right') as 'left',
    nameTextStyle: { color: INK, fontFamily: FONT },
    axisLabel: { color: INK, fontFamily: FONT, formatter: axisText },
    splitLine: { show: i === 0, lineStyle: { color: LINE } },
    minInterval: unit === '%' ? 0 : 1,
  }));
  return {
    animation: false,
    textStyle: { fontFamily: FONT, color: INK },
    grid: { left: 8, right: 12, top: series.length > 1 ? (lying ? 32 : 56) : lying ? 8 : 36, bottom: 4, containLabel: true },
    legend:
      series.length > 1 ? { top: 0, left: 0, icon: 'rect', itemHeight: 8, textStyle: { fontFamily: FONT, color: INK } } : { show: false },
    tooltip: {
      trigger: 'axis' as const,
      axisPointer: { type: 'shadow' as const },
      valueFormatter: (v: unknown) => (typeof v === 'number' ? grouped.format(v) : '无从计算'),
    },
    xAxis: lying ? values : names,
    yAxis: lying ? names : values,
    series: series.map((s, i) => ({
      name: s.name,
      type: s.kind,
      data: s.values,
      ...(lying ? { xAxisIndex: units.indexOf(s.unit) } : { yAxisIndex: units.indexOf(s.unit) }),
      itemStyle: { color: colour(s, i), ...(s.behind && { borderColor: '#5a626a', borderWidth: 1 }) },
      // a line is not hidden by the bars that it is compared with
      z: s.kind === 'line' ? 3 : s.behind ? 1 : 2,
      ...(s.kind === 'line'
        ? {
            lineStyle: { color: s.behind ? '#5a626a' : colour(s, i), width: 2, type: (s.behind ? 'dashed' : 'solid') as 'solid' },
            symbol: i === 0 ? 'circle' : 'rect',
            symbolSize: 6,
          }
        : { barMaxWidth: 28, barGap: '10%' }),
    })),
  };
}
