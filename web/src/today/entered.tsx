/**
 * 代录: what was entered from paper in my name, for my word on it; and what of my own entering others object to, for me to correct. Shown only where
 * there is some.
 */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useId, useRef, useState } from 'react';
import type { PaperActView } from '../../../server/api/desk-answers.ts';
import { faultOf, query } from '../api/client.ts';
import { answerPaperAct, paperActsQuery } from '../api/desk.ts';
import { dayText, instantText, numberText, shortDay } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Part } from '../app/page.tsx';
import './entered.css';

/** Where the notice leads to. */
export const ENTERED = 'entered';
/** Lines at once. */
const FIRST = 8;

export function Entered({ today }: { today: string }) {
  const list = useQuery(paperActsQuery(true)).data?.items ?? [];
  const [said, setSaid] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const mine = list.filter((a) => a.mine);
  const objected = list.filter((a) => !a.mine);
  const some = list.length > 0;
  useEffect(() => {
    // the line came with the notice, its place on the page only with the answer
    if (some && window.location.hash === `#${ENTERED}`) place.current?.scrollIntoView();
  }, [some]);
  if (!some && said === '') return null;
  return (
    <div id={ENTERED} ref={place}>
      {objected.length > 0 && (
        <Part title="我代录、有异议待更正的" className="group" aside={<span className="quiet">{numberText(objected.length)}项</span>}>
          <ol className="due">
            {objected.map((a) => (
              <Objected key={`${a.case} ${a.n}`} act={a} today={today} />
            ))}
          </ol>
        </Part>
      )}
      {(mine.length > 0 || said !== '') && (
        <Part
          title="以我的名义代录的"
          className="group"
          aside={<span className="group-aside quiet">{numberText(mine.length)}项 · 凭您在纸面、办公系统上的签批录入,请核对</span>}
        >
          <Lines acts={mine} today={today} say={setSaid} />
          <p className="entered-said" role="status">
            {said}
          </p>
        </Part>
      )}
    </div>
  );
}

function Lines({ acts, today, say }: { acts: PaperActView[]; today: string; say: (text: string) => void }) {
  const [all, setAll] = useState(false);
  const shown = all ? acts : acts.slice(0, FIRST);
  return (
    <>
      <ol className="due">
        {shown.map((a) => (
          <Line key={`${a.case} ${a.n}`} act={a} today={today} say={say} />
        ))}
      </ol>
      {acts.length > shown.length && (
        <button type="button" className="button more" onClick={() => setAll(true)}>
          显示全部{numberText(acts.length)}项
        </button>
      )}
    </>
  );
}

function What({ act: a }: { act: PaperActView }) {
  return (
    <div className="due-what">
      <Link to="/cases/$id" params={{ id: a.case }} search={{ event: String(a.n) }} className="due-owes">
        {a.step}
      </Link>
      <span className="due-of">
        {a.subject && <b>{a.subject}</b>}
        <span>{a.procedure}</span>
      </span>
    </div>
  );
}

