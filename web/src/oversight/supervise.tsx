/**
 * From a finding to the letter, without leaving the list and without typing again what was found. Where the law lets the overseer write at once (a
 * 督办 in a task that is late, a problem handed over), that is the form; where it wants a clue and the head's word first (行政执法监督), each is the next
 * form in the same place, and ends with the paper to print.
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { type FindingRow, useFindingAct, type Way } from '../api/oversight.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { openCase, useAct } from '../api/writes.ts';
import { Failed, Loading } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { PaperLinks } from '../case/paper.tsx';
import { StepForm } from '../forms/lazy.tsx';
import { LetterForm } from './letter-form.tsx';
import { lettersOf, wordsField, wordsOf } from './letters.ts';

interface Props {
  row: FindingRow;
  ways: readonly Way[];
  session: Session;
  done: () => void;
}

export function Supervise({ row, ways, session, done }: Props) {
  const [made, setMade] = useState<{ case: string; n: number }>();
  const supervised = made?.case ?? row.supervised;
  const of = supervised ?? row.case;
  const one = useQuery(caseQuery(of));
  const view = useQuery({ ...procedureQuery(one.data?.procedure ?? ''), enabled: one.data !== undefined });
  const letters = useMemo(
    () => (one.data && view.data ? lettersOf(one.data, view.data, session) : undefined),
    [one.data, view.data, session],
  );
  const [chosen, choose] = useState<string>();
  const note = useFindingAct();
  if (one.isError) return <Failed error={one.error} retry={() => one.refetch()} />;
  if (!letters || !one.data || !view.data) return <Wait />;
  const steps = [...letters.now, ...letters.first];
  // a finding that nothing was done about yet may as well open a case of its own
  const opens = supervised === undefined ? ways : [];
  const options = [
    ...steps.map((s) => ({ id: s.step, label: s.issues ? `${s.title}:《${s.issues}》` : s.title })),
    ...opens.map((w) => ({ id: `${w.procedure}/${w.step}`, label: `${w.title}:《${w.issues}》` })),
  ];
  // the letter that has room for what was found comes before one that only tells of the case
  const first = letters.now.find((s) => wordsField(s) !== undefined) ?? letters.first[0] ?? letters.now[0];
  const at = options.some((o) => o.id === chosen) ? chosen : (first?.step ?? options[0]?.id);
  const step = steps.find((s) => s.step === at);
  const way = opens.find((w) => `${w.procedure}/${w.step}` === at);
  const paper = made && one.data.documents.find((d) => d.n === made.n);
  const finish = async (to: { case: string; n: number }) => {
    setMade(to);
    choose(undefined);
    await note.mutateAsync({ key: row.key, case: to.case });
  };
  return (
    <section className="finding-more" aria-label="监督">
      {made && (
        <div className="finding-made" role="status">
          <strong>已办:{one.data.events.find((e) => e.n === made.n)?.title}</strong>
          {paper && <PaperLinks id={made.case} n={made.n} title={paper.title} main />}
        </div>
      )}
      {supervised !== undefined && (
        <p className="row">
          <Link to="/cases/$id" params={{ id: supervised }}>
            {one.data.title}
          </Link>
          {letters.waits.map((s) => (
            <span key={s.step} className="quiet">
              等{s.role}「{s.title}」,办了以后文书在这里制发
            </span>
          ))}
        </p>
      )}
      {options.length > 1 && (
        <label className="finding-way">
          <span className="label">用哪一种文书</span>
          <select className="input" value={at} onChange={(e) => choose(e.target.value)}>
            {options.map((o) => (
              <option key={o.id} value={o.id}>
                {o.label}
              </option>
            ))}
          </select>
        </label>
      )}
      {step ? (
        <LetterForm key={step.step} one={one.data} view={view.data} step={step} row={row} session={session} done={finish} />
      ) : way ? (
        <OpeningForm key={at} way={way} row={row} session={session} done={finish} />
      ) : (
        <p className="quiet">现在没有您可以办的文书。</p>
      )}
      <button type="button" className="button finding-shut" onClick={done}>
        收起
      </button>
    </section>
  );
}

const Wait = () => (
  <div className="finding-more">
    <Loading lines={4} />
  </div>
);

interface OpeningProps {
  way: Way;
  row: FindingRow;
  session: Session;
  done: (made: { case: string; n: number }) => Promise<void>;
}

/** The opening step of a procedure, with the organ, what was found, by which rule and in which case. */
function OpeningForm({ way, row, session, done }: OpeningProps) {
  const view = useQuery(procedureQuery(way.procedure));
  const unit = way.byOrgan ? row.unit : session.unit.id;
  const act = useAct(({ body, key }: { body: Parameters<typeof openCase>[3]; key: string }) =>
    openCase(way.procedure, way.step, unit === session.unit.id ? undefined : unit, body, key),
  );
  const given = useMemo(
    () => ({ ...way.given, [way.organ]: row.unit, ...(way.heading && { [way.heading]: row.says }), [way.what]: wordsOf(row) }),
    [way, row],
  );
  const step = useMemo(() => view.data && openingStep(view.data, way.step, session.roles), [view.data, way, session.roles]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (!view.data || !step) return <Wait />;
  return (
    <StepForm
      procedure={view.data.procedure}
      step={step}
      session={session}
      unit={unit}
      place={`${session.account}.oversight.${row.key}.${way.procedure}`}
      given={given}
      level="h2"
      submit={step.title}
      send={async (body, key) => {
        const made = await act.mutateAsync({ body, key });
        await done({ case: made.id, n: made.n });
      }}
    />
  );
}
