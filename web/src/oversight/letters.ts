/** Papers that an overseer may address to an organ in a case, and what the law wants done before them: all read from the statutes' own data. */
import type { Form } from '../../../kernel/language/data.ts';
import type { CaseView, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import type { FindingRow, Way } from '../api/oversight.ts';
import { dayText } from '../app/format.ts';
import type { Known } from '../forms/known.ts';

export interface Letters {
  /** May be made out now, by the reader or from what his head signed. */
  now: StepView[];
  /** Must come first, and may be done now. */
  first: StepView[];
  /** Must come first, and is for somebody else. */
  waits: StepView[];
}

const free = (s: StepView): boolean => s.refusals.length === 0;

export function lettersOf(one: CaseView, { procedure }: ProcedureView, session: Session): Letters {
  const inUnit = one.unit.id === session.unit.id;
  /** Only the role stands against it: entered from paper, in the name of who signed. */
  const signed = (s: StepView) => inUnit && !s.outsider && s.refusals.length > 0 && s.refusals.every((r) => r.kind === 'role');
  const able = (s: StepView) => !s.outsider && ((s.mine && free(s)) || signed(s));
  const letters = one.steps.filter((s) => {
    const step = procedure.steps[s.step];
    if (!s.issues || s.outsider || !step || step.ends !== undefined || (!s.mine && !inUnit)) return false;
    // in the case of another unit the paper goes to that unit; in one's own, to the outsider whom it is served on
    return !inUnit || (step.serves !== undefined && procedure.roles[step.serves]?.outsider === true);
  });
  const before = new Set(
    letters
      .filter((s) => !able(s))
      .flatMap((s) => s.refusals)
      .flatMap((r) => {
        const rule = procedure.rules.find((x) => x.id === r.rule);
        return rule?.kind === 'do' ? rule.do : [];
      }),
  );
  const missing = one.steps.filter((s) => before.has(s.step) && !s.outsider && one.marks[s.step] !== 'done');
  return {
    now: letters.filter(able),
    first: missing.filter((s) => able(s) && !letters.includes(s)),
    waits: missing.filter((s) => !able(s) && s.refusals.every((r) => r.kind === 'role')),
  };
}

/** The field of a step that takes what was found: the last text that must be filled in. */
export const wordsField = (s: StepView): string | undefined =>
  Object.entries(s.form)
    .filter(([, f]) => f.kind === 'text' && !f.optional && !f.computed)
    .at(-1)?.[0];

/** What was found, in words that stand by themselves in a letter. */
export const wordsOf = (row: FindingRow): string =>
  [
    `${row.unitName}「${row.title}${row.subject ? ` ${row.subject}` : ''}」(${row.number ?? `${dayText(row.opened)}开立`}):`,
    `${row.says}。`,
    row.due ? `期限于${dayText(row.due)}届满。` : `日期:${dayText(row.on)}。`,
    row.article ? `依据:${row.article}。` : '',
  ].join('');

/** What the finding gives the first step of a case. */
export const openedWith = (way: Way, row: FindingRow): Form => ({
  ...way.given,
  [way.organ]: row.unit,
  ...(way.heading && { [way.heading]: row.says }),
  [way.what]: wordsOf(row),
});

/** Where the draft of a letter is kept: the same before and after its case is opened, so that it goes on where it stood. */
export const letterPlace = (account: string, row: FindingRow, procedure: string, step: string): string =>
  `${account}.oversight.${row.key}.${procedure}.${step}`;

/** The key of what is done on the way to an act, drawn from the act's own: sent again, both are done once. */
export const keyBefore = (key: string): string => key.replace(/[0-9a-f]/g, (d) => (15 - Number.parseInt(d, 16)).toString(16));

/** The days that the letter names, put forward with what they were taken from. */
export const knownDays = (days: Way['letters'][number]['days']): Known => ({
  facts: Object.fromEntries(Object.entries(days).map(([name, d]) => [name, d.day])),
  from: Object.fromEntries(Object.entries(days).map(([name, d]) => [name, d.from])),
  names: {},
});
