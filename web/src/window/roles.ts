/** Which field of an opening step plays which part at the window: told by kind, by what it refers to and by what names the case, never by its name. */
import type { FieldData, Form, ProcedureData } from '../../../kernel/language/data.ts';
import type { WindowItemView } from '../../../server/api/desk-answers.ts';
import type { StepView } from '../../../server/api/shapes.ts';

/** The register whose entries have materials. */
const ITEMS = 'service-item';

export interface Parts {
  /** The reference to an item of government service. */
  item?: string;
  party?: string;
  /** The text that names the case. */
  matter?: string;
  /** How many materials were brought. */
  pieces?: string;
  /** That the slip was handed over. */
  slip?: string;
}

export function roles(procedure: Pick<ProcedureData, 'subject'>, step: Pick<StepView, 'step' | 'form'>): Parts {
  const find = (test: (f: FieldData, name: string) => boolean) => Object.entries(step.form).find(([name, f]) => test(f, name))?.[0];
  return {
    item: find((f) => f.kind === 'ref' && f.to?.includes(ITEMS) === true),
    party: find((f) => f.kind === 'party'),
    matter: find((f, name) => f.kind === 'text' && procedure.subject === `${step.step}.${name}`),
    pieces: find((f) => f.kind === 'count' && f.title.includes('材料')),
    slip: find((f) => f.kind === 'yes' && f.optional === true && f.title.includes('凭证')),
  };
}

/** The item, then who, then the rest as the law has it; optional fields stand last. */
export function orderOf(form: Readonly<Record<string, FieldData>>, of: Parts): [string, FieldData][] {
  const place = (name: string, f: FieldData) =>
    name === of.item ? 0 : name === of.party ? 1 : name === of.matter ? 2 : f.optional && name !== of.pieces ? 4 : 3;
  return Object.entries(form).sort(([a, f], [b, g]) => place(a, f) - place(b, g));
}

/** What an item says of itself, into what is still empty; another item chosen takes the name of the one before away. */
export function byItem(form: Readonly<Record<string, FieldData>>, of: Parts, item: WindowItemView, facts: Form): Form {
  const filled: Form = {};
  if (of.matter) filled[of.matter] = item.name;
  for (const [name, f] of Object.entries(form))
    if (f.kind === 'choice' && item.mode !== undefined && f.of?.includes(item.mode)) filled[name] = item.mode;
  if (of.slip && facts[of.slip] === undefined) filled[of.slip] = true;
  return filled;
}
