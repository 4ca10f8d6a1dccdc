/**
 * Which steps of many cases can be done at once: those whose form is empty or can be filled once for all. A form that names a party, another case or a
 * document of the case differs from case to case: such a step is done case by case, and is said to be.
 *
 * A sentence that only a person can judge is never signed for cases that it was not shown for: each comes with the cases that it is about, the form
 * shows how many, and the signature goes out with each of these cases alone. It is not left out of bulk acts altogether, since an office that accepts
 * forty like applications has looked at forty; but nobody signs for forty by one tick that does not say so.
 */
import type { FieldData } from '../../kernel/language/data.ts';
import { canonical } from '../../kernel/ledger/canonical.ts';
import { readerOf } from '../accounts/reading.ts';
import type { BulkOffer, BulkOffers } from '../api/list-answers.ts';
import type { Session, StepView } from '../api/shapes.ts';
import { type Context, todayOf } from '../context.ts';
import { type OneCase, readCases, worldFor } from '../reads/case.ts';
import { Names } from '../reads/names.ts';
import { alwaysViews, stepViews } from './steps.ts';

const DIFFERS: Partial<Record<FieldData['kind'], string>> = {
  party: '各件的当事人不同',
  ref: '各件所指的案件不同',
  rows: '各件的明细不同',
};
/** Why the form cannot be filled once for all; undefined when it can. */
export function mustBeSingle(step: Pick<StepView, 'step' | 'form'>): string | undefined {
  if (step.step === 'serve' || step.step === 'publish') return '各件的文书不同';
  if (step.step === 'correct' || step.step === 'erase' || step.step === 'move') return '逐件核对';
  for (const field of Object.values(step.form)) {
    if (field.unique) return `「${field.title}」各件不同`;
    const differs = field.optional || field.computed ? undefined : DIFFERS[field.kind];
    if (differs !== undefined) return differs;
  }
  return undefined;
}

/** Fields that one form can hold for many cases: optional ones that differ are left to each case. */
const sharedForm = (form: Record<string, FieldData>): Record<string, FieldData> =>
  Object.fromEntries(Object.entries(form).filter(([, f]) => DIFFERS[f.kind] === undefined && !f.computed && f.kind !== 'number'));

export async function bulkOffers(context: Context, session: Session, ids: readonly string[]): Promise<BulkOffers> {
  const cases = [...(await readCases(context, ids)).values()];
  const names = new Names(context);
  for (const one of cases) names.know(one);
  await names.fetch();
  const offers = new Map<string, BulkOffer>();
  const single = new Map<string, { title: string; why: string; count: number }>();
  for (const one of cases) for (const { step, common } of await free(context, session, one)) note(offers, single, one, step, common);
  return {
    // what is open for most stands first; of those alike, what belongs to the procedure before what every case takes
    offers: [...offers.values()].sort((a, b) => b.cases.length - a.cases.length || Number(!a.procedure) - Number(!b.procedure)),
    single: [...single.values()].sort((a, b) => b.count - a.count),
    names: Object.fromEntries(
      cases.map((one) => [one.case.id, names.subjectOf(one, readerOf(session, one.case).personal) || one.procedure.title]),
    ),
  };
}

/** The steps that the reader may do himself in the case, as it is today. */
async function free(context: Context, session: Session, one: OneCase): Promise<{ step: StepView; common: boolean }[]> {
  const today = todayOf(context);
  const here = context.directory.rolesOf(session.person.id, today, one.case.unit);
  const world = await worldFor(context, one, today);
  const own = stepViews(one, session, here, today, world).filter((s) => s.mine && !s.outsider);
  const all = [...own.map((step) => ({ step, common: false })), ...alwaysViews(one, session).map((step) => ({ step, common: true }))];
  return all.filter(({ step }) => step.refusals.length === 0);
}

function note(
  offers: Map<string, BulkOffer>,
  single: Map<string, { title: string; why: string; count: number }>,
  { case: c, procedure }: OneCase,
  step: StepView,
  common: boolean,
): void {
  const why = mustBeSingle(step) ?? (step.settles.length > 1 ? '要选定针对哪一项' : undefined);
  if (why !== undefined) {
    const before = single.get(`${step.title} ${why}`);
    if (before) before.count++;
    else single.set(`${step.title} ${why}`, { title: step.title, why, count: 1 });
    return;
  }
  const form = sharedForm(step.form);
  const key = common ? step.step : `${procedure.id} ${step.step} ${canonical(form)}`;
  let offer = offers.get(key);
  if (!offer) {
    offer = {
      step: step.step,
      title: step.title,
      role: step.role,
      ...(!common && { procedure: procedure.id, of: procedure.title }),
      form,
      ...(step.issues !== undefined && { issues: step.issues }),
      cases: [],
      attests: [],
    };
    offers.set(key, offer);
  }
  offer.cases.push(c.id);
  for (const a of step.attests) {
    const before = offer.attests.find((x) => x.rule === a.rule);
    if (before) before.cases.push(c.id);
    else offer.attests.push({ ...a, cases: [c.id] });
  }
}
