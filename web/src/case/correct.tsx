/** 更正: one more event mends a wrong entry. Both stay readable; a second person agrees. */
import { useMemo, useState } from 'react';
import { formFaults, trimmed } from '../../../kernel/case/form.ts';
import type { Form } from '../../../kernel/language/data.ts';
import type { CaseView, EventView, ProcedureView, Session } from '../../../server/api/shapes.ts';
import { ApiProblem, Offline } from '../api/client.ts';
import { correctEvent, useAct } from '../api/writes.ts';
import { Empty } from '../app/states.tsx';
import { FormLibrary } from '../forms/antd.tsx';
import { withFact } from '../forms/body.ts';
import { FormScope } from '../forms/context.ts';
import { useDraft } from '../forms/draft.ts';
import { noSubmitByEnter } from '../forms/enter.ts';
import { type Faults, faultsOf, fromChecks, isNone, NONE } from '../forms/faults.ts';
import { Field } from '../forms/field.tsx';
import { Moved, Refused } from '../forms/refused.tsx';

interface Props {
  one: CaseView;
  view: ProcedureView;
  session: Session;
  n: number;
  done: () => void;
  reload: () => Promise<unknown>;
}
const REASON = { kind: 'text', title: '更正理由', class: 'office' } as const;
const AGREED = { kind: 'official', title: '同意更正的人(录入人以外)', class: 'office' } as const;
const NEVER = { kind: 'yes', title: '该行为没有发生', class: 'open', optional: true } as const;
const ON = { kind: 'day', title: '实际日期(日期有误时填写)', class: 'open', optional: true } as const;

export function Correct(props: Props) {
  const wrong = props.one.events.find((e) => e.n === props.n);
  if (!wrong) return <Empty title={`本案没有第${props.n}号行为`} />;
  if (wrong.hidden.length > 0)
    return <Empty title="不能由您更正">这一笔有您看不到的项目({wrong.hidden.join('、')}),请由能看到全部项目的人更正。</Empty>;
  return <CorrectForm {...props} wrong={wrong} />;
}

function CorrectForm({ one, view, session, n, wrong, done, reload }: Props & { wrong: EventView }) {
  const fields = view.procedure.steps[wrong.step]?.form ?? one.always.find((s) => s.step === wrong.step)?.form ?? {};
  const begun = useMemo(
    () => ({ facts: Object.fromEntries(wrong.facts.flatMap((f) => (f.value === undefined ? [] : [[f.name, f.value]]))) as Form }),
    [wrong],
  );
  const { draft, change, clear } = useDraft(`${session.account}.${one.id}.correct.${n}`, begun);
  const [faults, setFaults] = useState<Faults>(NONE);
  const [moved, setMoved] = useState<EventView[]>();
  const [lost, setLost] = useState(false);
  const act = useAct(({ body, key }: { body: Parameters<typeof correctEvent>[1]; key: string }) => correctEvent(one.id, body, key));
  const names = useMemo(
    () => ({ ...Object.fromEntries(wrong.facts.flatMap((f) => (typeof f.value === 'string' ? [[f.value, f.text]] : []))), ...draft.names }),
    [wrong, draft.names],
  );
  const scope = useMemo(
    () => ({
      today: session.today,
      unit: one.unit.id,
      names,
      learn: (id: string, name: string) => change((d) => ({ names: { ...d.names, [id]: name } })),
    }),
    [session.today, one.unit.id, names, change],
  );
  const submit = async () => {
    setLost(false);
    const bad = fromChecks([
      ...(draft.never ? [] : formFaults(fields, trimmed(draft.facts), { numbers: true })),
      ...(draft.reason?.trim() ? [] : [{ kind: 'form' as const, rule: 'form', article: '', says: '请填写更正理由', field: 'reason' }]),
      ...(draft.agreed ? [] : [{ kind: 'form' as const, rule: 'form', article: '', says: '请选定同意更正的第二人', field: 'agreed' }]),
    ]);
    setFaults(bad);
    if (!isNone(bad)) return;
    try {
      const facts = draft.never ? null : trimmed(draft.facts);
      await act.mutateAsync({
        key: draft.key,
        body: { event: n, facts, reason: draft.reason!, agreed: draft.agreed, n: one.n, ...(draft.on && { on: draft.on }) },
      });
      clear();
      done();
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 409 && e.problem.events) setMoved(e.problem.events);
      else if (e instanceof ApiProblem) setFaults(faultsOf(e.problem, new Set([...Object.keys(fields), 'reason', 'agreed', 'on'])));
      else if (e instanceof Offline) setLost(true);
      else throw e;
    }
  };
  return (
    <FormLibrary>
      <FormScope.Provider value={scope}>
        <form
          className="step-form"
          aria-label={`更正第${n}号`}
          noValidate
          onKeyDown={noSubmitByEnter}
          onSubmit={(e) => {
            e.preventDefault();
            void submit();
          }}
        >
          <header>
            <h3>
              更正第{n}号「{wrong.title}」
            </h3>
            <span className="quiet">更正是新的一笔,原来的一笔仍可查看。适用法律有误的不能更正,应当另作行为。</span>
          </header>
          {moved && (
            <Moved
              events={moved}
              reload={async () => {
                await reload();
                setMoved(undefined);
              }}
            />
          )}
          <Refused faults={faults} lost={lost} />
          <div className="fields">
            <Field field={NEVER} value={draft.never} onChange={(v) => change({ never: v === true })} />
            {!draft.never &&
              Object.entries(fields).map(([name, field]) => (
                <Field
                  key={name}
                  field={field}
                  value={draft.facts[name]}
                  fault={faults.fields[name]}
                  onChange={(v) => change((d) => ({ facts: withFact(d.facts, name, v) }))}
                />
              ))}
            {!draft.never && (
              <Field
                field={ON}
                value={draft.on}
                fault={faults.fields.on}
                onChange={(v) => change({ on: typeof v === 'string' ? v : undefined })}
              />
            )}
            <Field
              field={REASON}
              value={draft.reason}
              fault={faults.fields.reason}
              onChange={(v) => change({ reason: typeof v === 'string' ? v : undefined })}
            />
            <Field
              field={AGREED}
              value={draft.agreed}
              fault={faults.fields.agreed}
              onChange={(v) => change({ agreed: typeof v === 'string' ? v : undefined })}
            />
          </div>
          <footer>
            <button type="submit" className="button button-main" disabled={act.isPending || moved !== undefined}>
              {act.isPending ? '正在提交…' : '更正'}
            </button>
            <button type="button" className="button-plain" onClick={done}>
              不更正了
            </button>
          </footer>
        </form>
      </FormScope.Provider>
    </FormLibrary>
  );
}
