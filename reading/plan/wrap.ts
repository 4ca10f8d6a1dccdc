/**
 * The width at which a document's lines were broken in printing, in characters; undefined when they are paragraphs. Broken lines show in
 * that many of them are as long as the longest.
 */
export function wrapWidth(lines: string[]): number | undefined {
  // A long line more or less, a heading or a web address, says nothing: the width is that of the many.
  const lengths = lines.map((line) => line.length).sort((a, b) => b - a);
  const width = lengths[Math.floor(lengths.length * 0.05)] ?? 0;
  if (lengths.length < 8 || width < 15 || width > 80) return undefined;
  const full = lengths.filter((n) => n >= 0.85 * width && n <= 1.1 * width).length;
  return full >= 0.35 * lengths.length ? width : undefined;
}

/** Whether a printed line goes on in the next one: it is full, and does not end as paragraphs end. */
export function goesOn(line: string, width: number): boolean {
  return line.length >= 0.85 * width && !(line.length < width && /[。;;〕】]$/.test(line));
}
