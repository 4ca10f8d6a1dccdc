/** Taking in: the item first, for it fills the rest; then who; then what he brought; then the slip. Ctrl+Enter sends from anywhere. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { FieldData, Form } from '../../../kernel/language/data.ts';
import type { SlipView, WindowItemView } from '../../../server/api/desk-answers.ts';
import type { CaseView, ProcedureRow, ProcedureView, Session, StepView } from '../../../server/api/shapes.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import { takeSlip, windowItemQuery } from '../api/desk.ts';
import { procedureQuery } from '../api/reads.ts';
import { openCase, useAct } from '../api/writes.ts';
import { Failed, Loading } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { FormLibrary } from '../forms/antd.tsx';
import { bodyOf, checkDraft, withFact } from '../forms/body.ts';
import { FormScope } from '../forms/context.ts';
import { useDraft } from '../forms/draft.ts';
import { noSubmitByEnter } from '../forms/enter.ts';
import { type Faults, faultsOf, fromChecks, isNone, NONE } from '../forms/faults.ts';
import { Field } from '../forms/field.tsx';
import { Sign } from '../forms/frame.tsx';
import { Refused } from '../forms/refused.tsx';
import { Materials } from './materials.tsx';
import { byItem, orderOf, roles } from './roles.ts';
import { Taken } from './taken.tsx';

interface Props {
  row: ProcedureRow;
  step: string;
  session: Session;
  counted: () => void;
}

export function Take(props: Props) {
  const view = useQuery(procedureQuery(props.row.id));
  const step = useMemo(
    () => view.data && openingStep(view.data, props.step, props.session.roles),
    [view.data, props.step, props.session.roles],
  );
  if (view.isError) return <Failed error={view.error} retry={() => view.refetch()} />;
  if (!view.data || !step) return <Loading lines={8} />;
  return <Desk {...props} view={view.data} opening={step} />;
}

/** Choices that stay the same all day at a window (its level), by procedure. */
const LAST = 'zhangtu.window.last.';
const lastOf = (procedure: string): Form => {
  try {
    return JSON.parse(localStorage.getItem(LAST + procedure) ?? '{}') as Form;
  } catch {
    return {};
  }
};

