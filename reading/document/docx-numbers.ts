import * as cheerio from 'cheerio';
import { unzip, zip } from './zip.ts';

interface Level {
  format: string;
  /** The number as shown, %1 for the first level's count (ISO/IEC 29500-1, 17.9.11). */
  text: string;
  start: number;
}

/**
 * Word counts list paragraphs when it shows them: the file holds no numbers. They are written into the text here, as they would be
 * shown, since a task's number is part of what a plan states. A file without such lists comes back as it is.
 * @throws Error when the archive is damaged
 */
export function withNumbers(bytes: Uint8Array): Uint8Array {
  const entries = unzip(bytes);
  const text = (name: string) => (entries[name] ? Buffer.from(entries[name]).toString('utf8') : '');
  const [numbering, styles, document] = [text('word/numbering.xml'), text('word/styles.xml'), text('word/document.xml')];
  if (!numbering || !/<w:numPr\b/.test(document + styles)) return bytes;
  const lists = listsOf(numbering);
  const ofStyle = numbersOfStyles(styles);
  const $ = cheerio.load(document, { xml: true });
  const counts = new Map<string, number[]>();
  $('w\\:p').each((_, paragraph) => {
    const properties = $(paragraph).children('w\\:pPr');
    const own = properties.children('w\\:numPr');
    const styled = ofStyle.get(value(properties.children('w\\:pStyle')) ?? '');
    const number = value(own.children('w\\:numId')) ?? styled?.number;
    const depth = Number(value(own.children('w\\:ilvl')) ?? styled?.depth ?? 0);
    const list = lists.get(number ?? '');
    const level = list?.levels[depth];
    if (!list || !level || level.format === 'bullet' || level.format === 'none') return;
    const count = counts.get(list.id) ?? [];
    counts.set(list.id, count);
    for (let k = 0; k < depth; k++) count[k] ??= list.levels[k]?.start ?? 1;
    count[depth] = count[depth] === undefined ? level.start : count[depth] + 1;
    count.length = depth + 1;
    const shown = level.text.replace(/%(\d)/g, (_all, k: string) =>
      format(count[Number(k) - 1] ?? 1, list.levels[Number(k) - 1]?.format ?? 'decimal'),
    );
    own.remove();
    const run = `<w:r><w:t xml:space="preserve">${shown.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</w:t></w:r>`;
    if (properties.length > 0) properties.after(run);
    else $(paragraph).prepend(run);
  });
  return zip({ ...entries, 'word/document.xml': $.xml() });
}

function value(element: { attr(name: string): string | undefined }): string | undefined {
  return element.attr('w:val');
}

/** Levels by w:numId; lists that share an abstract list count on from one another. */
function listsOf(xml: string): Map<string, { id: string; levels: (Level | undefined)[] }> {
  const $ = cheerio.load(xml, { xml: true });
  const abstract = new Map<string, (Level | undefined)[]>();
  $('w\\:abstractNum').each((_, list) => {
    const levels: (Level | undefined)[] = [];
    $(list)
      .children('w\\:lvl')
      .each((_i, level) => {
        const of = (name: string) => value($(level).children(name));
        const start = Number(of('w\\:start') ?? 1);
        levels[Number($(level).attr('w:ilvl') ?? 0)] = { format: of('w\\:numFmt') ?? 'decimal', text: of('w\\:lvlText') ?? '', start };
      });
    abstract.set($(list).attr('w:abstractNumId') ?? '', levels);
  });
  const lists = new Map<string, { id: string; levels: (Level | undefined)[] }>();
  $('w\\:num').each((_, num) => {
    const base = value($(num).children('w\\:abstractNumId')) ?? '';
    const levels = [...(abstract.get(base) ?? [])];
    const own = $(num).children('w\\:lvlOverride');
    own.each((_i, override) => {
      const start = value($(override).children('w\\:startOverride'));
      const depth = Number($(override).attr('w:ilvl') ?? 0);
      if (start !== undefined && levels[depth]) levels[depth] = { ...levels[depth], start: Number(start) };
    });
    const number = $(num).attr('w:numId') ?? '';
    lists.set(number, { id: own.length > 0 ? `own ${number}` : base, levels });
  });
  return lists;
}

/** Lists that paragraph styles bring with them. */
function numbersOfStyles(xml: string): Map<string, { number: string; depth: number }> {
  const found = new Map<string, { number: string; depth: number }>();
  if (!xml) return found;
  const $ = cheerio.load(xml, { xml: true });
  $('w\\:style').each((_, style) => {
    const own = $(style).children('w\\:pPr').children('w\\:numPr');
    const number = value(own.children('w\\:numId'));
    if (number) found.set($(style).attr('w:styleId') ?? '', { number, depth: Number(value(own.children('w\\:ilvl')) ?? 0) });
  });
  return found;
}

/** A count in one of Word's formats (ISO/IEC 29500-1, 17.18.59); those that plans do not use come out in Arabic digits. */
function format(n: number, kind: string): string {
  if (/^(chinese|japanese|taiwanese)Counting|^ideographDigital$|^chineseCountingThousand$/.test(kind))
    return chinese(n, '零一二三四五六七八九', '十');
  if (/LegalSimplified$/.test(kind)) return chinese(n, '零壹贰叁肆伍陆柒捌玖', '拾');
  if (/^decimalEnclosedCircle/.test(kind) && n <= 20) return String.fromCharCode(0x245f + n);
  if (kind === 'upperLetter' && n <= 26) return String.fromCharCode(64 + n);
  if (kind === 'lowerLetter' && n <= 26) return String.fromCharCode(96 + n);
  return String(n);
}

function chinese(n: number, digits: string, ten: string): string {
  if (n >= 100) return String(n);
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  if (tens === 0) return digits[ones]!;
  return `${tens > 1 || ten === '拾' ? digits[tens] : ''}${ten}${ones ? digits[ones] : ''}`;
}
