/** The guide of an item: its entry and editions from the register, its way from the law in force today. */
import { composeGuide, type Guide, pictureOf } from '../../writing/guide/index.ts';
import { type Context, todayOf } from '../context.ts';
import { readCase } from './case.ts';
import { type ActForm, readForms } from './forms.ts';
import { Names } from './names.ts';

export const ITEMS = 'service-item';

/** The guide of the entry; undefined where there is no such item, or none of its editions has been published. */
export async function readGuide(context: Context, id: string): Promise<Guide | undefined> {
  const one = await readCase(context, id);
  if (!one || one.procedure.id !== ITEMS) return undefined;
  const acts = await readForms(context, one);
  const of = (step: string): ActForm[] => acts.filter((a) => a.step === step);
  const editions = of('edition').map(({ on, form }) => ({ on, form }));
  const enter = of('enter')[0]?.form;
  if (!enter || editions.length === 0) return undefined;
  const names = new Names(context);
  for (const { step, form } of acts)
    for (const [name, value] of Object.entries(form)) names.note(one.procedure.steps[step]?.form[name], value);
  await names.fetch();
  const guide = composeGuide({
    tenant: context.tenant,
    item: id,
    enter,
    editions,
    register: one.procedure,
    procedures: Object.fromEntries(context.procedures.map((p) => [p.id, p])),
    settings: settingsOn(context, todayOf(context)),
    text: (field, value) => names.text(field, value, false),
  });
  return guide.way ? { ...guide, picture: await pictureOf(guide.way.map, `${guide.name}流程图`) } : guide;
}

/** The values that the county's layers set today, by setting; the nearest layer stands last. */
function settingsOn(context: Context, today: string) {
  const { settings } = context.held.ground;
  return Object.fromEntries(
    settings
      .filter((s) => s.confirmed && s.department === undefined && s.from <= today && (s.until === undefined || today < s.until))
      .map((s) => [s.setting, s.value]),
  );
}
