/** From a finding to the law's own procedure of supervision: its opening step, filled in with the organ, what was found, by which rule and in which case. */
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { type FindingRow, useFindingAct, type Way } from '../api/oversight.ts';
import { procedureQuery } from '../api/reads.ts';
import { openCase, useAct } from '../api/writes.ts';
import { dayText } from '../app/format.ts';
import { Failed, Loading } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { StepForm } from '../forms/lazy.tsx';

/** What was found, in words that stand by themselves in a letter. */
export const wordsOf = (row: FindingRow): string =>
  [
    `${row.unitName}「${row.title}${row.subject ? ` ${row.subject}` : ''}」(案件编号${row.case}):`,
    `${row.says}。`,
    row.due ? `期限于${dayText(row.due)}届满。` : `日期:${dayText(row.on)}。`,
    row.article ? `依据:${row.article}。` : '',
  ].join('');

export function Supervise({ row, ways, session, done }: { row: FindingRow; ways: readonly Way[]; session: Session; done: () => void }) {
  const [chosen, choose] = useState(0);
  const way = ways[chosen] ?? ways[0]!;
  const view = useQuery(procedureQuery(way.procedure));
  const navigate = useNavigate();
  const note = useFindingAct();
  const act = useAct(({ body, key }: { body: Parameters<typeof openCase>[3]; key: string }) =>
    openCase(way.procedure, way.step, undefined, body, key),
  );
  const given = useMemo(() => ({ ...way.given, [way.organ]: row.unit, [way.what]: wordsOf(row) }), [way, row]);
  const step = useMemo(() => view.data && openingStep(view.data, way.step, session.roles), [view.data, way, session.roles]);
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (!view.data || !step)
    return (
      <div className="finding-more">
        <Loading lines={4} />
      </div>
    );
  return (
    <section className="finding-more" aria-label={way.title}>
      {ways.length > 1 && (
        <select className="input" aria-label="用哪一种程序" value={chosen} onChange={(e) => choose(Number(e.target.value))}>
          {ways.map((w, i) => (
            <option key={`${w.procedure}.${w.step}`} value={i}>
              {w.title}
            </option>
          ))}
        </select>
      )}
      <StepForm
        key={way.procedure}
        procedure={view.data.procedure}
        step={step}
        session={session}
        unit={session.unit.id}
        place={`${session.account}.oversight.${row.key}.${way.procedure}`}
        given={given}
        submit={step.title}
        send={async (body, key) => {
          const made = await act.mutateAsync({ body, key });
          await note.mutateAsync({ key: row.key, case: made.id });
          done();
          await navigate({ to: '/cases/$id', params: { id: made.id } });
        }}
      />
    </section>
  );
}
