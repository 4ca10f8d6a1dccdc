/** A step as a form: its facts, whose act it is and when, the sentences that only a person can judge, and what the law said if it refused. */
import { useId, useMemo, useRef, useState } from 'react';
import type { Form, ProcedureData } from '../../../kernel/language/data.ts';
import type { EventView, Session, StepView } from '../../../server/api/shapes.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import type { ActBody } from '../api/writes.ts';
import { FormLibrary } from './antd.tsx';
import { bodyOf, checkDraft, withFact } from './body.ts';
import { FormScope } from './context.ts';
import { useDraft } from './draft.ts';
import { noSubmitByEnter } from './enter.ts';
import { type Faults, faultsOf, fromChecks, isNone, NONE } from './faults.ts';
import { Field } from './field.tsx';
import { Actor, Record, Settles, Sign, When } from './frame.tsx';
import { Moved, Refused } from './refused.tsx';

export interface StepFormProps {
  procedure: ProcedureData;
  step: StepView;
  session: Session;
  /** The unit that holds the case. */
  unit: string;
  /** Where the draft is kept. */
  place: string;
  /** Fields that are chosen from what the case holds instead of typed. */
  choosers?: { [field: string]: { value: number; label: string }[] };
  /** What the form begins with, where no draft is kept. */
  given?: Form;
  /** Sends the act; the promise ends when the case has been read again. */
  send: (body: ActBody, key: string) => Promise<unknown>;
  /** Reads the case again after it moved. */
  reload?: () => Promise<unknown>;
  submit: string;
  /** The heading's level on the page. */
  level?: 'h2' | 'h3';
}

export function StepForm(props: StepFormProps) {
  const { procedure, step, session, unit } = props;
  const Heading = props.level ?? 'h3';
  const begun = useMemo(() => ({ facts: props.given ?? {} }), [props.given]);
  const { draft, change, clear, kept } = useDraft(props.place, begun);
  const [faults, setFaults] = useState<Faults>(NONE);
  const [moved, setMoved] = useState<EventView[]>();
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [cleared, setCleared] = useState(0);
  const title = useId();
  const top = useRef<HTMLFormElement>(null);
  const scope = useMemo(
    () => ({
      today: session.today,
      unit,
      names: draft.names,
      learn: (id: string, name: string) => change((d) => ({ names: { ...d.names, [id]: name } })),
    }),
    [session.today, unit, draft.names, change],
  );
  const show = (next: Faults) => {
    setFaults(next);
    requestAnimationFrame(() =>
      top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"], .field-bad input')?.focus(),
    );
  };
  const startAgain = () => {
    clear();
    setFaults(NONE);
    setCleared((n) => n + 1);
  };

  const submit = async () => {
    setLost(false);
    const wrong = fromChecks(checkDraft(draft, step));
    if (!isNone(wrong)) return show(wrong);
    setFaults(NONE);
    setBusy(true);
    try {
      await props.send(bodyOf(draft, step), draft.key);
      startAgain();
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 409 && e.problem.events) setMoved(e.problem.events);
      else if (e instanceof ApiProblem) show(faultsOf(e.problem, new Set([...Object.keys(step.form), 'on', 'settles'])));
      else if (e instanceof Offline) setLost(true);
      else throw e;
    } finally {
      setBusy(false);
    }
  };

  return (
    <FormLibrary>
      <FormScope.Provider value={scope}>
        <form
          key={cleared}
          ref={top}
          className="step-form"
          aria-labelledby={title}
          noValidate
          onKeyDown={noSubmitByEnter}
          onSubmit={(e) => {
            e.preventDefault();
            void submit();
          }}
        >
          <header>
            <Heading id={title}>{step.title}</Heading>
            <span className="quiet">
              {step.role}
              {step.issues && ` · 制发《${step.issues}》`}
            </span>
            {kept && (
              <span className="kept">
                已取回上次没有提交的内容
                <button type="button" className="button-link" onClick={startAgain}>
                  不要了
                </button>
              </span>
            )}
          </header>
          {moved && (
            <Moved
              events={moved}
              reload={async () => {
                // until the case is here as it now is, the form would be sent for the case as it was
                await props.reload?.();
                setMoved(undefined);
              }}
            />
          )}
          <Refused faults={faults} lost={lost} />
          <Settles step={step} draft={draft} change={change} fault={faults.fields.settles} />
          {step.outsider && Object.keys(step.form).length > 0 && (
            <p className="form-note">交来什么就登记什么,没有的不填:是否齐全、合法,由后面的步骤审查。</p>
          )}
          <div className="fields">
            {Object.entries(step.form).map(([name, field]) => (
              <Field
                key={name}
                name={name}
                field={field}
                value={draft.facts[name]}
                fault={faults.fields[name]}
                incomplete={step.outsider}
                choose={props.choosers?.[name]}
                onChange={(v) => {
                  setFaults((f) => ({ ...f, fields: Object.fromEntries(Object.entries(f.fields).filter(([n]) => n !== name)) }));
                  change((d) => ({ facts: withFact(d.facts, name, v) }));
                }}
              />
            ))}
            <Actor step={step} session={session} draft={draft} change={change} />
            <When procedure={procedure} step={step} session={session} draft={draft} change={change} fault={faults.fields.on} />
          </div>
          <Record draft={draft} change={change} fault={faults.fields.record} />
          <Sign step={step} session={session} draft={draft} change={change} refusals={faults.refusals} />
          <footer>
            <button type="submit" className="button button-main" disabled={busy || moved !== undefined}>
              {busy ? '正在提交…' : props.submit}
            </button>
            <span className="quiet">没有提交的内容保存在本机</span>
          </footer>
        </form>
      </FormScope.Provider>
    </FormLibrary>
  );
}
