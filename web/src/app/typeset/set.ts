/**
 * What the office shows is set with the marks of print (GB/T 15834), as its papers and the public pages are: texts are written with half-width stops
 * throughout and are set where they become elements. Nothing that is typed, sent or kept passes here. One mark stands for one: places in a text stay.
 * A file that shows another's text as it stands begins with `@jsxImportSource react`.
 */
import { printed } from '../../../../writing/paper/punctuation.ts';

const MARK = /[,;:?!()]/;
/** Whose text is a sign of its own and no Chinese. */
const AS_IT_IS = new Set<unknown>(['code', 'pre', 'style', 'script', 'textarea']);
/** Words that a browser shows or speaks, beside what an element holds. */
const SPOKEN = ['title', 'aria-label', 'placeholder', 'alt'] as const;
/** What stands for an element beside a text: a name, a number in bold, a link. They are Chinese here. */
const BESIDE = '一';

/** Props with their words set; the same object where there is nothing to set. */
export function set<P extends object>(type: unknown, props: P): P {
  if (AS_IT_IS.has(type)) return props;
  const given = props as Record<string, unknown>;
  let made: Record<string, unknown> | undefined;
  const put = (name: string, value: unknown) => {
    made ??= { ...given };
    made[name] = value;
  };
  const { children } = given;
  if (typeof children === 'string') {
    if (MARK.test(children)) put('children', printed(children));
  } else if (Array.isArray(children) && children.some((c) => typeof c === 'string' && MARK.test(c))) put('children', together(children));
  // a component may mean something else by the other names: what it shows it hands to an element
  for (const name of typeof type === 'string' ? SPOKEN : (['placeholder'] as const)) {
    const words = given[name];
    if (typeof words === 'string' && MARK.test(words)) put(name, printed(words));
  }
  return made ? (made as P) : props;
}

/** Texts that stand beside each other are one text: 「共{n}项,其中」. */
function together(children: readonly unknown[]): unknown[] {
  const shown = (c: unknown) => c !== null && c !== undefined && typeof c !== 'boolean' && c !== '';
  const text = (c: unknown) => (typeof c === 'string' || typeof c === 'number' ? String(c) : shown(c) ? BESIDE : '');
  const whole = printed(children.map(text).join(''));
  let at = 0;
  return children.map((c) => {
    const from = at;
    at += text(c).length;
    return typeof c === 'string' ? whole.slice(from, at) : c;
  });
}
