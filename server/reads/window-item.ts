/** What the window needs to know of an item: its materials, how it is done, whose it is, as its edition in force says. */
import type { WindowItemView } from '../api/desk-answers.ts';
import type { Context } from '../context.ts';
import { readCase } from './case.ts';
import { readForms } from './forms.ts';
import { ITEMS } from './guide.ts';

const textOf = (v: unknown): string => (typeof v === 'string' ? v : '');

/** The item; undefined where there is none of that id. An item without a published edition has no materials yet. */
export async function readWindowItem(context: Context, id: string): Promise<WindowItemView | undefined> {
  const one = await readCase(context, id);
  if (!one || one.procedure.id !== ITEMS) return undefined;
  const acts = await readForms(context, one);
  const enter = acts.find((a) => a.step === 'enter')?.form ?? {};
  const edition = acts.filter((a) => a.step === 'edition').at(-1);
  const form = edition?.form ?? {};
  const holder = textOf(enter.holder);
  return {
    id,
    name: textOf(enter.name),
    code: textOf(enter.code),
    holder: { id: holder, name: context.directory.unitName(holder) },
    ...(typeof form.mode === 'string' && { mode: form.mode }),
    ...(typeof form.promised === 'number' && { promised: form.promised }),
    ...(edition && { edition: edition.on }),
    ...(typeof form.ask === 'string' && { ask: form.ask }),
    materials: (Array.isArray(form.materials) ? (form.materials as Record<string, unknown>[]) : []).map((m) => ({
      name: textOf(m.name),
      ...(typeof m.basis === 'string' && { basis: m.basis }),
      spare: m.spare === true,
    })),
  };
}
