/** The parts of an explanation, before it is known whether they are printed as plain text or as Markdown. */

export interface Part {
  title: string;
  lines: Line[];
}
/** A line, with those under it; or a table. */
export type Line = { text: string; under?: string[]; numbered?: true; heading?: true } | { head: string[]; rows: string[][] };

const NUMBERS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
export const partNumber = (i: number): string => NUMBERS[i] ?? `${i + 1}`;

export function plain(title: string, parts: Part[]): string {
  const out = [title, ''];
  parts.forEach((part, i) => {
    out.push(`${partNumber(i)}、${part.title}`);
    let n = 0;
    for (const line of part.lines) {
      if ('head' in line) {
        for (const row of line.rows)
          out.push(
            `  ${row
              .map((cell, c) => (cell === '' ? '' : `${line.head[c]}:${cell}`))
              .filter(Boolean)
              .join(';')}`,
          );
        continue;
      }
      n = line.heading ? 0 : n + 1;
      out.push(line.heading ? `  《${line.text}》` : `  ${line.numbered ? `${n}. ` : ''}${line.text}`);
      for (const under of line.under ?? []) out.push(`     ${under}`);
    }
    out.push('');
  });
  return out.join('\n');
}

const cell = (text: string): string => text.replaceAll('|', '\\|') || '—';

export function markdown(title: string, parts: Part[]): string {
  const out = [`# ${title}`, ''];
  parts.forEach((part, i) => {
    out.push(`## ${partNumber(i)}、${part.title}`, '');
    let n = 0;
    for (const line of part.lines) {
      if ('head' in line) {
        out.push(`| ${line.head.map(cell).join(' | ')} |`, `|${line.head.map(() => '---').join('|')}|`);
        out.push(...line.rows.map((row) => `| ${row.map(cell).join(' | ')} |`));
        continue;
      }
      if (line.heading) {
        n = 0;
        out.push('', `### ${line.text}`, '');
        continue;
      }
      n++;
      out.push(`${line.numbered ? `${n}.` : '-'} ${line.text}`);
      for (const under of line.under ?? []) out.push(`   - ${under}`);
    }
    out.push('');
  });
  return out.join('\n');
}
