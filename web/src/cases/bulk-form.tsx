/**
 * One form for many cases. Its sentences that only a person can judge are shown with the number of cases that each is about, and are signed one by one;
 * the signature goes out with those cases alone.
 */
import { useMemo, useRef, useState } from 'react';
import { formFaults, trimmed } from '../../../kernel/case/form.ts';
import type { Form } from '../../../kernel/language/data.ts';
import type { BulkOffer, BulkOutcome } from '../../../server/api/list-answers.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { ApiProblem, newKey, Offline } from '../api/client.ts';
import { bulkDo } from '../api/lists.ts';
import { numberText } from '../app/format.ts';
import { FormLibrary } from '../forms/antd.tsx';
import { withFact } from '../forms/body.ts';
import { FormScope } from '../forms/context.ts';
import { DayInput } from '../forms/days.tsx';
import { noSubmitByEnter } from '../forms/enter.ts';
import { Field } from '../forms/field.tsx';
import type { Picks } from './picks.tsx';

/** Cases in one request: small enough that one sees it go on. */
const TOGETHER = 20;

export function BulkForm(props: {
  offer: BulkOffer;
  picks: Picks;
  names: Readonly<Record<string, string>>;
  session: Session;
  back: () => void;
  told: (outcomes: readonly BulkOutcome[], running: boolean) => void;
}) {
  const { offer, picks, session, told } = props;
  const [without, setWithout] = useState<ReadonlySet<string>>(new Set());
  const cases = offer.cases.filter((id) => !without.has(id));
  const of = (all: readonly string[]) => all.filter((id) => !without.has(id)).length;
  const [facts, setFacts] = useState<Form>({});
  const [names, setNames] = useState<Record<string, string>>({});
  const [on, setOn] = useState<string>(session.today);
  const [signed, setSigned] = useState<ReadonlySet<string>>(new Set());
  const [faults, setFaults] = useState<Record<string, string>>({});
  const [said, setSaid] = useState<string>();
  const [busy, setBusy] = useState(false);
  // the key of the act, and what is already known of it: after a broken line it goes on where it stood
  const act = useRef({ key: newKey(), outcomes: [] as BulkOutcome[] });
  const box = useRef<HTMLFormElement>(null);
  const scope = useMemo(
    () => ({
      today: session.today,
      unit: session.unit.id,
      names,
      learn: (id: string, name: string) => setNames((n) => ({ ...n, [id]: name })),
    }),
    [session.today, session.unit.id, names],
  );
  const unsigned = offer.attests.filter((a) => !signed.has(a.rule) && of(a.cases) > 0);

  const send = async () => {
    const wrong = Object.fromEntries(
      formFaults(offer.form as Parameters<typeof formFaults>[0], trimmed(facts)).flatMap((f) => (f.field ? [[f.field, f.says]] : [])),
    );
    setFaults(wrong);
    if (Object.keys(wrong).length > 0) {
      requestAnimationFrame(() => box.current?.querySelector<HTMLElement>('[aria-invalid="true"], .field-bad input')?.focus());
      return;
    }
    setSaid(undefined);
    setBusy(true);
    const { key, outcomes } = act.current;
    try {
      const left = cases.slice(outcomes.length);
      for (let i = 0; i < left.length; i += TOGETHER) {
        const some = left.slice(i, i + TOGETHER).map((id) => {
          const attested = offer.attests.filter((a) => signed.has(a.rule) && a.cases.includes(id)).map((a) => a.rule);
          return { id, n: picks.get(id)?.n ?? 0, ...(attested.length > 0 && { attested }) };
        });
        outcomes.push(...(await bulkDo({ step: offer.step, facts: trimmed(facts), on, cases: some }, key)));
        // the form stays until the first are done: what is wrong with the request is said here
        if (i + TOGETHER < left.length) setSaid(`已办理${numberText(outcomes.length)}/${numberText(cases.length)}件`);
      }
      told(outcomes, false);
    } catch (e) {
      if (e instanceof Offline) setSaid(`连不上服务器。已经答复的${numberText(outcomes.length)}件不会重办,恢复连接后再提交一次即可。`);
      else if (e instanceof ApiProblem) setSaid(e.problem.detail);
      else throw e;
    } finally {
      setBusy(false);
    }
  };

  const locked = act.current.outcomes.length > 0;
  return (
    <FormLibrary>
      <FormScope.Provider value={scope}>
        <form
          ref={box}
          className="bulk-form"
          noValidate
          onKeyDown={noSubmitByEnter}
          onSubmit={(e) => {
            e.preventDefault();
            void send();
          }}
        >
          <fieldset disabled={busy || locked}>
            <legend className="sr">{offer.title}</legend>
            <Which all={offer.cases} names={props.names} without={without} set={setWithout} />
            {Object.keys(offer.form).length === 0 && <p className="quiet">这一步没有要填的事项。</p>}
            {Object.entries(offer.form as Record<string, Parameters<typeof Field>[0]['field']>).map(([name, field]) => (
              <Field
                key={name}
                field={field}
                value={facts[name]}
                fault={faults[name]}
                onChange={(v) => {
                  setFaults(({ [name]: _, ...rest }) => rest);
                  setFacts((f) => withFact(f, name, v));
                }}
              />
            ))}
            <div className="field">
              <label className="label" htmlFor="bulk-on">
                办理之日
              </label>
              <DayInput id="bulk-on" value={on} max={session.today} onChange={(v) => setOn(typeof v === 'string' ? v : session.today)} />
            </div>
            {offer.attests.length > 0 && (
              <fieldset className="sign">
                <legend>署名确认</legend>
                <p className="quiet">每一句由您为所列的各件署名,记在其中每一件上。有不能确认的,请在上面去掉那一件。</p>
                <ul>
                  {offer.attests.map((a) => (
                    <li key={a.rule} hidden={of(a.cases) === 0}>
                      <label>
                        <input
                          type="checkbox"
                          checked={signed.has(a.rule)}
                          onChange={(e) => {
                            const next = new Set(signed);
                            if (e.target.checked) next.add(a.rule);
                            else next.delete(a.rule);
                            setSigned(next);
                          }}
                        />
                        <span>
                          {a.says}
                          <cite>
                            {a.article} · 为{numberText(of(a.cases))}件署名
                          </cite>
                        </span>
                      </label>
                    </li>
                  ))}
                </ul>
                <p className="sign-name">署名:{session.person.name}</p>
              </fieldset>
            )}
          </fieldset>
          {unsigned.length > 0 && <p className="quiet">还有{unsigned.length}句没有署名:依法应当署名而没有署名的案件,会被逐件拒绝。</p>}
          <p role="status" className={busy ? undefined : 'fault'}>
            {said}
          </p>
          <footer>
            <button type="submit" className="button button-main" disabled={busy || cases.length === 0}>
              {busy ? '正在办理…' : locked ? '继续办理其余的' : `${offer.title}(${numberText(cases.length)}件)`}
            </button>
            {locked ? (
              <button type="button" className="button" disabled={busy} onClick={() => told(act.current.outcomes, false)}>
                看已经办理的
              </button>
            ) : (
              <button type="button" className="button" disabled={busy} onClick={props.back}>
                换一步
              </button>
            )}
          </footer>
        </form>
      </FormScope.Provider>
    </FormLibrary>
  );
}

/** The cases that the form is for, by name: one that does not belong among them is taken out here. */
function Which(props: {
  all: readonly string[];
  names: Readonly<Record<string, string>>;
  without: ReadonlySet<string>;
  set: (without: ReadonlySet<string>) => void;
}) {
  const { all, names, without, set } = props;
  const toggle = (id: string, on: boolean) => set(new Set(on ? [...without].filter((w) => w !== id) : [...without, id]));
  return (
    <details className="bulk-which">
      <summary>
        是哪{numberText(all.length)}件{without.size > 0 && `(去掉了${numberText(without.size)}件)`}
      </summary>
      <ul>
        {all.map((id) => (
          <li key={id}>
            <label className="menu-check">
              <input type="checkbox" checked={!without.has(id)} onChange={(e) => toggle(id, e.target.checked)} />
              {names[id]}
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
