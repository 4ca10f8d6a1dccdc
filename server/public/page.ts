/** The frame of the plain pages that need no sign-in and no script: readable by a telephone, an old browser and a screen reader, and printable. */
import { printed } from '../../writing/paper/punctuation.ts';

/** Text into a page, with the marks of Chinese print. */
export const html = (text: string): string =>
  printed(printed(text)).replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

/** 「2025年1月3日」; a minute keeps its time. */
export const dayText = (day: string): string => {
  const [date = '', time] = day.split('T');
  return `${date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')}${time ? ` ${time.slice(0, 5)}` : ''}`;
};

/** Names and values. */
export const pairs = (rows: readonly (readonly [string, string])[]): string =>
  `<dl>${rows.map(([name, value]) => `<div><dt>${html(name)}</dt><dd>${html(value)}</dd></div>`).join('')}</dl>`;

const CSS = `*{box-sizing:border-box}body{margin:0;background:#f4f5f6;color:#1c2024;font:1.125rem/1.75 "Noto Sans SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;font-variant-numeric:tabular-nums}
main{max-width:40rem;margin:0 auto;padding:1.5rem 1.25rem 3rem;background:#fff;min-height:100vh}
.top{font-size:.875rem;color:#5a626a;border-bottom:3px solid #a8201a;padding-bottom:.5rem;margin:0 0 1.5rem}
h1{font:600 1.75rem/1.35 "Noto Serif SC","Noto Serif CJK SC",SimSun,serif;margin:0 0 .75rem}h2{font-size:1.125rem;margin:2rem 0 .5rem}
p{margin:.5rem 0}dl{margin:.75rem 0}dl div{display:grid;grid-template-columns:8.5em 1fr;gap:.75rem;padding:.4rem 0;border-bottom:1px solid #e8eaed}dt{color:#454c53}dd{margin:0;font-weight:500;overflow-wrap:anywhere}
label{display:block;font-weight:600;margin:1.25rem 0 .25rem}.hint{color:#5a626a;font-size:.9375rem;margin:0 0 .25rem}
input{font:inherit;width:100%;max-width:18rem;padding:.5rem .75rem;border:2px solid #1c2024;border-radius:0;letter-spacing:.05em}
button{font:inherit;font-weight:600;margin:1.5rem 0 0;padding:.6rem 2rem;border:0;background:#a8201a;color:#fff;cursor:pointer}
:focus-visible{outline:3px solid #1b5fb8;outline-offset:2px}
.wrong{border-left:5px solid #b3261e;padding:.5rem 1rem;background:#fbf1f0;margin:1rem 0}.now{border:2px solid #1c2024;padding:1rem 1.25rem;margin:1rem 0}.now strong{display:block;font-size:1.375rem;line-height:1.5}
.note{color:#454c53;font-size:1rem}ol{padding-left:1.5em}li{margin:.25rem 0}a{color:#8a1813;text-underline-offset:3px}
@media(max-width:30rem){dl div{grid-template-columns:1fr;gap:0}}
@page{size:A5 landscape;margin:12mm}@media print{body{background:#fff;font-size:11pt}main{padding:0;max-width:none;min-height:0}.screen{display:none}h1{font-size:17pt;text-align:center}h2{margin:.8rem 0 .2rem}dl div{padding:.1rem 0}li,dl div{break-inside:avoid}}`;

export const page = (title: string, place: string, body: readonly string[]): string =>
  `<!doctype html>\n<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${html(title)}</title><style>${CSS}</style></head><body><main>\n<p class="top">${html(place)}</p>\n${body.join('\n')}\n</main></body></html>\n`;
