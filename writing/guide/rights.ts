/** The rights against a decision, read from the procedures that hear them: how long one may ask for reconsideration, and sue. */
import { type Around, spanText } from '../../kernel/explain/names.ts';
import type { Expr, ProcedureData, SpanData, Test } from '../../kernel/language/data.ts';
import type { Said } from './types.ts';

/** The first span within which a day must lie after another, in the order of the rule. */
function withinOf(t: Test): SpanData | undefined {
  if ('all' in t || 'any' in t) return ('all' in t ? t.all : t.any).map(withinOf).find((s) => s !== undefined);
  return 'test' in t && t.test === 'within' && t.than && 'fact' in (t.than as Expr) ? t.span : undefined;
}

const RECONSIDERATION = 'reconsideration';
const SUIT = /^行政诉讼法第46条/;

export function rightsOf(procedures: Readonly<Record<string, ProcedureData>>, around: Around): Said[] {
  const heard = procedures[RECONSIDERATION];
  const asking = heard?.rules.flatMap((r) => {
    const span =
      r.kind === 'hold' && heard.opens.length > 0 && r.before.includes('accept') ? r.hold.map(withinOf).find(Boolean) : undefined;
    return span ? [{ span, article: r.article, p: heard }] : [];
  })[0];
  const suing = Object.values(procedures).flatMap((p) =>
    p.rules.flatMap((r) => (r.kind === 'may' && SUIT.test(r.article) && r.within ? [{ span: r.within, article: r.article, p }] : [])),
  )[0];
  return [
    ...(asking
      ? [
          {
            says: `对决定不服的,可以自知道或者应当知道之日起${spanText(asking.span, asking.p, around)}内申请行政复议`,
            article: asking.article,
          },
        ]
      : []),
    ...(suing
      ? [
          {
            says: `也可以自知道或者应当知道之日起${spanText(suing.span, suing.p, around)}内直接向人民法院提起行政诉讼`,
            article: suing.article,
          },
        ]
      : []),
  ];
}
