/**
 * What a browser of the floor does not know, found in built files (`docs/decisions/0012-old-browsers.md`). Used by the tests alone. Syntax is looked for
 * in the parsed script, never in its text; names of methods that neither the floor nor `polyfills.ts` has are looked for among the calls.
 */

/** Since Chromium: named groups of the same name 125, flags in groups 125, `v` 112. */
const REGEXP_FLAGS = /v/;
const INNER_FLAGS = /\(\?[ims]+(-[ims]+)?:|\(\?-[ims]+:/;
/** Methods later than the floor that no polyfill of ours adds. */
const METHODS = new Set(['isWellFormed', 'toWellFormed', 'transfer', 'transferToFixedLength', 'getOrInsert', 'getOrInsertComputed']);
const STATICS = new Set(['Promise.try', 'RegExp.escape', 'Iterator.from', 'Error.isError', 'Math.sumPrecise']);

interface Node {
  type: string;
  [key: string]: unknown;
}
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const named = (node: unknown): string => (isNode(node) && typeof node.name === 'string' ? node.name : '');

/** What a script's tree holds beyond the floor, each in words with its place. */
export function beyondFloor(program: unknown): string[] {
  const found: string[] = [];
  const say = (what: string, node: Node): void => {
    found.push(`${what} (${String(node.start)})`);
  };
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) {
      for (const one of value) visit(one);
      return;
    }
    if (!isNode(value)) return;
    check(value);
    for (const [key, inner] of Object.entries(value)) if (key !== 'parent' && typeof inner === 'object') visit(inner);
  };
  const check = (node: Node): void => {
    if (node.type === 'Literal' && typeof node.regex === 'object' && node.regex !== null) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      if (REGEXP_FLAGS.test(flags)) say(`regular expression with flag ${flags}`, node);
      if (INNER_FLAGS.test(pattern)) say('flags within a regular expression', node);
    }
    if (node.type === 'VariableDeclaration' && /using/.test(String(node.kind))) say('using', node);
    if (node.type === 'ImportDeclaration' && Array.isArray(node.attributes) && node.attributes.length > 0) say('import attributes', node);
    if (/Decorator|AccessorProperty/.test(node.type)) say(node.type, node);
    const callee = node.type === 'CallExpression' && isNode(node.callee) ? node.callee : undefined;
    if (callee?.type === 'MemberExpression' && callee.computed !== true) {
      const name = named(callee.property);
      if (METHODS.has(name)) say(`.${name}()`, node);
      if (STATICS.has(`${named(callee.object)}.${name}`)) say(`${named(callee.object)}.${name}()`, node);
    }
  };
  visit(program);
  return found;
}

/** Features of style sheets later than the floor, whose want a browser does not bear in silence. */
const STYLES: readonly [string, RegExp][] = [
  [':has()', /:has\(/],
  ['container queries', /@container\b/],
  ['cascade layers', /@layer\b/],
  ['color-mix()', /color-mix\(/],
  ['oklch(), oklab()', /okl(ch|ab)\(/],
  ['nesting', /(^|[{;])\s*&/m],
  ['subgrid', /\bsubgrid\b/],
  ['translate, rotate, scale as properties', /[;{]\s*(translate|rotate|scale):/],
  ['range in a media query', /@media[^{]*[<>]=?/],
  ['@starting-style', /@starting-style/],
  ['@scope', /@scope\b/],
  ['lh', /[\d.]r?lh\b/],
];
/** Heights of the small, large and dynamic viewport: borne where the same declaration stands before it in vh. */
const VIEWPORT = /([\w-]+):[^;}]*?\d[dsl]v[hw][^;}]*/g;

/** What a style sheet holds beyond the floor. */
export function stylesBeyondFloor(css: string): string[] {
  const text = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const found = STYLES.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  for (const m of text.matchAll(VIEWPORT)) {
    const block = text.slice(text.lastIndexOf('{', m.index), m.index);
    if (!new RegExp(`(^|[{;\\s])${m[1]}:[^;]*\\dv[hw]`).test(block)) found.push(`${m[0]} without a fallback`);
  }
  return found;
}
