/** A chart kept as a picture: its title, unit, period and place in the ledger are written into it, so that it can be checked away from here. */
import type { Caption } from './types.ts';

const HEAD = 34;
const LINE = 20;
const EDGE = 24;
const FONT = 'Noto Sans SC, Source Han Sans SC, Noto Sans CJK SC, Microsoft YaHei, sans-serif';

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);
const written = (x: number, y: number, size: number, weight: number, words: string): string =>
  `<text x="${x}" y="${y}" font-family="${FONT}" font-size="${size}" font-weight="${weight}" fill="#1c2024">${escaped(words)}</text>`;

/** The picture with its words, as SVG text. `svg` is a chart's own, of the size given in CSS pixels. */
export function withCaption(svg: string, { width, height }: { width: number; height: number }, { title, lines, place }: Caption): string {
  const top = EDGE + HEAD + lines.length * LINE + 8;
  const whole = { width: width + 2 * EDGE, height: top + height + LINE + EDGE };
  const inner = svg.replace(/^<\?xml[^>]*>/, '').replace(/<svg /, `<svg x="${EDGE}" y="${top}" `);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="#fff"/>${written(EDGE, EDGE + 20, 20, 600, title)}${lines
    .map((line, i) => written(EDGE, EDGE + HEAD + 8 + i * LINE, 13, 400, line))
    .join('')}${inner}${written(EDGE, whole.height - EDGE + 4, 12, 400, place)}</svg>`;
}

function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const a = document.createElement('a');
  a.href = address;
  a.download = name;
  a.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** A name that every system takes for a file. */
const fileName = (title: string, ending: string): string => `${title.replace(/[\\/:*?"<>|\s]+/g, '')}.${ending}`;

export const keepText = (text: string, type: string, title: string, ending: string): void =>
  download(new Blob([text], { type }), fileName(title, ending));

export const keepSvg = (svg: string, title: string): void => keepText(svg, 'image/svg+xml', title, 'svg');

/** Twice the size, for paper. Throws when the browser cannot draw it. */
export async function keepPng(svg: string, title: string): Promise<void> {
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * 2;
    canvas.height = image.height * 2;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!png) throw new Error('没有画成图片');
    download(png, fileName(title, 'png'));
  } finally {
    URL.revokeObjectURL(address);
  }
}

const cell = (value: string | number | null): string => {
  if (value === null) return '';
  const text = String(value);
  // what a table program would run as a formula
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
/** Rows as CSV, with the mark by which a table program knows that it is UTF-8. */
export const csvOf = (rows: readonly (readonly (string | number | null)[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
