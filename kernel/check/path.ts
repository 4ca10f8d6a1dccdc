/** The shortest way to a state, in words: an act a line. */
import { actText, testText } from '../explain/words.ts';
import { closing, decided, type Explored, isClosing, isDeciding, windowOf } from './explore.ts';

/** Acts of the shortest way to a state, and one more if it is given. */
export function pathTo(x: Explored, state: number, then?: number): string[] {
  const path: string[] = [];
  for (let at = state; x.parent[at]! >= 0; at = x.edges.from[x.parent[at]!]!) path.unshift(words(x, x.edges.by[x.parent[at]!]!));
  if (then !== undefined) path.push(words(x, then));
  return path;
}

function words(x: Explored, by: number): string {
  const p = x.model.procedure;
  if (isClosing(by)) {
    const { rule } = x.model.windows[windowOf(by)]!;
    return `(期限届满:${(rule.kind === 'may' ? rule.may : []).map((a) => actText(p, a)).join('、')})`;
  }
  if (!isDeciding(by)) return actText(p, x.model.acts[by]!.name);
  const { variable, value } = decided(by);
  const { variable: v } = x.model.variables[variable]!;
  if (v.choice) return `(${actText(p, v.choice.path.split('.')[0]!)}:${v.choice.classes[value - 1]!.join('、')})`;
  return `(${value === 1 ? '' : '不成立:'}${testText(v.title, p)})`;
}

export { closing };
