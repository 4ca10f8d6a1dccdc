/**
 * The desk of one legal review. Made by hand: a form cannot show a Word draft with its tracked changes, and an opinion is written against the text it
 * is about. Everything that is sent goes through the case's own steps; the names of steps and fields are the procedure's.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo, useState } from 'react';
import type { CaseView, ProcedureView, Session } from '../../../server/api/shapes.ts';
import { caseQuery, procedureQuery } from '../api/reads.ts';
import { type ReviewRow, reviewQuery } from '../api/review.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, leftText } from '../app/format.ts';
import { Choice, Page } from '../app/page.tsx';
import { FailedPage, Loading } from '../app/states.tsx';
import { offered } from '../case/desk.tsx';
import { Answers } from './answers.tsx';
import { Documents } from './document.tsx';
import { Notes } from './notes.tsx';
import { about } from './point-text.ts';
import { DRAFTING, LETTER, Opinion, useOpinion } from './points.tsx';
import { Steps } from './steps.tsx';
import '../case/case.css';
import '../case/desk.css';
import './review.css';
import './document.css';

export function ReviewDesk() {
  const { id } = useParams({ from: '/review/$id' });
  const one = useQuery(caseQuery(id));
  const row = useQuery({ ...reviewQuery(id), enabled: one.data !== undefined });
  const view = useQuery({ ...procedureQuery(one.data?.procedure ?? '', one.data?.edition), enabled: one.data !== undefined });
  const session = useQuery(sessionQuery).data;
  const failed = [one, row, view].find((x) => x.isError);
  if (failed) return <FailedPage title="审核" error={failed.error} retry={() => failed.refetch()} />;
  if (!one.data || !row.data || !view.data || !session) return <Loading lines={12} label="正在读取审核" />;
  return <Whole key={id} one={one.data} row={row.data} view={view.data} session={session} reload={() => one.refetch()} />;
}

/** Steps that are written on the desk itself. */
const OWN_PLACE = new Set([LETTER, DRAFTING]);

type Side = 'opinion' | 'notes' | 'steps';

function Whole(props: { one: CaseView; row: ReviewRow; view: ProcedureView; session: Session; reload: () => Promise<unknown> }) {
  const { one, row, session } = props;
  const { point } = useSearch({ from: '/review/$id' });
  const navigate = useNavigate({ from: '/review/$id' });
  const signed = one.events.filter((e) => e.step === 'conclude' && e.corrected === undefined).at(-1);
  const opinion = useOpinion(one, session);
  const groups = useMemo(() => offered(one, session), [one, session]);
  const waits = row.waits;
  // what this case waits for is shown first, where it is the reader's own and has no place of its own on the desk
  const next = groups.flatMap((g) => g.steps).find((s) => s.mine && s.title === waits?.titles[0] && !OWN_PLACE.has(s.step))?.step;
  const [chosen, setSide] = useState<Side>();
  const side: Side = chosen ?? (next !== undefined && !signed && opinion.points.length === 0 ? 'steps' : 'opinion');
  const [said, say] = useState('');
  const [words, find] = useState<string>();
  // a point is begun from the text: the words, or what a remark says of them
  const begin = useCallback(
    (quote: string, text = '') => {
      opinion.add({ point: `${about(quote)}${text}`, basis: '' });
      setSide('opinion');
      say('已加一条意见');
      requestAnimationFrame(() => {
        const boxes = document.querySelectorAll<HTMLTextAreaElement>('.point textarea.point-text');
        const last = boxes[boxes.length - 1];
        last?.focus();
        last?.setSelectionRange(last.value.length, last.value.length);
      });
    },
    [opinion.add],
  );
  return (
    <Page
      wide
      title={row.title || one.title}
      lead={
        <>
          {[row.kind, row.no, row.sender?.unit, `${dayText(one.opened)}收到`, row.holder && `承办:${row.holder}`]
            .filter(Boolean)
            .join(' · ')}
          {waits &&
            ` · 等「${waits.titles[0]}」:${waits.due ? `${dayText(waits.due)}前` : '及时'}${waits.left === undefined ? '' : `(${leftText(waits.left)})`}`}
          {' · '}
          <Link to="/cases/$id" params={{ id: one.id }}>
            案件的图、账和期限
          </Link>
          {row.sender && (
            <>
              {' · '}
              <Link to="/cases/$id" params={{ id: row.sender.case }}>
                送审的{row.sender.title}
              </Link>
            </>
          )}
        </>
      }
    >
      <p className="sr" role="status">
        {said}
      </p>
      <div className="review-two">
        <Documents one={one} begin={signed ? undefined : begin} words={words} />
        <div className="review-side">
          <Choice<Side>
            label="旁边显示"
            value={side}
            options={[
              { value: 'opinion', label: signed ? '意见和反馈' : `意见书(${opinion.points.length})` },
              { value: 'notes', label: '参考意见' },
              { value: 'steps', label: next === undefined ? '其他步骤' : '办理' },
            ]}
            onChange={setSide}
          />
          {side === 'notes' ? (
            <Notes one={one} />
          ) : side === 'steps' ? (
            <Steps key={next} {...props} groups={groups} first={next} />
          ) : signed ? (
            <Answers {...props} signed={signed} find={find} chosen={point} />
          ) : (
            <Opinion {...props} opinion={opinion} groups={groups} find={find} done={() => navigate({ search: {}, replace: true })} />
          )}
        </div>
      </div>
    </Page>
  );
}
