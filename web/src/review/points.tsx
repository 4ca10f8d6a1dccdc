/**
 * The opinion, written point by point against the text. It is the draft of the step that makes the letter: the same place on this machine, the same
 * facts, so that nothing is entered twice and the number counts itself. A reviewer hands his points to the head in the note of the drafting step.
 */
import { useCallback, useState } from 'react';
import type { Form, Value } from '../../../kernel/language/data.ts';
import type { CaseView, Session, StepView } from '../../../server/api/shapes.ts';
import { draftLetter, type Point } from '../api/review.ts';
import { Empty, Failed } from '../app/states.tsx';
import { useDraft } from '../forms/draft.ts';
import { noteOf, pointsOf, quoted } from './point-text.ts';
import { type Groups, type OfCase, OneStep, placeOf } from './steps.tsx';

export const LETTER = 'conclude';
export const DRAFTING = 'draft';

export interface OpinionDraft {
  points: Point[];
  facts: Form;
  add: (point: Point) => void;
  put: (points: Point[]) => void;
}

export function useOpinion(one: CaseView, session: Session): OpinionDraft {
  const { draft, change } = useDraft(placeOf(session, one, LETTER));
  const points = (Array.isArray(draft.facts.points) ? draft.facts.points : []) as unknown as Point[];
  const put = useCallback(
    (next: Point[]) =>
      change((d) => {
        const { points: _, ...rest } = d.facts;
        return { facts: next.length === 0 ? rest : { ...rest, points: next as unknown as Value } };
      }),
    [change],
  );
  const add = useCallback(
    (point: Point) =>
      change((d) => ({ facts: { ...d.facts, points: [...((d.facts.points ?? []) as unknown as Point[]), point] as unknown as Value } })),
    [change],
  );
  return { points, facts: draft.facts, add, put };
}

type Doing = 'write' | 'hand' | 'sign';

export function Opinion(props: OfCase & { opinion: OpinionDraft; groups: Groups; find: (words: string) => void; done: () => void }) {
  const { one, opinion, groups } = props;
  const [doing, setDoing] = useState<Doing>('write');
  const stepOf = (name: string): StepView | undefined => groups.flatMap((g) => g.steps).find((s) => s.step === name);
  const [letter, drafting] = [stepOf(LETTER), stepOf(DRAFTING)];
  const handed = one.events
    .filter((e) => e.step === DRAFTING && e.corrected === undefined)
    .at(-1)
    ?.facts.find((f) => f.name === 'note')?.text;
  const taken = handed ? pointsOf(handed) : [];
  const why = one.steps.find((s) => s.step === LETTER)?.refusals.find((r) => r.kind !== 'role');
  if (one.ended) return <Empty title="本案已经终结">没有出具意见书。</Empty>;
  if (doing !== 'write') {
    const step = doing === 'hand' ? drafting : letter;
    return (
      <div className="review-form">
        <button type="button" className="button" onClick={() => setDoing('write')}>
          回到逐条意见
        </button>
        {step && (
          <OneStep
            {...props}
            step={step}
            given={doing === 'hand' ? { note: noteOf(opinion.points) } : undefined}
            done={() => setDoing('write')}
          />
        )}
      </div>
    );
  }
  return (
    <div className="points">
      {taken.length > 0 && opinion.points.length === 0 && (
        <p className="notice">
          起草的意见有{taken.length}条。
          <button type="button" className="button-link" onClick={() => opinion.put(taken)}>
            取用
          </button>
        </p>
      )}
      {opinion.points.length === 0 ? (
        <Empty title="还没有意见">在左侧(窄屏在上方)选中文字或者点段落旁的加号,就开始一条;批注也可以转为意见。</Empty>
      ) : (
        <ol className="points-list">
          {opinion.points.map((p, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a point is known by its number
            <OnePoint key={i} i={i} point={p} {...props} />
          ))}
        </ol>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => opinion.add({ point: '', basis: '' })}>
          加一条
        </button>
        <Preview one={one} opinion={opinion} />
      </div>
      <div className="row points-send">
        {drafting && (
          <button type="button" className="button" onClick={() => setDoing('hand')}>
            {drafting.title}
          </button>
        )}
        {letter && (
          <button type="button" className="button button-main" onClick={() => setDoing('sign')}>
            {letter.title}
          </button>
        )}
        <span className="quiet">共{opinion.points.length}条,保存在本机,提交时自动计数</span>
      </div>
      {!letter && why && (
        <p className="quiet">
          还不能{one.steps.find((s) => s.step === LETTER)?.title}:{why.says}
        </p>
      )}
    </div>
  );
}

function OnePoint({ i, point, opinion, find }: { i: number; point: Point; opinion: OpinionDraft; find: (words: string) => void }) {
  const set = (next: Partial<Point>) => opinion.put(opinion.points.map((p, j) => (j === i ? { ...p, ...next } : p)));
  const swap = (j: number) => opinion.put(opinion.points.map((p, k) => (k === i ? opinion.points[j]! : k === j ? opinion.points[i]! : p)));
  const words = quoted(point.point);
  return (
    <li className="point" aria-label={`第${i + 1}条`}>
      <div className="point-head">
        <strong>第{i + 1}条</strong>
        {words && (
          <button type="button" className="button-plain" onClick={() => find(words)}>
            看原文
          </button>
        )}
        <span className="point-move">
          <button type="button" className="button-plain" disabled={i === 0} onClick={() => swap(i - 1)} aria-label={`第${i + 1}条上移`}>
            上移
          </button>
          <button
            type="button"
            className="button-plain"
            disabled={i === opinion.points.length - 1}
            onClick={() => swap(i + 1)}
            aria-label={`第${i + 1}条下移`}
          >
            下移
          </button>
          <button
            type="button"
            className="button-plain"
            onClick={() => opinion.put(opinion.points.filter((_, j) => j !== i))}
            aria-label={`去掉第${i + 1}条`}
          >
            去掉
          </button>
        </span>
      </div>
      <label>
        <span className="label">意见</span>
        <textarea className="input point-text" rows={3} value={point.point} onChange={(e) => set({ point: e.target.value })} />
      </label>
      <label>
        <span className="label">依据</span>
        <textarea className="input" rows={2} value={point.basis} onChange={(e) => set({ basis: e.target.value })} />
      </label>
    </li>
  );
}

/** The letter as it would read now, to look at or to go on with in Word. */
function Preview({ one, opinion }: { one: CaseView; opinion: OpinionDraft }) {
  const [failed, setFailed] = useState<unknown>();
  const make = async (format: 'html' | 'docx') => {
    setFailed(undefined);
    try {
      const { result, unmet } = opinion.facts;
      const blob = await draftLetter(
        one.id,
        {
          points: opinion.points.map((p) => ({ point: p.point ?? '', basis: p.basis ?? '' })),
          ...(typeof result === 'string' && { result }),
          ...(typeof unmet === 'string' && { unmet }),
        },
        format,
      );
      const a = document.createElement('a');
      a.href = URL.createObjectURL(blob);
      if (format === 'docx') a.download = '意见书草稿.docx';
      else a.target = '_blank';
      a.click();
      setTimeout(() => URL.revokeObjectURL(a.href), 60_000);
    } catch (e) {
      setFailed(e);
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void make('html')}>
        成文预览
      </button>
      <button type="button" className="button" onClick={() => void make('docx')}>
        导出 Word
      </button>
      {failed !== undefined && <Failed error={failed} />}
    </>
  );
}
