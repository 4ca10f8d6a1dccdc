/**
 * The ledger of a case: who did what when, as it was entered. A long one stands by month, and shows what one looks for: papers, materials, what was
 * corrected or found wrong.
 */
import { useMemo, useState } from 'react';
import type { CaseView, EventView } from '../../../server/api/shapes.ts';
import { Choice } from '../app/page.tsx';
import type { Doing } from './desk.tsx';
import { Event, filesIn } from './event.tsx';

type Which = 'all' | 'paper' | 'files' | 'wrong';
const WHICH: { value: Which; label: string; of: (e: EventView) => boolean }[] = [
  { value: 'all', label: '全部', of: () => true },
  { value: 'paper', label: '文书', of: (e) => e.document !== undefined && e.corrects === undefined },
  { value: 'files', label: '有材料', of: (e) => filesIn(e) > 0 },
  {
    value: 'wrong',
    label: '更正、违反、补录',
    of: (e) => e.corrects !== undefined || e.corrected !== undefined || e.against.length > 0 || e.recorded,
  },
];
/** From so many entries on there is something to choose, and months divide them. */
const LONG = 20;

interface Props {
  one: CaseView;
  /** The entry that stands open: what one came for. */
  shown?: number;
  /** Entries after this one are new since the page was opened. */
  seen: number;
  choose: (doing: Doing) => void;
}

export function LedgerList({ one, shown, seen, choose }: Props) {
  const [which, setWhich] = useState<Which>('all');
  const [latest, setLatest] = useState(false);
  const may = one.always.find((s) => s.step === 'correct')?.refusals.length === 0;
  const long = one.events.length >= LONG;
  const months = useMemo(() => {
    const of = WHICH.find((w) => w.value === which)!.of;
    const list = one.events.filter((e) => of(e) || e.n === shown);
    return byMonth(latest ? [...list].reverse() : list, long);
  }, [one.events, which, latest, long, shown]);
  return (
    <>
      {long && (
        <div className="ledger-bar">
          <Choice<Which>
            label="看哪些"
            value={which}
            onChange={setWhich}
            options={WHICH.map((w) => ({
              value: w.value,
              label: w.value === 'all' ? w.label : `${w.label} ${one.events.filter(w.of).length}`,
            })).filter((w) => w.value === 'all' || !w.label.endsWith(' 0'))}
          />
          <button type="button" className="button-link" aria-pressed={latest} onClick={() => setLatest(!latest)}>
            {latest ? '最新的在前' : '最早的在前'}
          </button>
        </div>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
      <section className="ledger" tabIndex={0} aria-label="账上各笔">
        {months.map(({ month, events }) => (
          <section key={month} aria-label={month || undefined}>
            {month !== '' && <h3 className="ledger-month">{month}</h3>}
            <ol>
              {events.map((e) => (
                <li key={e.n} id={`event-${e.n}`} className={classOf(e, shown, seen)}>
                  <Event
                    event={e}
                    open={e.n === shown}
                    id={one.id}
                    unit={one.unit.name}
                    correct={may && e.corrects === undefined ? () => choose({ step: 'correct', event: e.n }) : undefined}
                  />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </section>
    </>
  );
}

const classOf = (e: EventView, shown: number | undefined, seen: number): string =>
  ['event', e.corrected && 'event-corrected', e.n === shown && 'event-shown', e.n > seen && 'event-new'].filter(Boolean).join(' ');

/** In the order given, a group for each run of one month; one group without a name where the ledger is short. */
function byMonth(events: readonly EventView[], long: boolean): { month: string; events: EventView[] }[] {
  const groups: { month: string; events: EventView[] }[] = [];
  for (const e of events) {
    const month = long ? `${e.on.slice(0, 4)}年${Number(e.on.slice(5, 7))}月` : '';
    const last = groups.at(-1);
    if (last?.month === month) last.events.push(e);
    else groups.push({ month, events: [e] });
  }
  return groups;
}
