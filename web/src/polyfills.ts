/**
 * What a browser of 2021 lacks of what we and our libraries call: the floor is Chromium 94 (`docs/decisions/0012-old-browsers.md`). Imported before
 * everything else by `main.tsx`. Each is added only where the browser has none, so that a newer one runs its own. Written for the cases that the
 * standard allows and code of ours meets, not for every corner of it.
 */

/** Adds a method that scripts do not list: `for … in` over an array must not meet it. */
function add(to: object, name: string, value: unknown): void {
  if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true, enumerable: false });
}

const list = Array.prototype;
// Chromium 97
add(list, 'findLastIndex', function (this: unknown[], test: (v: unknown, i: number, all: unknown[]) => unknown, self?: unknown) {
  for (let i = this.length - 1; i >= 0; i--) if (test.call(self, this[i], i, this)) return i;
  return -1;
});
add(list, 'findLast', function (this: unknown[], test: (v: unknown, i: number, all: unknown[]) => unknown, self?: unknown) {
  for (let i = this.length - 1; i >= 0; i--) if (test.call(self, this[i], i, this)) return this[i];
  return undefined;
});
// Chromium 110
add(list, 'toReversed', function (this: unknown[]) {
  return Array.from(this).reverse();
});
add(list, 'toSorted', function (this: unknown[], order?: (a: unknown, b: unknown) => number) {
  return Array.from(this).sort(order);
});
add(list, 'toSpliced', function (this: unknown[], ...given: [number, number, ...unknown[]]) {
  const copy = Array.from(this);
  copy.splice(...given);
  return copy;
});
add(list, 'with', function (this: unknown[], index: number, value: unknown) {
  const at = Math.trunc(index) || 0;
  const place = at < 0 ? this.length + at : at;
  if (place < 0 || place >= this.length) throw new RangeError('Invalid index');
  const copy = Array.from(this);
  copy[place] = value;
  return copy;
});
// Chromium 121
add(Array, 'fromAsync', async (from: AsyncIterable<unknown> | Iterable<unknown>, map?: (v: unknown, i: number) => unknown) => {
  const all: unknown[] = [];
  for await (const one of from) all.push(map ? await map(one, all.length) : one);
  return all;
});

// Chromium 117
add(Object, 'groupBy', (from: Iterable<unknown>, keyOf: (v: unknown, i: number) => PropertyKey) => {
  const groups: Record<PropertyKey, unknown[]> = Object.create(null);
  let i = 0;
  for (const one of from) {
    const key = keyOf(one, i++);
    groups[key] ??= [];
    groups[key].push(one);
  }
  return groups;
});
add(Map, 'groupBy', (from: Iterable<unknown>, keyOf: (v: unknown, i: number) => unknown) => {
  const groups = new Map<unknown, unknown[]>();
  let i = 0;
  for (const one of from) {
    const key = keyOf(one, i++);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
});

// Chromium 119
add(Promise, 'withResolvers', () => {
  let resolve: unknown;
  let reject: unknown;
  const promise = new Promise((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
});

// Chromium 122
const set = Set.prototype;
type Other = { has(v: unknown): boolean; keys(): Iterator<unknown>; size: number };
const each = (other: Other): Iterable<unknown> => ({ [Symbol.iterator]: () => other.keys() });
add(set, 'union', function (this: Set<unknown>, other: Other) {
  return new Set([...this, ...each(other)]);
});
add(set, 'intersection', function (this: Set<unknown>, other: Other) {
  return new Set([...this].filter((v) => other.has(v)));
});
add(set, 'difference', function (this: Set<unknown>, other: Other) {
  return new Set([...this].filter((v) => !other.has(v)));
});
add(set, 'symmetricDifference', function (this: Set<unknown>, other: Other) {
  return new Set([...[...this].filter((v) => !other.has(v)), ...[...each(other)].filter((v) => !this.has(v))]);
});
add(set, 'isSubsetOf', function (this: Set<unknown>, other: Other) {
  return [...this].every((v) => other.has(v));
});
add(set, 'isSupersetOf', function (this: Set<unknown>, other: Other) {
  return [...each(other)].every((v) => this.has(v));
});
add(set, 'isDisjointFrom', function (this: Set<unknown>, other: Other) {
  return ![...this].some((v) => other.has(v));
});

// Chromium 103 and 116
const aborted = (name: string, says: string): Error =>
  typeof DOMException === 'function' ? new DOMException(says, name) : Object.assign(new Error(says), { name });
add(AbortSignal, 'timeout', (ms: number) => {
  const control = new AbortController();
  setTimeout(() => abort(control, aborted('TimeoutError', 'signal timed out')), ms);
  return control.signal;
});
add(AbortSignal, 'any', (signals: Iterable<AbortSignal>) => {
  const control = new AbortController();
  for (const one of signals) {
    if (one.aborted) abort(control, one.reason);
    else one.addEventListener('abort', () => abort(control, one.reason), { once: true, signal: control.signal });
  }
  return control.signal;
});
/** A browser before 98 knows no reason of an abort: it is put on the signal by hand, where who waits reads it. */
function abort(control: AbortController, why: unknown): void {
  if (control.signal.aborted) return;
  if (!('reason' in AbortSignal.prototype)) Object.defineProperty(control.signal, 'reason', { value: why, configurable: true });
  control.abort(why);
}
add(AbortSignal.prototype, 'throwIfAborted', function (this: AbortSignal) {
  if (this.aborted) throw this.reason ?? aborted('AbortError', 'signal is aborted without reason');
});

// Chromium 98: dates, maps, sets, buffers, and what refers to itself; a function or a node throws, as it does in the standard.
add(globalThis, 'structuredClone', (value: unknown) => copyOf(value, new Map()));
function copyOf(value: unknown, seen: Map<unknown, unknown>): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw aborted('DataCloneError', 'could not be cloned');
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  const keep = <T>(made: T): T => {
    seen.set(value, made);
    return made;
  };
  if (value instanceof Date) return keep(new Date(value));
  if (value instanceof RegExp) return keep(new RegExp(value.source, value.flags));
  if (value instanceof Blob) return value;
  if (value instanceof ArrayBuffer) return keep(value.slice(0));
  if (ArrayBuffer.isView(value)) {
    const bytes = value.buffer.slice(value.byteOffset, value.byteOffset + value.byteLength);
    return keep(new (value.constructor as new (b: ArrayBufferLike) => unknown)(bytes));
  }
  if (value instanceof Map) {
    const made = keep(new Map());
    for (const [k, v] of value) made.set(copyOf(k, seen), copyOf(v, seen));
    return made;
  }
  if (value instanceof Set) {
    const made = keep(new Set());
    for (const v of value) made.add(copyOf(v, seen));
    return made;
  }
  if (value instanceof Error) return keep(Object.assign(new Error(value.message), { name: value.name }));
  const made = keep((Array.isArray(value) ? new Array(value.length) : {}) as Record<string, unknown>);
  for (const [k, v] of Object.entries(value)) made[k] = copyOf(v, seen);
  return made;
}

// Chromium 120
add(URL, 'canParse', (address: string, base?: string) => {
  try {
    new URL(address, base);
    return true;
  } catch {
    return false;
  }
});
