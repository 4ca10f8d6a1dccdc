/**
 * One step for many cases, beside the list: which steps are open for all or some of them, one form for all, and what became of each. Each case is
 * decided by itself; the refused ones stay chosen.
 */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';
import type { BulkOffer, BulkOutcome } from '../../../server/api/list-answers.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { bulkSteps } from '../api/lists.ts';
import { numberText } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Outcomes } from './outcomes.tsx';
import type { Picks } from './picks.tsx';
import './bulk.css';

const BulkForm = lazy(async () => ({ default: (await import('./bulk-form.tsx')).BulkForm }));

interface Props {
  picks: Picks;
  session: Session;
  /** What stays chosen, and whether anything was done. */
  close: (left: Picks, changed: boolean) => void;
}

export function Bulk({ picks, session, close }: Props) {
  const title = useId();
  const head = useRef<HTMLHeadingElement>(null);
  const client = useQueryClient();
  const [begun] = useState(picks);
  const [asked, setAsked] = useState(0);
  const [offer, setOffer] = useState<BulkOffer>();
  const [outcomes, setOutcomes] = useState<readonly BulkOutcome[]>([]);
  const [running, setRunning] = useState(false);
  const offers = useQuery({
    queryKey: ['bulk-steps', [...begun.keys()]],
    queryFn: ({ signal }) => bulkSteps([...begun.keys()], setAsked, signal),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  });
  // what had the focus is gone with each turn: one begins again at the head, and is told what it now says
  const turn = outcomes.length > 0 ? 'done' : offer ? 'form' : 'steps';
  // biome-ignore lint/correctness/useExhaustiveDependencies: at each turn
  useEffect(() => head.current?.focus(), [turn]);
  const finished = outcomes.length > 0 && !running;
  const leave = () => {
    if (running) return;
    const done = new Set(outcomes.filter((o) => o.state === 'done' || o.state === 'again').map((o) => o.id));
    const left = new Map([...begun].filter(([id]) => !done.has(id)));
    // a case that moved was shown as it now is: chosen again, it counts as looked at
    for (const o of outcomes) if (o.state === 'moved' && o.n !== undefined) left.set(o.id, { ...left.get(o.id), n: o.n });
    if (done.size > 0)
      for (const key of ['cases', 'case', 'today', 'due', 'procedures', 'figure', 'figure-events'])
        void client.invalidateQueries({ queryKey: [key] });
    close(left, done.size > 0);
  };
  return (
    <section
      className="bulk"
      aria-labelledby={title}
      onKeyDown={(e) => {
        if (e.key === 'Escape' && !running) leave();
      }}
    >
      <header>
        <h2 id={title} ref={head} tabIndex={-1}>
          {offer ? `${offer.title}:${numberText(offer.cases.length)}件` : `一起办理:选中${numberText(begun.size)}件`}
        </h2>
        <button type="button" className="button-plain" disabled={running} onClick={leave}>
          <Icon name="close" size={16} />
          关闭
        </button>
      </header>
      {offers.isError ? (
        <Failed error={offers.error} retry={() => offers.refetch()} />
      ) : offers.isPending ? (
        <>
          <p role="status">
            正在逐件核对能办哪些步骤:{numberText(asked)}/{numberText(begun.size)}
          </p>
          <Loading lines={5} />
        </>
      ) : outcomes.length > 0 || running ? (
        <>
          <Outcomes
            outcomes={outcomes}
            of={running ? (offer?.cases.length ?? 0) : outcomes.length}
            names={offers.data.names}
            running={running}
          />
          {finished && (
            <footer>
              <button type="button" className="button button-main" onClick={leave}>
                回到清单
              </button>
            </footer>
          )}
        </>
      ) : offer ? (
        <Suspense fallback={<Loading lines={6} label="正在打开表单" />}>
          <BulkForm
            offer={offer}
            picks={begun}
            names={offers.data.names}
            session={session}
            back={() => setOffer(undefined)}
            told={(list, still) => {
              setOutcomes(list);
              setRunning(still);
            }}
          />
        </Suspense>
      ) : (
        <Offers offers={offers.data.offers} single={offers.data.single} of={begun.size} choose={setOffer} />
      )}
    </section>
  );
}

function Offers({
  offers,
  single,
  of,
  choose,
}: {
  offers: BulkOffer[];
  single: { title: string; why: string; count: number }[];
  of: number;
  choose: (offer: BulkOffer) => void;
}) {
  const procedures = new Set(offers.flatMap((o) => o.procedure ?? []));
  return (
    <>
      {offers.length === 0 ? (
        <Empty title="选中的案件,现在没有您可以一起办理的步骤">逐件打开,可以看到每一步为何不能办。</Empty>
      ) : (
        <ul className="bulk-offers">
          {offers.map((o) => (
            <li key={`${o.procedure} ${o.step} ${o.cases[0]}`}>
              <button type="button" onClick={() => choose(o)}>
                <strong>{o.title}</strong>
                <span className="quiet">
                  {[procedures.size > 1 && o.of, o.issues && `制发《${o.issues}》`].filter(Boolean).join(' · ')}
                </span>
                <span className="n">{o.cases.length === of ? `全部${numberText(of)}件` : `其中${numberText(o.cases.length)}件能办`}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <details className="bulk-single">
          <summary>只能逐件办理的步骤</summary>
          <ul>
            {single.map((s) => (
              <li key={`${s.title} ${s.why}`}>
                {s.title}({numberText(s.count)}件):{s.why}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
