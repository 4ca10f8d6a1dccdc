/** The page to print: one sheet of A4, standing. */
import { html, pageHtml } from '../guide/page.ts';
import { fitted, HEAD, headingOf, noteOf, PARTS, summary, whoOf } from './rows.ts';
import type { LeaderMap } from './types.ts';

const css = (size: number): string => `@page{size:A4 portrait;margin:12mm 10mm}
body{margin:0;background:#f4f5f6;color:#1c1e21;font:${size}pt/1.3 "Noto Sans CJK SC","Microsoft YaHei",SimHei,sans-serif}
main{width:190mm;margin:0 auto;background:#fff;padding:12mm 10mm}
h1{font:700 20pt/1.3 "Noto Serif CJK SC",SimSun,serif;text-align:center;margin:0}
.who{text-align:center;font-size:11pt;margin:1mm 0 2mm}.demo{text-align:center;color:#8a1f1f;margin:0 0 1mm;font-size:9pt}
.sum{font-size:9.5pt;margin:0 0 2mm}.note{font-size:8.5pt;color:#555;margin:2mm 0 0;white-space:pre-line}
table{border-collapse:collapse;width:100%;table-layout:fixed}th,td{border:.5pt solid #777;padding:1.5pt 3pt;text-align:left;vertical-align:middle;font-weight:400;white-space:pre-line;overflow-wrap:anywhere}
thead th{background:#f1f1f1;font-weight:700;text-align:center}th[scope=row]{text-align:center}.late{color:#8a1f1f;font-weight:700}
.scroll{overflow-x:auto}@media screen and (max-width:210mm){main{width:auto;padding:1em}.scroll table{min-width:170mm}}
@media print{body{background:#fff}main{width:auto;margin:0;padding:0}.scroll{overflow:visible}}`;

export function leaderMapHtml(m: LeaderMap): string {
  const { size, rows, left } = fitted(m);
  const all = PARTS.reduce((a, b) => a + b, 0);
  const columns = PARTS.map((p) => `<col style="width:${((p * 100) / all).toFixed(2)}%">`).join('');
  const line = ([no = '', ...cells]: string[], i: number): string => {
    const next = m.duties[i]?.next;
    // what rests on an unconfirmed default is never red
    const late = next?.late === true && !next.unconfirmed;
    return `<tr><th scope="row">${no}</th>${cells
      .map((c, k) => `<td${late && k === cells.length - 1 ? ' class="late"' : ''}>${html(c)}</td>`)
      .join('')}</tr>`;
  };
  return pageHtml(headingOf(m), css(size), [
    ...(m.tenant.demo ? [`<p class="demo">${html(`演示数据:${m.tenant.name}为虚构`)}</p>`] : []),
    `<h1>${html(headingOf(m))}</h1>`,
    `<p class="who">${html(whoOf(m))}</p>`,
    `<p class="sum">${html(summary(m))}</p>`,
    `<div class="scroll"><table><colgroup>${columns}</colgroup><thead><tr>${HEAD.map((h) => `<th scope="col">${html(h)}</th>`).join('')}</tr></thead><tbody>`,
    ...rows.map(line),
    '</tbody></table></div>',
    `<p class="note">${html(noteOf(m, left))}</p>`,
  ]);
}