function When({ act: a, today }: { act: PaperActView; today: string }) {
  return (
    <div className="due-when">
      <strong title={dayText(a.on)}>{shortDay(a.on.slice(0, 10), today)}签批</strong>
      <span>{shortDay(instantText(a.at).slice(0, 10), today)}录入</span>
    </div>
  );
}
function Line({ act: a, today, say }: { act: PaperActView; today: string; say: (text: string) => void }) {
  const client = useQueryClient();
  const [objecting, setObjecting] = useState(false);
  const answer = useMutation({
    mutationFn: ({ word, why }: { word: 'confirmed' | 'disputed'; why: string }) => answerPaperAct(a, word, why),
    onSuccess: (_, { word }) => {
      setObjecting(false);
      say(word === 'confirmed' ? `已确认「${a.step}」无误。` : `已对「${a.step}」提出异议,已告知${a.by},由他更正。`);
      void client.invalidateQueries({ queryKey: ['paper-acts'] });
      void client.invalidateQueries({ queryKey: ['notices'] });
    },
  });
  const failed = faultOf(answer.error, '没有记下,请再试一次');
  return (
    <li className="due-line due-theirs entered">
      <span />
      <What act={a} />
      <div className="entered-by">
        <span>{a.by}录入</span>
        <Scans act={a} />
      </div>
      <When act={a} today={today} />
      <div className="due-act">
        <button type="button" className="button" disabled={answer.isPending} onClick={() => answer.mutate({ word: 'confirmed', why: '' })}>
          确认无误<span className="sr">:{a.step}</span>
        </button>
        {a.answer !== 'disputed' && (
          <button type="button" className="button" aria-expanded={objecting} onClick={() => setObjecting(!objecting)}>
            提出异议<span className="sr">:{a.step}</span>
          </button>
        )}
      </div>
      {a.answer === 'disputed' && (
        <p className="due-more entered-why">
          <strong>已提出异议,等{a.by}更正:</strong>
          {a.why}
        </p>
      )}
      {objecting && <Objection act={a} busy={answer.isPending} send={(why) => answer.mutate({ word: 'disputed', why })} />}
      {failed && (
        <p className="due-more fault" role="alert">
          {failed}
        </p>
      )}
    </li>
  );
}

function Scans({ act: a }: { act: PaperActView }) {
  if (a.scan.length === 0) return <span className="quiet">没有扫描件</span>;
  return (
    <>
      {a.scan.map((digest, i) => (
        <a key={digest} className="file" href={`/api/files/${digest}${query({ name: `${a.step}签批扫描件`, case: a.case })}`} download>
          <Icon name="file" size={14} />
          扫描件{a.scan.length > 1 && i + 1}
        </a>
      ))}
    </>
  );
}

/** What is wrong and how it should read: an objection is a request for a correction. */
function Objection({ act: a, busy, send }: { act: PaperActView; busy: boolean; send: (why: string) => void }) {
  const id = useId();
  const [why, setWhy] = useState('');
  const [empty, setEmpty] = useState(false);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => text.current?.focus(), []);
  return (
    <form
      className="due-more entered-objection"
      onSubmit={(e) => {
        e.preventDefault();
        setEmpty(why.trim() === '');
        if (why.trim() === '') text.current?.focus();
        else send(why.trim());
      }}
    >
      <label className="label" htmlFor={id}>
        哪里不对,应当怎样更正
      </label>
      <textarea
        id={id}
        ref={text}
        className="input"
        rows={2}
        maxLength={500}
        value={why}
        aria-invalid={empty}
        aria-describedby={empty ? `${id}-fault` : `${id}-hint`}
        onChange={(e) => setWhy(e.target.value)}
      />
      {empty ? (
        <p className="fault" id={`${id}-fault`} role="alert">
          请写明哪里不对、应当怎样更正
        </p>
      ) : (
        <p className="quiet" id={`${id}-hint`}>
          提出以后告知{a.by},由承办单位更正;账上原来的一笔和更正都保留。
        </p>
      )}
      <button type="submit" className="button button-main" disabled={busy}>
        {busy ? '正在提交…' : '提出异议,要求更正'}
      </button>
    </form>
  );
}

function Objected({ act: a, today }: { act: PaperActView; today: string }) {
  return (
    <li className="due-line due-theirs entered">
      <span />
      <What act={a} />
      <div className="entered-by">
        <span>以{a.actor}的名义</span>
        <Scans act={a} />
      </div>
      <When act={a} today={today} />
      <div className="due-act">
        <Link to="/cases/$id" params={{ id: a.case }} search={{ step: 'correct', event: String(a.n) }} className="button">
          更正<span className="sr">:{a.step}</span>
        </Link>
      </div>
      <p className="due-more entered-why">
        <strong>{a.actor}提出异议:</strong>
        {a.why}
      </p>
    </li>
  );
}
