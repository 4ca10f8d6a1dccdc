/** Rules bind the office: what an outsider does is received, and what the law deems done passes the guards. A rule over either would do nothing. */
import { actText } from '../explain/words.ts';
import type { ProcedureData } from '../language/data.ts';
import { isClock, isOutsider, stepOf } from './acts.ts';
import { faultAt } from './names.ts';
import type { Fault } from './types.ts';

export function outsiders(p: ProcedureData): Fault[] {
  const faults: Fault[] = [];
  for (const rule of p.rules) {
    const over =
      'before' in rule
        ? rule.before
        : rule.kind === 'never'
          ? rule.never
          : rule.kind === 'apart'
            ? rule.apart.filter((x) => !x.includes('.'))
            : [];
    for (const act of over) {
      const step = p.steps[stepOf(act)];
      if (!step) continue;
      const place = { rule, step: stepOf(act), title: rule.article };
      if (isClock(step)) faults.push(faultAt('binds-outsider', place, `「${actText(p, act)}」是法律视为发生的,不受规则限制`));
      else if (isOutsider(p, step))
        faults.push(
          faultAt('binds-outsider', place, `「${actText(p, act)}」是外部人员的行为,任何时候都应当接收,规则应当写在本机关的下一步之前`),
        );
    }
    if (rule.kind === 'apart' && rule.apart.every((x) => p.steps[x.split('.')[0]!] && isOutsider(p, p.steps[x.split('.')[0]!]!)))
      faults.push(faultAt('binds-outsider', { rule, title: rule.article }, '所列都是外部人员的行为'));
  }
  return faults;
}
