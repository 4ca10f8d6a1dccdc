/**
 * A chart with the table of its numbers beneath: one is for the eye, the other for the ear, the keyboard and whoever copies numbers. A bar, a point and
 * a number open the same thing. Loaded lazily, with the drawing library.
 */
import { useEffect, useRef, useState } from 'react';
import { numberText } from '../app/format.ts';
import { init } from './draw.ts';
import { csvOf, keepPng, keepSvg, keepText, withCaption } from './keep.ts';
import { optionOf } from './option.ts';
import type { Caption, ChartData } from './types.ts';
import './chart.css';
import { Fault } from '../app/states.tsx';

type Drawn = ReturnType<typeof init>;
const ROW = 26;
const HEIGHT = 280;

export default function Chart({
  data,
  caption,
  open,
  names,
  tableOpen = false,
}: {
  data: ChartData;
  caption: Caption;
  /** What the points are: 月份, 承办单位. */
  names: string;
  /** Opens what stands behind a point. */
  open?: (key: string) => void;
  tableOpen?: boolean;
}) {
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<Drawn | null>(null);
  const [fault, setFault] = useState('');
  const height = data.lying ? Math.max(90, 50 + data.points.length * ROW * Math.max(1, data.series.length * 0.8)) : HEIGHT;
  const latest = useRef({ data, open });
  latest.current = { data, open };
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: 'svg' });
    drawn.current = chart;
    chart.on('click', (e) => {
      const key = latest.current.data.points[e.dataIndex ?? -1]?.key;
      if (key !== undefined) latest.current.open?.(key);
    });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(box.current);
    return () => {
      watch.disconnect();
      chart.dispose();
      drawn.current = null;
    };
  }, []);
  useEffect(() => {
    drawn.current?.resize({ height });
    drawn.current?.setOption(optionOf(data), { notMerge: true });
  }, [data, height]);
  const picture = (): string | undefined => {
    const chart = drawn.current;
    if (!chart) return undefined;
    const size = { width: chart.getWidth(), height: chart.getHeight() };
    return withCaption(chart.renderToSVGString(), size, caption);
  };
  const keep = async (how: 'svg' | 'png') => {
    const svg = picture();
    if (!svg) return;
    setFault('');
    if (how === 'svg') keepSvg(svg, caption.title);
    else await keepPng(svg, caption.title).catch(() => setFault('没有存成图片,请改存为矢量图。'));
  };
  return (
    <figure className="chart">
      <div ref={box} className={open ? 'chart-box chart-opens' : 'chart-box'} style={{ height }} aria-hidden="true" />
      <figcaption className="chart-keep">
        <span className="quiet">{open ? '点图上的一处,或者表中的数,看那一处的每一笔' : ''}</span>
        <span className="row">
          <button type="button" className="button-plain" onClick={() => void keep('png')}>
            存为图片
          </button>
          <button type="button" className="button-plain" onClick={() => void keep('svg')}>
            存为矢量图
          </button>
          <button
            type="button"
            className="button-plain"
            onClick={() => keepText(csvOf(tableOf(data, names, caption)), 'text/csv;charset=utf-8', caption.title, 'csv')}
          >
            导出逗号分隔表
          </button>
        </span>
      </figcaption>
      <Fault says={fault} />
      <details className="chart-table" open={tableOpen}>
        <summary>图中的数</summary>
        <div className="scroll-x">
          <table className="plain">
            <caption className="sr">{caption.title}</caption>
            <thead>
              <tr>
                <th scope="col">{names}</th>
                {data.series.map((s) => (
                  <th scope="col" className="end" key={s.name}>
                    {s.name}({s.unit})
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {data.points.map((p, i) => (
                <tr key={p.key}>
                  <th scope="row">{p.label}</th>
                  {data.series.map((s, k) => (
                    <td className="end" key={s.name}>
                      {open && k === 0 && s.values[i] ? (
                        <button
                          type="button"
                          className="button-link"
                          onClick={() => open(p.key)}
                          aria-label={`${p.label} ${numberText(s.values[i])}${s.unit},看每一笔`}
                        >
                          {numberText(s.values[i])}
                        </button>
                      ) : s.values[i] === null || s.values[i] === undefined ? (
                        '—'
                      ) : (
                        numberText(s.values[i])
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** The numbers with what they are, as rows of a file. */
const tableOf = (data: ChartData, names: string, caption: Caption): (string | number | null)[][] => [
  [caption.title],
  ...caption.lines.map((line) => [line]),
  [caption.place],
  [],
  [names, ...data.series.map((s) => `${s.name}(${s.unit})`)],
  ...data.points.map((p, i) => [p.label, ...data.series.map((s) => s.values[i] ?? null)]),
];
