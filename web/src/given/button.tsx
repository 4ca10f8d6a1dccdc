/**
 * 给阅 on a case and on a figure: the button, and what was given before with who read it when. `Given` stands on the case's page for the people of its
 * unit; `GiveFigure` on a figure's for the planner. Who may give is decided by the server: to others the part is not shown.
 */
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import type { Period } from '../api/figures.ts';
import { givenQuery } from '../api/given.ts';
import { caseQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Part } from '../app/page.tsx';
import './given.css';

const GiveDialog = lazy(() => import('./dialog.tsx'));
const GivenList = lazy(() => import('./list.tsx'));

/** 给阅 as a part of a case's page. Nothing where the reader may not give. */
export function Given({ caseId }: { caseId: string }) {
  const one = useQuery(caseQuery(caseId)).data;
  const session = useQuery(sessionQuery).data;
  const mine = one !== undefined && session?.unit.id === one.unit.id;
  const given = useQuery({ ...givenQuery('case', caseId), enabled: mine });
  const [open, setOpen] = useState(false);
  if (!mine || !given.data) return null;
  return (
    <Part
      title="给阅"
      className="giving"
      aside={
        <button type="button" className="button" onClick={() => setOpen(true)}>
          给人阅读…
        </button>
      }
    >
      <Suspense fallback={null}>
        {given.data.length === 0 ? (
          <p className="nothing">
            还没有给外部人员阅读过。律师、调解员、专家、人大代表、审计、纪检监察人员没有账号,也可以在这里给他们阅读几项。
          </p>
        ) : (
          <GivenList kind="case" what={caseId} rows={given.data} />
        )}
        {open && (
          <GiveDialog
            kind="case"
            what={caseId}
            title={one.subject || one.title}
            events={one.events}
            today={session.today}
            close={() => setOpen(false)}
          />
        )}
      </Suspense>
    </Part>
  );
}

/** 给阅 of a figure for a period: a button, and the list in its dialog. */
export function GiveFigure(props: { id: string; title: string; period: Period; stock: boolean; today: string }) {
  const { id, title, period, stock, today } = props;
  const [open, setOpen] = useState(false);
  const given = useQuery({ ...givenQuery('figure', id), enabled: open });
  const asked: Period = stock
    ? { on: period.on ?? today, unit: period.unit }
    : { from: period.from ?? `${today.slice(0, 4)}-01-01`, to: period.to ?? today, unit: period.unit };
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        给人阅读…
      </button>
      {open && (
        <Suspense fallback={null}>
          <GiveDialog kind="figure" what={id} title={title} period={asked} today={today} close={() => setOpen(false)}>
            {given.data && given.data.length > 0 && <GivenList kind="figure" what={id} rows={given.data} />}
          </GiveDialog>
        </Suspense>
      )}
    </>
  );
}
