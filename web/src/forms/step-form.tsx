/** A step as a form: its facts, whose act it is and when, the sentences that only a person can judge, and what the law says before and after sending. */
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Form, ProcedureData } from '../../../kernel/language/data.ts';
import type { EventView, Session, StepView } from '../../../server/api/shapes.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import type { ActBody } from '../api/writes.ts';
import { instantText } from '../app/format.ts';
import { FormLibrary } from './antd.tsx';
import { bodyOf, checkDraft, withFact } from './body.ts';
import { Closed } from './closed.tsx';
import { type FormContext, FormScope } from './context.ts';
import { useDraft } from './draft.ts';
import { draftText } from './draft-text.ts';
import { noSubmitByEnter } from './enter.ts';
import { type Faults, faultsOf, fromChecks, isNone, NONE } from './faults.ts';
import { Field } from './field.tsx';
import { Actor, Record, Settles, Sign, SignBySending, When } from './frame.tsx';
import type { Known } from './known.ts';
import { useLawCheck } from './law-check.ts';
import { leftFault } from './left.ts';
import { PaperEntry, PaperWay } from './paper.tsx';
import { Moved, Refused } from './refused.tsx';
import { registersAsked } from './registers.ts';

export interface StepFormProps {
  procedure: ProcedureData;
  step: StepView;
  session: Session;
  /** The unit that holds the case. */
  unit: string;
  /** Where the draft is kept. */
  place: string;
  /** The case, or for a new one the procedure: what the law says is asked of it while the form is filled. */
  about?: { case?: string; procedure?: string };
  /** Fields that are chosen from what the case holds instead of typed. */
  choosers?: { [field: string]: { value: number; label: string }[] };
  /** What the form begins with, where no draft is kept. */
  given?: Form;
  /** What is known already: filled in where it is still empty, and said from where. */
  known?: Known;
  /** Sends the act; the promise ends when the case has been read again. */
  send: (body: ActBody, key: string) => Promise<unknown>;
  /** Reads the case again after it moved. */
  reload?: () => Promise<unknown>;
  submit: string;
  /** The sentences that a person judges are signed by the press that sends: they stand above it, and nothing is ticked. */
  signs?: 'send';
  /** The step was open when the form was begun, and is no longer: closes the form when what was typed is thrown away. */
  closed?: () => void;
  /** The heading's level on the page. */
  level?: 'h2' | 'h3';
  /** In the field: files stay on the device until there is a signal. */
  keepFile?: FormContext['keepFile'];
}

const OWN = { settles: '针对哪一项', actor: '谁签批的', scan: '签批的扫描件', on: '办理之日', record: '为何补录' };