function Desk({ row, session, view, opening: step, counted }: Props & { view: ProcedureView; opening: StepView }) {
  const of = useMemo(() => roles(view.procedure, step), [view.procedure, step]);
  const begun = useMemo(() => ({ facts: same(step.form, lastOf(row.id)) }), [step.form, row.id]);
  const { draft, change, clear } = useDraft(`${session.account}.window.${row.id}.${step.step}`, begun);
  const [faults, setFaults] = useState<Faults>(NONE);
  const [lost, setLost] = useState(false);
  const [busy, setBusy] = useState(false);
  const [ticked, setTicked] = useState<ReadonlySet<number>>(new Set());
  const [done, setDone] = useState<{ one: CaseView; slip: SlipView; item: WindowItemView | undefined }>();
  const [round, setRound] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const itemId = of.item ? draft.facts[of.item] : undefined;
  const item = useQuery(windowItemQuery(typeof itemId === 'string' ? itemId : ''));
  const act = useAct(({ key }: { key: string }) => openCase(row.id, step.step, undefined, bodyOf(draft, step), key));
  const titles = useMemo(() => Object.fromEntries(Object.entries(step.form).map(([n, f]) => [n, f.title])), [step.form]);
  const scope = useMemo(
    () => ({
      today: session.today,
      unit: session.unit.id,
      names: draft.names,
      learn: (id: string, name: string) => change((d) => ({ names: { ...d.names, [id]: name } })),
    }),
    [session, draft.names, change],
  );
  // the item says what it is called and how it is done
  useEffect(() => {
    if (item.data) change((d) => ({ facts: { ...d.facts, ...byItem(step.form, of, item.data, d.facts) } }));
  }, [item.data, step.form, of, change]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round begins at the first field
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:not([type="hidden"])')?.focus();
  }, [round, done]);

  const set = (name: string, value: Form[string] | undefined) => {
    setFaults((f) => ({ ...f, fields: Object.fromEntries(Object.entries(f.fields).filter(([n]) => n !== name)) }));
    if (name === of.item) {
      setTicked(new Set());
      // the next thing a clerk types is who came: no key in between
      if (value !== undefined && of.party)
        requestAnimationFrame(() => form.current?.querySelector<HTMLElement>(`[data-field="${of.party}"] input`)?.focus());
    }
    change((d) => ({ facts: withFact(d.facts, name, value) }));
  };
  const tick = (next: ReadonlySet<number>) => {
    setTicked(next);
    if (of.pieces) change((d) => ({ facts: withFact(d.facts, of.pieces!, next.size || undefined) }));
  };
  // the keyboard alone: what is to be put right has the next key
  const show = (wrong: Faults) => {
    setFaults(wrong);
    if (!isNone(wrong))
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('[role="alert"][tabindex], [aria-invalid="true"], .field-bad input')?.focus(),
      );
  };
  const submit = async () => {
    if (busy) return;
    setLost(false);
    const wrong = fromChecks(checkDraft(draft, step));
    show(wrong);
    if (!isNone(wrong)) return;
    setBusy(true);
    try {
      const one = await act.mutateAsync({ key: draft.key });
      localStorage.setItem(LAST + row.id, JSON.stringify(same(step.form, draft.facts)));
      // the item is kept with what was taken in: the desk behind it is emptied for the next
      setDone({ one, slip: await takeSlip(one.id), item: item.data });
      counted();
      clear();
      setTicked(new Set());
    } catch (e) {
      if (e instanceof ApiProblem) show(faultsOf(e.problem, new Set(Object.keys(step.form))));
      else if (e instanceof Offline) setLost(true);
      else throw e;
    } finally {
      setBusy(false);
    }
  };
  const next = () => {
    setDone(undefined);
    setRound((n) => n + 1);
  };
  if (done) return <Taken {...done} next={next} />;
  return (
    <FormLibrary>
      <FormScope.Provider value={scope}>
        <form
          key={round}
          ref={form}
          className="window-desk"
          aria-label={step.title}
          noValidate
          onKeyDown={(e) => {
            if (e.key === 'Enter' && (e.ctrlKey || e.metaKey)) {
              e.preventDefault();
              void submit();
            } else noSubmitByEnter(e);
          }}
          onSubmit={(e) => {
            e.preventDefault();
            void submit();
          }}
        >
          <div className="window-form step-form">
            <Refused faults={faults} lost={lost} titles={titles} />
            <div className="fields">
              {orderOf(step.form, of).map(([name, field]) => (
                <Field
                  key={name}
                  name={name}
                  field={field}
                  value={draft.facts[name]}
                  fault={faults.fields[name]}
                  onChange={(v) => set(name, v)}
                />
              ))}
            </div>
            <Sign step={step} session={session} draft={draft} change={change} refusals={faults.refusals} />
            <footer>
              <button type="submit" className="button button-main" disabled={busy}>
                {busy ? '正在记入…' : step.issues ? `${step.title},打印${step.issues}` : step.title}
              </button>
              <span className="quiet window-keys">
                按 <kbd>Ctrl</kbd> + <kbd>Enter</kbd> 提交
              </span>
            </footer>
          </div>
          <Materials item={item.data} loading={item.isFetching} chosen={itemId !== undefined} ticked={ticked} tick={tick} />
        </form>
      </FormScope.Provider>
    </FormLibrary>
  );
}

/** Choices of one of a few that are not about the person or the thing: kept for the next in the queue. */
function same(form: Readonly<Record<string, FieldData>>, facts: Form): Form {
  return Object.fromEntries(
    Object.entries(facts).filter(
      ([name, v]) => form[name]?.kind === 'choice' && !form[name]!.title.includes('类型') && form[name]!.of?.includes(String(v)),
    ),
  );
}
