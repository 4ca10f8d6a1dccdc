/** Where in a file of an export the rows of each case lie, so that one case can be read again without the rest. */
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

const NEWLINE = 10;
/** The rows of a case lie together, and each begins with its case. */
const CASE = /^\{"case":("(?:[^"\\]|\\.)*")/;

interface Range {
  from: number;
  to: number;
}

const caseOf = (line: string): string => {
  const begins = CASE.exec(line)?.[1];
  return begins === undefined ? String((JSON.parse(line) as { case: unknown }).case) : (JSON.parse(begins) as string);
};

/** Reads the file once; a few numbers for each case stay in memory. */
export async function rangesOf(path: string): Promise<Map<string, Range>> {
  const ranges = new Map<string, Range>();
  let at = 0;
  let rest: Buffer = Buffer.alloc(0);
  const take = (line: Buffer): void => {
    const from = at;
    at += line.length + 1;
    if (line.length === 0) return;
    const id = caseOf(line.toString('utf8'));
    const known = ranges.get(id);
    if (known) known.to = at;
    else ranges.set(id, { from, to: at });
  };
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let begin = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, begin)) {
      take(rest.subarray(begin, end));
      begin = end + 1;
    }
    rest = rest.subarray(begin);
  }
  if (rest.length > 0) take(rest);
  return ranges;
}

/** The rows of one case. */
export async function rowsIn<T extends { case: string }>(path: string, ranges: ReadonlyMap<string, Range>, id: string): Promise<T[]> {
  const range = ranges.get(id);
  if (!range) return [];
  const file = await open(path);
  try {
    const bytes = Buffer.alloc(range.to - range.from);
    const { bytesRead } = await file.read(bytes, 0, bytes.length, range.from);
    const rows = bytes
      .subarray(0, bytesRead)
      .toString('utf8')
      .split('\n')
      .filter((line) => line !== '');
    return rows.map((line) => JSON.parse(line) as T).filter((row) => row.case === id);
  } finally {
    await file.close();
  }
}
