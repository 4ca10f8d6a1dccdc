/** The letter's points, and beside each whether it was taken and why. The unit that sent the matter in answers each in its own row. */
import { useId, useState } from 'react';
import type { EventView, StepView } from '../../../server/api/shapes.ts';
import { ApiProblem } from '../api/client.ts';
import { letterAddress, type Point } from '../api/review.ts';
import { doStep, useAct } from '../api/writes.ts';
import { dayText } from '../app/format.ts';
import { Failed, Fault } from '../app/states.tsx';
import { useDraft } from '../forms/draft.ts';
import { quoted } from './point-text.ts';
import { type OfCase, placeOf } from './steps.tsx';

const ANSWER = 'answer';
const text = (e: EventView, name: string): string => e.facts.find((f) => f.name === name)?.text ?? '';
const value = (e: EventView, name: string): unknown => e.facts.find((f) => f.name === name)?.value;

export function Answers(props: OfCase & { signed: EventView; find: (words: string) => void; chosen?: string }) {
  const { one, signed, find } = props;
  const points = (value(signed, 'points') ?? []) as Point[];
  const step = one.steps.find((s) => s.step === ANSWER && s.refusals.length === 0);
  const answers = one.events.filter((e) => e.step === ANSWER && e.corrected === undefined);
  const of = (i: number) => answers.filter((e) => Number(value(e, 'point')) === i + 1);
  return (
    <div className="answers">
      <p className="row">
        <strong>
          {text(signed, 'no')} {text(signed, 'result')}
        </strong>
        <span className="quiet">{dayText(signed.on)}出具</span>
        <a className="button" href={letterAddress(one.id, 'html')} target="_blank" rel="noreferrer">
          看{signed.document ? `《${signed.document}》` : '意见书'}
        </a>
        <a className="button" href={letterAddress(one.id, 'docx')} download>
          Word 文档
        </a>
      </p>
      {text(signed, 'unmet') && <p className="note-text">{text(signed, 'unmet')}</p>}
      {points.length === 0 && <p className="quiet">意见书没有逐条意见,不需要反馈。</p>}
      <ol className="points-list">
        {points.map((p, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its number
          <li key={i} className="point" aria-label={`第${i + 1}条`} id={`point-${i + 1}`}>
            <div className="point-head">
              <strong>第{i + 1}条</strong>
              {quoted(p.point) && (
                <button type="button" className="button-plain" onClick={() => find(quoted(p.point))}>
                  看原文
                </button>
              )}
            </div>
            <p className="note-text">{p.point}</p>
            {p.basis && (
              <p className="quiet">
                依据:<span className="note-text">{p.basis}</span>
              </p>
            )}
            {of(i).map((e) => (
              <p key={e.n} className="point-answer">
                <strong>{text(e, 'taken')}</strong> {text(e, 'why')}
                <span className="quiet">
                  {' '}
                  {dayText(e.on)} {e.actor.unit ?? e.hand?.name ?? ''}
                </span>
              </p>
            ))}
            {of(i).length === 0 && (step ? <AnswerForm {...props} step={step} n={i + 1} /> : <p className="quiet">还没有反馈采纳情况</p>)}
          </li>
        ))}
      </ol>
    </div>
  );
}

/** One row of the answer: the fields and their words are those of the step. */
function AnswerForm({ one, session, step, n }: OfCase & { step: StepView; n: number }) {
  const id = useId();
  const { draft, change, clear } = useDraft(`${placeOf(session, one, ANSWER)}.${n}`);
  const [refused, setRefused] = useState<string>();
  const [failed, setFailed] = useState<unknown>();
  const act = useAct(() => doStep(one.id, ANSWER, { facts: { ...draft.facts, point: n }, n: one.n }, draft.key));
  const { taken, why } = step.form;
  const send = async () => {
    setRefused(undefined);
    setFailed(undefined);
    if (!draft.facts.taken) return setRefused(`没有选${taken?.title}`);
    if (!String(draft.facts.why ?? '').trim()) return setRefused(`没有填${why?.title}`);
    try {
      await act.mutateAsync(undefined);
      clear();
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 409) setRefused('这件审核刚刚又有进展,已经重新读取;填的内容还在,请再提交。');
      else if (e instanceof ApiProblem) setRefused(e.problem.detail);
      else setFailed(e);
    }
  };
  return (
    <form
      className="answer-form"
      aria-label={`${step.title}:第${n}条`}
      onSubmit={(e) => {
        e.preventDefault();
        void send();
      }}
    >
      <div className="row" role="radiogroup" aria-label={taken?.title}>
        {(taken?.of ?? []).map((choice) => (
          <label key={choice} className="row">
            <input
              type="radio"
              name={`${id}-taken`}
              checked={draft.facts.taken === choice}
              onChange={() => change((d) => ({ facts: { ...d.facts, taken: choice } }))}
            />
            {choice}
          </label>
        ))}
      </div>
      <label>
        <span className="label">{why?.title}</span>
        <textarea
          className="input"
          rows={2}
          value={String(draft.facts.why ?? '')}
          onChange={(e) => change((d) => ({ facts: { ...d.facts, why: e.target.value } }))}
        />
      </label>
      <Fault says={refused} />
      {failed !== undefined && <Failed error={failed} />}
      <button type="submit" className="button button-main" disabled={act.isPending}>
        {act.isPending ? '正在提交…' : `反馈第${n}条`}
      </button>
    </form>
  );
}
