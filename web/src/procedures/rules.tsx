/** The rules of a procedure by statute and article, each with an address of its own: what a refusal cites is found here in its words. */
import { useLocation } from '@tanstack/react-router';
import { useEffect, useMemo } from 'react';
import { ruleText } from '../../../kernel/explain/words.ts';
import type { ProcedureData, Rule } from '../../../kernel/language/data.ts';

/** Every number of an article, for the statute's own order; what has none comes after. */
const places = (article: string): number[] => (article.match(/\d+/g) ?? []).map(Number);
function inOrder(a: Rule, b: Rule): number {
  const [x, y] = [places(a.article), places(b.article)];
  if (x.length === 0 || y.length === 0) return y.length - x.length;
  for (let i = 0; i < Math.max(x.length, y.length); i++) if (x[i] !== y[i]) return (x[i] ?? 0) - (y[i] ?? 0);
  return 0;
}

export function Rules({ procedure }: { procedure: ProcedureData }) {
  const hash = decodeURIComponent(useLocation({ select: (l) => l.hash }));
  const parts = useMemo(
    () =>
      Object.entries(procedure.statutes).flatMap(([key, statute]) => {
        const rules = procedure.rules.filter((r) => r.statute === key).sort(inOrder);
        return rules.length === 0 ? [] : [{ key, title: statute.title, rules }];
      }),
    [procedure],
  );
  useEffect(() => {
    const line = hash === '' ? null : document.getElementById(hash);
    line?.scrollIntoView({ block: 'center' });
    line?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <div className="rules">
      {parts.map((p) => (
        <section key={p.key} aria-label={p.title}>
          <h2>
            {p.title}
            <span className="quiet">{p.rules.length}条规则</span>
          </h2>
          <ul>
            {p.rules.map((r) => (
              <li key={r.id} id={r.id} tabIndex={-1} className={r.id === hash ? 'rules-here' : undefined}>
                <a href={`#${encodeURIComponent(r.id)}`} className="rules-article">
                  {r.article.startsWith(p.title) ? r.article.slice(p.title.length) : r.article}
                </a>
                <span>{ruleText(r, procedure)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
