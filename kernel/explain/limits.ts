/** Every limit of a procedure on one page: what is to be done, by when, by what article, and what follows when it has passed. */
import type { ProcedureData, Rule } from '../language/data.ts';
import { type Around, actsOr, actText, doOr, spanText } from './names.ts';
import { exprText } from './tests.ts';

/** Rows of: what, limit, article, consequence. A default is marked as such by its span. */
export const limitRows = (p: ProcedureData, a: Around = {}): string[][] =>
  p.rules.flatMap((r) => {
    const row = limitRow(r, p, a);
    return row ? [[...row.slice(0, 2), r.article, row[2] ?? '']] : [];
  });

function limitRow(r: Rule, p: ProcedureData, a: Around): string[] | undefined {
  switch (r.kind) {
    case 'must':
    case 'may': {
      if (r.kind === 'must' && r.promptly)
        return [`${actsOr(p, r.after)}后${doOr(p, r.must)}`, `${r.from ? `自${exprText(r.from, p, a)}起` : ''}及时`];
      const what = `${actsOr(p, r.after)}后${r.kind === 'may' ? '可以' : ''}${doOr(p, r.kind === 'may' ? r.may : r.must)}`;
      const limit = r.within ? spanText(r.within, p, a) : r.by ? `${exprText(r.by, p, a)}以前` : '';
      const from = r.from ? `自${exprText(r.from, p, a)}起` : '';
      return [
        what,
        `${from}${limit}`,
        r.kind === 'must' && r.silence !== undefined ? deemed(p, r.silence) : changes(p, r.kind === 'must' ? r.must : r.may, a),
      ];
    }
    case 'wait':
      return [`${actText(p, r.since)}后${actsOr(p, r.before)}`, `不早于${spanText(r.wait, p, a)}`];
    case 'publishes':
      return [
        `${p.steps[r.publishes]?.issues ?? actText(p, r.publishes)}公开`,
        spanText(r.within, p, a),
        r.until ? `公开满${spanText(r.until, p, a)}后停止` : '',
      ];
    default:
      return undefined;
  }
}

const deemed = (p: ProcedureData, step: string): string => {
  const title = actText(p, step);
  return title.startsWith('视为') ? title : `视为${title}`;
};

/** How a clock may be lengthened. */
function changes(p: ProcedureData, acts: readonly string[], a: Around): string {
  return p.rules
    .flatMap((r) =>
      r.kind === 'extends' && acts.includes(r.extends) ? [`经${actText(p, r.with)}可以延长${r.by ? spanText(r.by, p, a) : ''}`] : [],
    )
    .join(';');
}
