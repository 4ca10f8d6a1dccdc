/** The comparisons that need nothing but two values. */
import type { Comparison, Value } from '../language/data.ts';
import type { Known, Truth } from './evaluate.ts';

const list = (v: Known): unknown[] => (Array.isArray(v) ? v : v === null || v === undefined ? [] : [v]);
/** A day beside a minute is compared as a day. */
const aligned = (a: string, b: string): [string, string] => (a.length === b.length ? [a, b] : [a.slice(0, 10), b.slice(0, 10)]);

/** `binary` says whether the test has a right-hand side: unknown there makes the whole unknown. */
export function compareValues(
  test: Comparison,
  of: Known,
  than: Known,
  values: readonly Value[] | undefined,
  binary: boolean,
  name?: string,
): Truth {
  if (of === undefined || (binary && than === undefined)) return undefined;
  switch (test) {
    case 'true':
      return of === true;
    case 'false':
      return of === false || of === null;
    case 'is':
    case 'same':
      if (typeof of === 'string' && typeof than === 'string') {
        const [a, b] = /^\d{4}-\d\d-\d\d/.test(of) && /^\d{4}-\d\d-\d\d/.test(than) ? aligned(of, than) : [of, than];
        return a === b;
      }
      return of !== null && of === than;
    case 'among':
      return values?.some((v) => v === of) ?? false;
    case 'has':
    case 'hasAny': {
      const set = list(of);
      return values?.some((v) => set.includes(v)) ?? false;
    }
    case 'inside': {
      const outer = list(than);
      return list(of).every((v) => outer.includes(v));
    }
    case 'meets': {
      const set = list(than);
      return list(of).some((v) => set.includes(v));
    }
    case 'includes':
      return list(of).includes(than);
    case 'every':
      return list(of).every((row) => typeof row === 'object' && row !== null && (row as Record<string, Value>)[name ?? ''] === values?.[0]);
    case 'over':
    case 'under':
    case 'atLeast':
    case 'atMost':
      return typeof of === 'number' && typeof than === 'number' && order(test, of - than);
    case 'before':
    case 'after': {
      if (typeof of !== 'string' || typeof than !== 'string') return false;
      const [a, b] = aligned(of, than);
      return test === 'before' ? a < b : a > b;
    }
    default:
      return false;
  }
}

const order = (test: 'over' | 'under' | 'atLeast' | 'atMost', difference: number): boolean =>
  test === 'over' ? difference > 0 : test === 'under' ? difference < 0 : test === 'atLeast' ? difference >= 0 : difference <= 0;
