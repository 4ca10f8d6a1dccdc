/** What pages of both papers share: escaping, tables, the frame of a page that prints. */
import { printed } from '../paper/punctuation.ts';

/** For a page; twice, for a bracket that closes after another one knows its neighbour only then. */
export const html = (text: string): string =>
  printed(printed(text)).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** 「2025年1月3日」. */
export const dayText = (day: string): string => day.slice(0, 10).replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日');

const NUMBER = '序号';

/** A table of texts; its first column names the rows. */
export function tableHtml(caption: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  const top = head.map((h) => `<th scope="col">${html(h)}</th>`).join('');
  const lines = rows.map(
    ([first = '', ...rest]) => `<tr><th scope="row">${html(first)}</th>${rest.map((c) => `<td>${html(c)}</td>`).join('')}</tr>`,
  );
  return `<div class="scroll"><table${head[0] === NUMBER ? ' class="numbered"' : ''}><caption>${html(caption)}</caption><thead><tr>${top}</tr></thead><tbody>${lines.join('\n')}</tbody></table></div>`;
}

/** Names and values, two pairs to a row. */
export function pairsHtml(caption: string, rows: readonly (readonly string[])[]): string {
  const lines = rows.map(
    (row) =>
      `<tr>${row
        .map((c, i) => (i % 2 === 0 ? `<th scope="row">${html(c)}</th>` : `<td${row.length === 2 ? ' colspan="3"' : ''}>${html(c)}</td>`))
        .join('')}</tr>`,
  );
  return `<div class="scroll"><table class="pairs"><caption>${html(caption)}</caption><tbody>${lines.join('\n')}</tbody></table></div>`;
}

export const pageHtml = (title: string, css: string, body: readonly string[]): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${html(title)}</title><style>${css}</style></head><body><main>\n${body.join('\n')}\n</main></body></html>\n`;
