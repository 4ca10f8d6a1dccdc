/** Cursors of lists: where the page ended, as text that says nothing to a reader and is refused when it was made up. */
import { problem } from './problem.ts';

export const toCursor = (place: readonly (string | number | null)[]): string => Buffer.from(JSON.stringify(place)).toString('base64url');

/** The place that a cursor names, of `length` texts. Throws a problem when it is not one of ours. */
export function fromCursor(cursor: string | undefined, length: number): string[] | undefined {
  if (cursor === undefined) return undefined;
  try {
    const place: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(place) && place.length === length && place.every((x) => typeof x === 'string')) return place;
  } catch {
    // not ours: refused below
  }
  throw problem(400, '翻页位置有误,请从第一页查起');
}
