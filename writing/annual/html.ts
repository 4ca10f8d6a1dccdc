/** The report as a page: plain, readable without scripts, each number a link to the acts behind it. */
import { printed } from '../paper/punctuation.ts';
import { spokenUnit } from './number.ts';
import type { AnnualReport, Cell, Paragraph, Piece, ReportNumber, ReportTable, Section } from './types.ts';

export const escaped = (text: string): string =>
  printed(text).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const address = (href: string): string => href.replace(/&/g, '&amp;');

/** The office's page of a number: its figure over its period, and where it is a part, that part. `office`: where the office stands. */
export function hrefOf(n: ReportNumber, office: string): string {
  const period = 'on' in n.period ? { on: n.period.on } : n.period;
  const asked = new URLSearchParams({ ...period, ...(n.group && { by: n.group.by, group: n.group.is }) });
  return `${office}/figures/${encodeURIComponent(n.figure)}?${asked}`;
}

const dayText = (day: string): string => day.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

/** What a number is, for who rests the pointer on it. */
function titleOf(n: ReportNumber): string {
  const period = 'on' in n.period ? `${dayText(n.period.on)}` : `${dayText(n.period.from)}至${dayText(n.period.to)}`;
  const base = n.part === undefined ? '' : `;${n.part} ÷ ${n.whole}`;
  return `${n.title}(${spokenUnit(n.unit)}):${n.says};${period}${base}${n.declared ? ';填报数' : ''}`;
}

const CSS = `body{margin:0;background:#f4f5f6;color:#1c1e21;font:16px/1.9 "FangSong_GB2312",FangSong,STFangsong,"Noto Serif CJK SC",serif}
main{max-width:46em;margin:0 auto;padding:3em 4em;background:#fff}
h1{font:700 26px/1.5 "FZXiaoBiaoSong-B05S","Noto Serif CJK SC",SimSun,serif;text-align:center;margin:0 0 1.5em}
h2{font:700 18px/1.9 SimHei,"Noto Sans CJK SC",sans-serif;margin:1.2em 0 .2em;text-indent:2em}
h3{font:700 17px/1.9 KaiTi_GB2312,KaiTi,STKaiti,serif;margin:.6em 0 .2em;text-indent:2em}
p{margin:0;text-indent:2em;text-align:justify}p b{font-weight:700}a{color:#8a1f1f;text-underline-offset:3px}
.demo{text-indent:0;text-align:center;color:#8a1f1f}.sign{text-align:right;text-indent:0;margin-top:2em}
.scroll{overflow-x:auto;margin:.6em 0 1.4em}table{border-collapse:collapse;width:100%;font-size:14px;line-height:1.6;background:#fff}
caption{font-weight:700;padding:.4em;text-align:center}th,td{border:1px solid #999;padding:.2em .5em;text-align:right}
th{background:#f4f5f6;text-align:center}td:first-child,tbody th{text-align:left;font-weight:400}.note{font-size:13px;color:#555;text-indent:0}
@media(max-width:40em){main{padding:1.5em 1em}}@media print{body{background:#fff}a{color:inherit;text-decoration:none}}`;

export function reportHtml(report: AnnualReport, office = ''): string {
  const link = (n: ReportNumber) => `<a href="${address(hrefOf(n, office))}" title="${escaped(titleOf(n))}">${escaped(n.text)}</a>`;
  const piece = (p: Piece) => (typeof p === 'string' ? escaped(p) : link(p));
  const paragraph = ({ lead, pieces }: Paragraph) =>
    `<p>${lead === undefined ? '' : `<b>${escaped(lead)}</b>`}${pieces.map(piece).join('')}</p>`;
  const table = (t: ReportTable) => tableHtml(t, (c) => (typeof c === 'string' ? escaped(c) : link(c)));
  const section = (s: Section, level: 2 | 3): string =>
    [
      `<h${level}>${escaped(s.heading)}</h${level}>`,
      ...s.paragraphs.map(paragraph),
      ...(s.sections ?? []).map((x) => section(x, 3)),
      ...(s.tables ?? []).map(table),
    ].join('\n');
  return page(report.title, [
    ...(report.tenant.demo ? [`<p class="demo">演示数据:${escaped(report.tenant.name)}为虚构</p>`] : []),
    `<h1>${escaped(report.title)}</h1>`,
    paragraph(report.opening),
    ...report.sections.map((s) => section(s, 2)),
    `<p class="sign">${escaped(report.signed.by)}<br>${dayText(report.signed.on)}</p>`,
    ...(report.tables.length > 0 ? ['<h2>法定统计表</h2>', ...report.tables.map(table)] : []),
    ...footing(report),
  ]);
}

/** Tables alone, as a page. */
export function tablesHtml(title: string, tables: readonly ReportTable[], office = ''): string {
  const cell = (c: Cell) =>
    typeof c === 'string' ? escaped(c) : `<a href="${address(hrefOf(c, office))}" title="${escaped(titleOf(c))}">${escaped(c.text)}</a>`;
  return page(title, [`<h1>${escaped(title)}</h1>`, ...tables.map((t) => tableHtml(t, cell))]);
}

/** What was kept out and what does not add up, for who signs; and the seal. */
function footing({ leftOut, findings, seal, place }: AnnualReport): string[] {
  return [
    ...(leftOut.length > 0
      ? ['<h2>未列入本报告的数据(供签发人审阅)</h2>', ...leftOut.map((x) => `<p>${escaped(`${x.title}:${x.reason}`)}</p>`)]
      : []),
    ...(findings.length > 0 ? ['<h2>表内勾稽不符(签发前须查明)</h2>', ...findings.map((f) => `<p>${escaped(f.says)}</p>`)] : []),
    `<p class="note">${seal ? `账本封印:树根 ${seal.root}` : '未附封印'}${place.unsealed > 0 ? ';此后另有行为尚未封印' : ''}</p>`,
  ];
}

function tableHtml(t: ReportTable, cell: (c: Cell) => string): string {
  const head = t.head.map((h) => `<th scope="col">${escaped(h)}</th>`).join('');
  const rows = t.rows.map(
    ([label, ...cells]) => `<tr><th scope="row">${cell(label!)}</th>${cells.map((c) => `<td>${cell(c)}</td>`).join('')}</tr>`,
  );
  const caption = `${escaped(t.title)}${t.unit === undefined ? '' : `<br>单位:${escaped(t.unit)}`}`;
  return `<div class="scroll"><table><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table></div><p class="note">${escaped(`依据:${t.basis}`)}</p>`;
}

const page = (title: string, body: string[]): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><base target="_top"><title>${escaped(title)}</title><style>${CSS}</style></head><body><main>\n${body.join('\n')}\n</main></body></html>\n`;
