/** Which of the law's procedures a finding may open, and into which of their fields what was found goes. */
import type { FieldData, ProcedureData } from '../../kernel/language/data.ts';
import type { sources } from '../../law/enforcement/oversight.ts';
import type { Context } from '../context.ts';
import { lettersAfter } from './oversight-letters.ts';

/** Where a case of supervision came from when it came from here. */
const ALERT: (typeof sources)[number] = '平台预警';
/** What a finding knows, or leaves to a press of the key: the organ, what was found, one of a few words, a day. */
const KNOWN = new Set<FieldData['kind']>(['agency', 'text', 'choice', 'day']);
/** A heading and a content; a step that asks for more texts asks for what no finding knows. */
const MOST_TEXTS = 2;
/** The units' own people, whichever they are. */
const OFFICE = 'office';

/** A case that the organ answers as an outsider is the overseer's; one that its own office works on is held by the organ. */
const heldByOrgan = (p: ProcedureData): boolean =>
  Object.values(p.steps).some((s) => s.by === OFFICE) && !Object.values(p.steps).some((s) => p.roles[s.by]?.outsider === true);

/** Opening steps of these roles that make out a paper against an organ and ask for nothing that a finding does not know. */
export function waysOf(context: Pick<Context, 'procedures' | 'held' | 'now'>, roles: readonly string[]) {
  return context.procedures.flatMap((p) =>
    p.opens.flatMap((step) => {
      const { by, form, issues } = p.steps[step]!;
      const required = Object.entries(form).filter(([, f]) => !f.optional && !f.computed);
      const of = (kind: FieldData['kind']) => required.filter(([, f]) => f.kind === kind).map(([name]) => name);
      const [organ, another] = of('agency');
      const texts = of('text');
      const what = texts.at(-1);
      const fits = required.every(([, f]) => KNOWN.has(f.kind)) && texts.length <= MOST_TEXTS;
      if (!roles.includes(by) || issues === undefined || organ === undefined || another !== undefined || what === undefined || !fits)
        return [];
      const source = required.find(([, f]) => f.kind === 'choice' && f.of?.includes(ALERT))?.[0];
      const given = source === undefined ? {} : { [source]: ALERT };
      const told = new Set([organ, ...texts, ...Object.keys(given)]);
      // where the finding says all that the opening asks, it is opened with its letter
      const wholly = required.every(([name]) => told.has(name));
      return [
        {
          procedure: p.id,
          title: p.title,
          chapter: p.chapter,
          step,
          issues,
          organ,
          what,
          ...(texts.length === MOST_TEXTS && { heading: texts[0]! }),
          byOrgan: heldByOrgan(p),
          given,
          letters: wholly ? lettersAfter(context, p, step, roles) : [],
        },
      ];
    }),
  );
}