export function StepForm(props: StepFormProps) {
  const { procedure, step, session, unit, known } = props;
  const Heading = props.level ?? 'h3';
  const forced = !step.mine && !step.outsider && step.by !== 'office';
  const begun = useMemo(() => ({ facts: props.given ?? {}, ...(forced && { paper: true as const }) }), [props.given, forced]);
  const { draft, change, clear, kept } = useDraft(props.place, begun);
  const [faults, setFaults] = useState<Faults>(NONE);
  const [moved, setMoved] = useState<EventView[]>();
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [cleared, setCleared] = useState(0);
  const [typed, setTyped] = useState(kept);
  const title = useId();
  const top = useRef<HTMLFormElement>(null);
  const order = useMemo(() => Object.keys(step.form), [step.form]);
  const registers = useMemo(() => registersAsked(procedure, step.step), [procedure, step.step]);
  const titles = useMemo(
    () => ({ ...Object.fromEntries(Object.entries(step.form).map(([name, f]) => [name, f.title])), ...OWN }),
    [step.form],
  );
  const scope = useMemo(
    () => ({
      today: session.today,
      unit,
      on: draft.on,
      names: { ...known?.names, ...draft.names },
      learn: (id: string, name: string) => change((d) => ({ names: { ...d.names, [id]: name } })),
      keepFile: props.keepFile,
    }),
    [session.today, unit, draft.on, draft.names, known, change, props.keepFile],
  );
  // what is known comes when the case before has been read: only into what is still empty, and never again once taken out
  useEffect(() => {
    if (!known || kept) return;
    change((d) => ({ facts: { ...known.facts, ...d.facts }, names: { ...known.names, ...d.names } }));
  }, [known, kept, change]);

  const signing = props.signs === 'send' && step.mine && !draft.paper && !draft.record;
  const body = bodyOf(signing ? { ...draft, attested: step.attests.map((a) => a.rule) } : draft, step);
  const law = useLawCheck(props.about, procedure, step.step, order, body, typed && !step.outsider && !draft.record);
  const show = (next: Faults) => {
    setFaults(next);
    requestAnimationFrame(() =>
      top.current?.querySelector<HTMLElement>('[role="alert"][tabindex], [aria-invalid="true"], .field-bad input')?.focus(),
    );
  };
  const startAgain = () => {
    clear();
    setFaults(NONE);
    setTyped(false);
    setCleared((n) => n + 1);
  };
  const without = (name: string) =>
    setFaults((f) => ({ ...f, fields: Object.fromEntries(Object.entries(f.fields).filter(([n]) => n !== name)) }));

  const submit = async () => {
    setLost(false);
    const wrong = fromChecks(checkDraft(draft, step));
    if (!isNone(wrong)) return show(wrong);
    setFaults(NONE);
    setBusy(true);
    try {
      await props.send(body, draft.key);
      startAgain();
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 409 && e.problem.events) setMoved(e.problem.events);
      else if (e instanceof ApiProblem) show(faultsOf(e.problem, new Set([...order, 'on', 'settles'])));
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
            {kept && !props.closed && (
              <span className="kept">
                已取回{draft.at ? `${instantText(draft.at)}填写、` : ''}没有提交的内容
                <button type="button" className="button-link" onClick={startAgain}>
                  不要了
                </button>
              </span>
            )}
          </header>
          {props.closed && (
            <Closed
              step={step}
              text={draftText(step.form, draft.facts, scope.names)}
              forget={() => {
                startAgain();
                props.closed?.();
              }}
            />
          )}
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
          <Refused faults={faults} lost={lost} titles={titles} />
          {law.rest.length > 0 && isNone(faults) && !props.closed && (
            <div className="law-rest" role="status">
              <p>按现在的情形,提交后依法还不能办理:</p>
              <ul>
                {law.rest.map((r) => (
                  <li key={`${r.rule} ${r.says}`}>
                    {r.says}
                    <cite>{r.article}</cite>
                  </li>
                ))}
              </ul>
            </div>
          )}
          <PaperWay step={step} draft={draft} change={change} />
          <PaperEntry step={step} session={session} draft={draft} change={change} faults={faults.fields} />
          <Settles step={step} draft={draft} change={change} fault={faults.fields.settles} />
          {step.outsider && order.length > 0 && (
            <p className="form-note">交来什么就登记什么,没有的不填:是否齐全、合法,由后面的步骤审查。</p>
          )}
          {/* biome-ignore lint/a11y/noStaticElementInteractions: hears that a field was left, whichever it is */}
          <div
            className="fields"
            onBlur={(e) => {
              const found = leftFault(e, step.form, draft.facts);
              if (found) setFaults((f) => ({ ...f, fields: { ...f.fields, [found.name]: found.says } }));
            }}
          >
            {Object.entries(step.form).map(([name, field]) => (
              <Field
                key={name}
                name={name}
                field={field}
                value={draft.facts[name]}
                fault={faults.fields[name]}
                law={law.fields[name]}
                from={known && draft.facts[name] !== undefined && draft.facts[name] === known.facts[name] ? known.from[name] : undefined}
                incomplete={step.outsider}
                choose={props.choosers?.[name]}
                register={registers[name]}
                onChange={(v) => {
                  setTyped(true);
                  without(name);
                  change((d) => ({ facts: withFact(d.facts, name, v) }));
                }}
              />
            ))}
            <Actor step={step} draft={draft} change={change} />
            <When procedure={procedure} step={step} session={session} draft={draft} change={change} fault={faults.fields.on} />
          </div>
          <Record draft={draft} change={change} fault={faults.fields.record} />
          {signing ? (
            <SignBySending step={step} session={session} />
          ) : (
            <Sign step={step} session={session} draft={draft} change={change} refusals={faults.refusals} />
          )}
          <footer>
            <button type="submit" className="button button-main" disabled={busy || moved !== undefined}>
              {busy ? '正在提交…' : signing && step.attests.length > 0 ? `署名并${props.submit}` : props.submit}
            </button>
            <span className="quiet">{draft.at ? `${instantText(draft.at).slice(11)}已保存在本机` : '没有提交的内容保存在本机'}</span>
          </footer>
        </form>
      </FormScope.Provider>
    </FormLibrary>
  );
}
