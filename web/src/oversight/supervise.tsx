/**
 * From a finding to the letter, without leaving the list and without typing again what was found. Where the law lets the overseer write at once (in the
 * case itself, or with a case that the finding opens), the letter is the form and one press sends it; where it wants the head's word first, the case is
 * opened, what he has to do stands in his 今日, and the letter is the next form in the same place. It ends with the paper to print.
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CaseView, Session, StepView } from '../../../server/api/shapes.ts';
import { type FindingRow, type Letter, useFindingAct, type Way } from '../api/oversight.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { Failed } from '../app/states.tsx';
import { PaperLinks } from '../case/paper.tsx';
import { AtOnce } from './at-once.tsx';
import { LetterForm } from './letter-form.tsx';
import { lettersOf, wordsField } from './letters.ts';
import { OpeningForm, Wait } from './opening.tsx';

interface Props {
  row: FindingRow;
  ways: readonly Way[];
  session: Session;
  done: () => void;
}

export function Supervise({ row, ways, session, done }: Props) {
  const [made, setMade] = useState<{ case: string; n: number }>();
  // as it was when this was opened: a case that a press opens on the way to the letter does not take the form away
  const [supervised, setSupervised] = useState(row.supervised);
  const one = useQuery(caseQuery(supervised ?? row.case));
  const view = useQuery({ ...procedureQuery(one.data?.procedure ?? ''), enabled: one.data !== undefined });
  const letters = useMemo(
    () => (one.data && view.data ? lettersOf(one.data, view.data, session) : undefined),
    [one.data, view.data, session],
  );
  const [chosen, choose] = useState<string>();
  const note = useFindingAct();
  if (one.isError) return <Failed error={one.error} retry={() => one.refetch()} />;
  if (!letters || !one.data || !view.data) return <Wait />;
  // a finding that nothing was done about yet may as well open a case of its own
  const choices = choicesOf(letters, supervised === undefined ? ways : []);
  // what another signs is waited for, though it may be entered from paper in his name
  const waits = [...letters.waits, ...letters.first.filter((s) => !s.mine)].filter((s) => !made || isOwed(one.data, s));
  const at = choices.find((c) => c.id === chosen) ?? choices[0];
  const paper = made && one.data.documents.find((d) => d.n === made.n);
  const finish = async (to: { case: string; n: number }) => {
    setSupervised(to.case);
    setMade(to);
    choose(undefined);
    await note.mutateAsync({ key: row.key, case: to.case });
  };
  return (
    <section className="finding-more" aria-label="监督">
      {made && (
        <div className="finding-made" role="status" tabIndex={-1} ref={come}>
          <strong>已办:{one.data.events.find((e) => e.n === made.n)?.title}</strong>
          {paper && <PaperLinks id={made.case} n={made.n} title={paper.title} main />}
        </div>
      )}
      {supervised !== undefined && (
        <p className="row">
          <Link to="/cases/$id" params={{ id: supervised }}>
            {one.data.title}
          </Link>
          {waits.map((s) => (
            <span key={s.step} className="quiet">
              {waitText(one.data, s)}
            </span>
          ))}
        </p>
      )}
      {made ? (
        choices.length > 0 && (
          <button type="button" className="button" onClick={() => setMade(undefined)}>
            再办一件文书
          </button>
        )
      ) : (
        <>
          {choices.length > 1 && (
            <label className="finding-way">
              <span className="label">用哪一种文书</span>
              <select className="input" value={at?.id} onChange={(e) => choose(e.target.value)}>
                {choices.map((c) => (
                  <option key={c.id} value={c.id}>
                    {c.label}
                  </option>
                ))}
              </select>
            </label>
          )}
          {at === undefined ? (
            <p className="quiet">{waits.length > 0 ? '办了以后,文书在这里制发。' : '现在没有您可以办的文书。'}</p>
          ) : at.step ? (
            <LetterForm
              key={at.id}
              one={one.data}
              view={view.data}
              step={at.step}
              days={ways.find((w) => w.procedure === one.data.procedure)?.letters.find((l) => l.step === at.step?.step)?.days}
              row={row}
              session={session}
              done={finish}
            />
          ) : at.letter?.first.length === 0 ? (
            <AtOnce key={at.id} way={at.way} letter={at.letter} row={row} session={session} done={finish} />
          ) : (
            <OpeningForm key={at.id} way={at.way} letter={at.letter} row={row} session={session} done={finish} />
          )}
        </>
      )}
      <button type="button" className="button finding-shut" onClick={done}>
        收起
      </button>
    </section>
  );
}

/** What was done is come to, by the eye and by the keyboard. */
const come = (box: HTMLElement | null): void => {
  box?.focus({ preventScroll: true });
  box?.scrollIntoView({ block: 'center' });
};

/** What may be made out: a step of the case, a letter with the case that it is in, or a case alone. */
type PaperChoice = { id: string; label: string } & (
  | { step: StepView; way?: undefined; letter?: undefined }
  | { step?: undefined; way: Way; letter?: Letter }
);

/** The nearest to a letter first: one that has room for what was found, at once; then what has to come before it. */
function choicesOf(letters: ReturnType<typeof lettersOf>, ways: readonly Way[]): PaperChoice[] {
  const step = (s: StepView): PaperChoice => ({ id: s.step, label: s.issues ? `${s.title}:《${s.issues}》` : s.title, step: s });
  const letter = (way: Way, l: Letter): PaperChoice => ({
    id: `${way.procedure}/${l.step}`,
    label: `${l.title}:《${l.issues}》${l.first.length > 0 ? `(由${l.role}制发)` : ''}`,
    way,
    letter: l,
  });
  const all = ways.flatMap((w) => w.letters.map((l) => letter(w, l)));
  const says = (s: StepView) => wordsField(s) !== undefined;
  return [
    ...letters.now.filter(says).map(step),
    ...all.filter((c) => c.letter?.first.length === 0),
    ...letters.first.map(step),
    ...letters.now.filter((s) => !says(s)).map(step),
    ...all.filter((c) => c.letter?.first.length !== 0),
    ...ways.map((way): PaperChoice => ({ id: `${way.procedure}/${way.step}`, label: `${way.title}:《${way.issues}》`, way })),
  ];
}

const isOwed = (one: CaseView, s: StepView): boolean => one.obligations.some((o) => o.state === 'open' && o.owes.includes(s.step));

/** Whose act is waited for, and whether it stands in his 今日. */
function waitText(one: CaseView, s: StepView): string {
  return isOwed(one, s) ? `等${s.role}「${s.title}」:已经列在他的「今日」` : `要${s.role}先「${s.title}」,办了以后文书在这里制发`;
}
