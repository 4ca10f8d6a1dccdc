/** What the case owes and what rights are open: by when, how urgent, and how the day came about. */
import type { CaseView, ObligationView } from '../../../server/api/shapes.ts';
import { dayText, leftText, moneyText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Owes } from '../app/owes.tsx';
import { Because } from './because.tsx';
import type { Doing } from './desk.tsx';

interface Props {
  one: CaseView;
  today: string;
  /** The rule whose debt stands open: what one came for. */
  rule?: string;
  toEvent: (n: number) => void;
  choose: (doing: Doing) => void;
}

export function Dues({ one, today, rule, toEvent, choose }: Props) {
  const open = urgentFirst(one);
  const done = one.obligations.filter((o) => o.state === 'done');
  const windows = one.windows.filter((w) => w.open);
  if (open.length + windows.length + one.amounts.length === 0)
    return done.length === 0 ? null : (
      <p className="dues-none">
        没有待办的期限;已经履行{done.length}项,其中逾期{done.filter((o) => o.late).length}项。
      </p>
    );
  return (
    <section className="dues" aria-label="期限" id="part-dues">
      <ul>
        {open.map((o) => (
          <li key={`${o.rule} ${o.trigger}`} className={`dues-one dues-${o.light}`}>
            <details open={o.rule === rule || undefined}>
              <summary>
                <LightMark light={o.light} />
                <span className="dues-what">
                  <span>
                    <Owes titles={o.titles} />
                  </span>
                  <span className="quiet">{o.owedBy}</span>
                </span>
                <span className="dues-when">
                  <strong>{o.due ? shortDay(o.due, today) : o.state === 'stopped' ? '停止计算' : '及时'}</strong>
                  <span>{o.due ? leftText(o.left) : ''}</span>
                </span>
              </summary>
              <p className="due-article">
                依据{o.article}
                {o.silence && ';逾期法律视为办理'}
                {o.unconfirmed && ';期限出自未经确认的默认值'}
              </p>
              <Because lines={o.because} provisional={o.provisional} toEvent={toEvent} />
              <Can one={one} owed={o} choose={choose} />
            </details>
          </li>
        ))}
        {windows.map((w) => (
          <li key={`${w.rule} ${w.trigger}`} className="dues-one dues-window">
            <details>
              <summary>
                <span className="dues-right">权利</span>
                <span className="dues-what">
                  {w.title}
                  <span className="quiet">{one.steps.find((s) => s.step === w.step)?.role}</span>
                </span>
                <span className="dues-when">
                  <strong>{w.until ? `至${shortDay(w.until, today)}` : '未定期限'}</strong>
                </span>
              </summary>
              <p className="due-article">依据{w.article}</p>
              <Because lines={w.because} provisional={w.provisional} toEvent={toEvent} />
            </details>
          </li>
        ))}
        {one.amounts.map((a) => (
          <li key={a.rule} className="dues-one dues-window">
            <details>
              <summary>
                <span className="dues-right">金额</span>
                <span className="dues-what">
                  {a.title}
                  <span className="quiet">截至{dayText(today)}</span>
                </span>
                <span className="dues-when">
                  <strong>{moneyText(a.fen)}</strong>
                </span>
              </summary>
              <p className="due-article">依据{a.article}</p>
              <Because lines={a.because} toEvent={toEvent} />
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The forms that would answer it, where they are open to the reader. */
function Can({ one, owed, choose }: { one: CaseView; owed: ObligationView; choose: (doing: Doing) => void }) {
  const able = owed.owes.flatMap((act) => {
    const [base, service] = act.split(' ');
    const step =
      service === 'served'
        ? one.always.find((s) => s.step === 'serve')
        : service === 'published'
          ? one.always.find((s) => s.step === 'publish')
          : one.steps.find((s) => s.step === base);
    return step && step.refusals.length === 0 ? [step] : [];
  });
  if (able.length === 0) return null;
  return (
    <p className="row">
      {able.map((s) => (
        <button key={s.step} type="button" className="button" onClick={() => choose({ step: s.step })}>
          {s.title}
        </button>
      ))}
    </p>
  );
}

const URGENCY = ['red', 'yellow', 'grey', 'green', 'stopped', 'done'];
/** What is owed, the most urgent first. */
export const urgentFirst = (one: CaseView): ObligationView[] =>
  one.obligations.filter((o) => o.state === 'open' || o.state === 'stopped').toSorted(byUrgency);
const byUrgency = (a: ObligationView, b: ObligationView): number =>
  URGENCY.indexOf(a.light) - URGENCY.indexOf(b.light) || (a.due ?? '9999').localeCompare(b.due ?? '9999');
