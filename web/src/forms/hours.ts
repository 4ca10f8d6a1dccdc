/** Whether a limit in hours hangs on a step: then its minute is asked, and not only its day. */
import type { ProcedureData, SpanData } from '../../../kernel/language/data.ts';

const inHours = (span: SpanData | undefined): boolean => span !== undefined && 'unit' in span && span.unit === 'hour';

export function needsMinute(procedure: Pick<ProcedureData, 'rules'>, step: string): boolean {
  return procedure.rules.some(
    (r) =>
      ((r.kind === 'must' || r.kind === 'may') &&
        inHours(r.within) &&
        (r.after.includes(step) || (r.kind === 'must' ? r.must : r.may).includes(step))) ||
      (r.kind === 'wait' && inHours(r.wait) && (r.since === step || r.before.includes(step))),
  );
}
