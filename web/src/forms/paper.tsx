/**
 * 代录: what an official signed on a sheet or in the OA is entered by a clerk in his name, with the scan and the day of the signature. It stands apart
 * from the form of one's own act, because who acts and whose hand it is are two persons, and the one who acts has to be told.
 */

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import type { ShortFile } from '../../../kernel/language/data.ts';
import { previousWorkday } from '../../../kernel/time/calendar.ts';
import { addDays, type Day } from '../../../kernel/time/day.ts';
import { nationalCalendar } from '../../../law/calendar/index.ts';
import type { Session, StepView } from '../../../server/api/shapes.ts';
import { personName } from '../api/desk.ts';
import { peopleQuery } from '../api/reads.ts';
import { dayText } from '../app/format.ts';
import type { Draft } from './draft.ts';
import { Files } from './files.tsx';
import { OfficialPicker } from './pickers.tsx';

const OFFICIAL = { kind: 'official', title: '签批人', class: 'office' } as const;
const SCAN = { kind: 'files', title: '签批的扫描件', class: 'office' } as const;

interface Props {
  step: StepView;
  session: Session;
  draft: Draft;
  change: (next: Partial<Draft> | ((d: Draft) => Partial<Draft>)) => void;
  faults: Record<string, string>;
}

/** The way in, on a step that is the reader's own: he may as well enter what another of the same role signed. */
export function PaperWay({ step, draft, change }: Pick<Props, 'step' | 'draft' | 'change'>) {
  if (step.outsider || step.by === 'office' || !step.mine) return null;
  return (
    <label className="paper-way">
      <input
        type="checkbox"
        checked={draft.paper === true}
        onChange={(e) => change({ paper: e.target.checked || undefined, actor: undefined, scan: undefined })}
      />
      凭纸面、办公系统签批代录(不是本人作出)
    </label>
  );
}

export function PaperEntry({ step, session, draft, change, faults }: Props) {
  const id = useId();
  const people = useQuery(peopleQuery());
  if (!draft.paper) return null;
  const actor = personName(people.data, draft.actor?.person ?? '');
  const earliest = previousWorkday(nationalCalendar, addDays(session.today as Day, -1));
  const late = draft.on !== undefined && draft.on.slice(0, 10) < earliest;
  return (
    <fieldset className="paper">
      <legend>凭纸面、办公系统签批代录</legend>
      <div className="fields">
        <div className={faults.actor ? 'field field-bad' : 'field'} data-field="actor">
          <label className="label" htmlFor={id}>
            谁签批的<span className="quiet">({step.role})</span>
          </label>
          <OfficialPicker
            id={id}
            field={OFFICIAL}
            role={step.by}
            value={draft.actor?.person}
            invalid={faults.actor !== undefined}
            onChange={(v) => change({ actor: typeof v === 'string' && v !== session.person.id ? { person: v } : undefined })}
          />
          {faults.actor && <p className="fault">{faults.actor}</p>}
        </div>
        <div className={faults.scan ? 'field field-files field-bad' : 'field field-files'} data-field="scan">
          <span className="label" id={`${id}-scan`}>
            签批单、办公系统签批页的扫描件
          </span>
          <Files
            id={`${id}-scan`}
            field={SCAN}
            value={draft.scan}
            invalid={faults.scan !== undefined}
            onChange={(v) => change({ scan: v as ShortFile[] | undefined })}
          />
          {faults.scan && <p className="fault">{faults.scan}</p>}
        </div>
      </div>
      <p className="paper-who">
        <span>
          行为人 <strong>{actor || '(待选)'}</strong>
        </span>
        <span>
          录入人 <strong>{session.person.name}</strong>
        </span>
        <span>
          签批 <strong>{draft.on ? dayText(draft.on) : '(待填)'}</strong>,录入 <strong>{dayText(session.today)}</strong>
        </span>
        {actor && <span>提交后告知{actor}本人,由他确认</span>}
      </p>
      {late && !draft.record && (
        <p className="notice">
          签批早于上一个工作日,应当作为补录记入:按签批之日算,账上同时写明录入之日。
          <button
            type="button"
            className="button-link"
            onClick={() => change((d) => ({ record: { ground: '纸面签批当时没有录入', files: d.scan ?? [] } }))}
          >
            改为补录
          </button>
        </p>
      )}
    </fieldset>
  );
}
