/** What every act is asked beside its facts: which debt it answers, whose act it is, on which day, whether it is a 补录, and what he signs. */
import { useId } from 'react';
import type { Refusal } from '../../../kernel/case/types.ts';
import type { ProcedureData, ShortFile } from '../../../kernel/language/data.ts';
import type { Session, StepView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import { DayInput, MomentInput } from './days.tsx';
import type { Draft } from './draft.ts';
import { Field } from './field.tsx';
import { Files } from './files.tsx';
import { needsMinute } from './hours.ts';
import { PartyPicker } from './pickers.tsx';

interface Framed {
  draft: Draft;
  change: (next: Partial<Draft> | ((d: Draft) => Partial<Draft>)) => void;
  fault?: string;
}

/** Where several debts of the same kind are open, the act says which it answers. */
export function Settles({ step, draft, change, fault }: Framed & { step: StepView }) {
  if (step.settles.length < 2) return null;
  return (
    <fieldset className={fault ? 'field field-bad' : 'field'}>
      <legend className="label">这次针对哪一项</legend>
      <div className="radios">
        {step.settles.map((s) => (
          <label key={s.trigger}>
            <input type="radio" name="settles" checked={draft.settles === s.trigger} onChange={() => change({ settles: s.trigger })} />第
            {s.trigger}号 ({dayText(s.on)})
          </label>
        ))}
      </div>
      {fault && <p className="fault">{fault}</p>}
    </fieldset>
  );
}

const PARTY = { kind: 'party', title: '提交人', class: 'personal', optional: true } as const;
/** A party's paper names the party; what was handed in may be kept with it as a scan. */
export function Actor({ step, draft, change }: Framed & { step: StepView }) {
  const id = useId();
  if (!step.outsider || step.mine) return null;
  return (
    <>
      <div className="field" data-field="actor">
        <label className="label" htmlFor={id}>
          提交人<span className="quiet">({step.role};可不填)</span>
        </label>
        <PartyPicker
          each={Field}
          id={id}
          field={PARTY}
          value={draft.actor?.body}
          onChange={(v) => change({ actor: typeof v === 'string' ? { body: v } : undefined })}
        />
      </div>
      <div className="field field-files">
        <span className="label" id={`${id}-scan`}>
          来件的扫描件<span className="quiet">(可不填)</span>
        </span>
        <Files id={`${id}-scan`} field={SCAN} value={draft.scan} onChange={(v) => change({ scan: v as ShortFile[] | undefined })} />
      </div>
    </>
  );
}

export function When({
  procedure,
  step,
  session,
  draft,
  change,
  fault,
}: Framed & { procedure: ProcedureData; step: StepView; session: Session }) {
  const id = useId();
  const said = `${id}-fault`;
  const set = (v: unknown) => change({ on: typeof v === 'string' ? v : undefined });
  const props = {
    id,
    // the day of a signature on paper, or of what was done before, is said and never taken for granted
    value: draft.on ?? (draft.record || draft.paper ? undefined : session.today),
    onChange: set,
    max: session.today,
    invalid: fault !== undefined,
    described: fault && said,
  };
  return (
    <div className={fault ? 'field field-bad' : 'field'} data-field="on">
      <label className="label" htmlFor={id}>
        {draft.record ? '实际办理之日' : draft.paper ? '签批之日' : step.outsider ? '提交之日' : '办理之日'}
      </label>
      {needsMinute(procedure, step.step) ? <MomentInput {...props} value={draft.on} /> : <DayInput {...props} />}
      {fault && (
        <p className="fault" id={said}>
          {fault}
        </p>
      )}
    </div>
  );
}

const SCAN = { kind: 'files', title: '原件的扫描件', class: 'office' } as const;

/** 补录: what was done outside the program is entered as what it was; the rules it broke stay on it as findings. */
export function Record({ draft, change, fault }: Framed) {
  const id = useId();
  const on = draft.record !== undefined;
  return (
    <div className={on ? 'record record-on' : 'record'}>
      <label>
        <input
          type="checkbox"
          checked={on}
          onChange={(e) => change({ record: e.target.checked ? { ground: '', files: [] } : undefined, on: undefined })}
        />
        补录(已经在系统之外办理)
      </label>
      {draft.record && (
        <>
          <p className="quiet">按实际日期记入,违反的规定作为发现保留在账上;补录不制发文书,不取文号。</p>
          <div className={fault ? 'field field-bad' : 'field'}>
            <label className="label" htmlFor={id}>
              为何补录
            </label>
            <textarea
              id={id}
              className="input"
              rows={2}
              value={draft.record.ground}
              aria-invalid={fault !== undefined || undefined}
              onChange={(e) => change((d) => ({ record: { files: d.record?.files ?? [], ground: e.target.value } }))}
            />
            {fault && <p className="fault">{fault}</p>}
          </div>
          <div className="field">
            <span className="label" id={`${id}-scan`}>
              {SCAN.title}
            </span>
            <Files
              id={`${id}-scan`}
              field={SCAN}
              value={draft.record.files}
              onChange={(v) => change((d) => ({ record: { ground: d.record?.ground ?? '', files: (v as ShortFile[] | undefined) ?? [] } }))}
            />
          </div>
        </>
      )}
    </div>
  );
}

/** What only a person can judge: he puts his name to each sentence that holds. */
export function Sign({
  step,
  session,
  draft,
  change,
  refusals,
}: Framed & { step: StepView; session: Session; refusals: readonly Refusal[] }) {
  if (step.attests.length === 0 || draft.record) return null;
  const toggle = (rule: string) =>
    change((d) => ({ attested: d.attested.includes(rule) ? d.attested.filter((r) => r !== rule) : [...d.attested, rule] }));
  const lacking = new Set(refusals.filter((r) => r.kind === 'attest').map((r) => r.rule));
  return (
    <fieldset className="sign">
      <legend>署名确认</legend>
      <ul>
        {step.attests.map((a) => (
          <li key={a.rule} className={lacking.has(a.rule) && !draft.attested.includes(a.rule) ? 'sign-lacking' : undefined}>
            <label>
              <input type="checkbox" checked={draft.attested.includes(a.rule)} onChange={() => toggle(a.rule)} />
              <span>
                {a.says}
                <cite>{a.article}</cite>
              </span>
            </label>
          </li>
        ))}
      </ul>
      <p className="sign-name">署名:{draft.actor?.person ? '所选行为人' : session.person.name}</p>
    </fieldset>
  );
}

/** The same sentences where the press that sends the form is the signature: read, and not ticked one by one. */
export function SignBySending({ step, session }: { step: StepView; session: Session }) {
  if (step.attests.length === 0) return null;
  return (
    <section className="sign" aria-label="署名确认">
      <h3>提交即署名确认</h3>
      <ul>
        {step.attests.map((a) => (
          <li key={a.rule}>
            {a.says}
            <cite>{a.article}</cite>
          </li>
        ))}
      </ul>
      <p className="sign-name">署名:{session.person.name}</p>
    </section>
  );
}
