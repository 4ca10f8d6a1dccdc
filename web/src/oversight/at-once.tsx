/**
 * A letter and the case that it is in, by one form and one press. What the first step of the case asks is given by the finding, so only the letter is
 * shown. The case is opened, then the letter made out; each by a key of its own drawn from the draft, so that a second press does nothing twice. Where
 * the letter is refused the case stands open, is told so, and the form keeps all that was typed.
 */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { CaseView, Session } from '../../../server/api/shapes.ts';
import { type FindingRow, type Letter, useFindingAct, type Way } from '../api/oversight.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { type ActBody, doStep, openCase, useAct } from '../api/writes.ts';
import { Failed } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { StepForm } from '../forms/lazy.tsx';
import { keyBefore, knownDays, letterPlace, openedWith, wordsField, wordsOf } from './letters.ts';
import { Wait } from './opening.tsx';

interface Props {
  way: Way;
  letter: Letter;
  row: FindingRow;
  session: Session;
  done: (made: { case: string; n: number }) => Promise<void>;
}

export function AtOnce({ way, letter, row, session, done }: Props) {
  const view = useQuery(procedureQuery(way.procedure));
  const [opened, setOpened] = useState<CaseView>();
  const now = useQuery({ ...caseQuery(opened?.id ?? ''), enabled: false });
  const unit = way.byOrgan ? row.unit : session.unit.id;
  const open = useAct((key: string) =>
    openCase(way.procedure, way.step, unit === session.unit.id ? undefined : unit, { facts: openedWith(way, row) }, key),
  );
  const write = useAct(({ of, body, key }: { of: CaseView; body: ActBody; key: string }) =>
    doStep(of.id, letter.step, { ...body, n: of.n }, key),
  );
  const note = useFindingAct();
  const step = useMemo(() => view.data && openingStep(view.data, letter.step, session.roles), [view.data, letter.step, session.roles]);
  const words = step && wordsField(step);
  const given = useMemo(() => (words === undefined ? undefined : { [words]: wordsOf(row) }), [words, row]);
  const known = useMemo(() => knownDays(letter.days), [letter.days]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (!view.data || !step) return <Wait />;
  const first = view.data.procedure.steps[way.step];
  return (
    <>
      {opened ? (
        <p className="finding-chain" role="status">
          「{first?.title}」已经办了(
          <Link to="/cases/$id" params={{ id: opened.id }}>
            {opened.title}
          </Link>
          ),「{letter.title}」还没有办成。填写的都在,再按一次只办这一步。
        </p>
      ) : (
        <p className="finding-chain">
          提交时先按这条发现办「{first?.title}」,随即办「{letter.title}」。
        </p>
      )}
      <StepForm
        procedure={view.data.procedure}
        step={step}
        session={session}
        unit={unit}
        place={letterPlace(session.account, row, way.procedure, letter.step)}
        given={given}
        known={known}
        level="h2"
        submit={letter.title}
        signs="send"
        reload={async () => setOpened((await now.refetch()).data)}
        send={async (body, key) => {
          const of = opened ?? (await open.mutateAsync(keyBefore(key)));
          if (!opened) {
            setOpened(of);
            await note.mutateAsync({ key: row.key, case: of.id });
          }
          const made = await write.mutateAsync({ of, body, key });
          await done({ case: made.id, n: made.n });
        }}
      />
    </>
  );
}
