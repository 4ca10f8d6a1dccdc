/** Acts behind a figure. */
import { actTitle } from '../../kernel/case/index.ts';
import type { ProcedureData } from '../../kernel/language/data.ts';
import type { Behind } from '../../store/figures/tallied.ts';
import { readerOf } from '../accounts/reading.ts';
import type { Session } from '../api/shapes.ts';
import type { Context } from '../context.ts';
import { readCases } from '../reads/case.ts';
import { Names } from '../reads/names.ts';

/** The acts as they are listed: of which case, whose, what each counts. */
export async function shownActs(context: Context, session: Session, rows: Behind[]) {
  const cases = await readCases(
    context,
    rows.map((r) => r.case),
  );
  const names = new Names(context);
  for (const one of cases.values()) names.know(one);
  await names.fetch();
  return rows.flatMap((row) => {
    const one = cases.get(row.case);
    const act = one?.case.acts.find((a) => a.n === row.n);
    if (!one || !act) return [];
    return {
      case: row.case,
      n: row.n,
      step: act.step,
      title: titleOf(one.procedure, act.step),
      subject: names.subjectOf(one, readerOf(session, one.case).personal),
      on: row.day,
      amount: row.amount,
      digest: act.digest,
    };
  });
}
const titleOf = (procedure: ProcedureData, step: string): string => `${procedure.title}·${actTitle(procedure, step)}`;
