/** Which register those chosen on a field have to hold an entry of, as the procedure's rules ask (两名执法人员都持有效证件). */
import { walkRule } from '../../../kernel/case/needs.ts';
import type { ProcedureData } from '../../../kernel/language/data.ts';

export function registersAsked(procedure: Pick<ProcedureData, 'rules'>, step: string): Record<string, string> {
  const asked: Record<string, string> = {};
  for (const rule of procedure.rules) {
    if (!('before' in rule) || !rule.before.includes(step)) continue;
    walkRule(
      rule,
      () => {},
      (t) => {
        if (!('test' in t) || t.test !== 'allHold' || !('fact' in t.of) || !t.name) return;
        const [of, field] = t.of.fact.split('.');
        if (of === step && field) asked[field] = t.name;
      },
    );
  }
  return asked;
}
