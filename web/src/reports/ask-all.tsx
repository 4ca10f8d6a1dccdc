/** All units asked at once: one act of the report's case, with a line for each unit. The words on the form are the procedure's own. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Session, StepView } from '../../../server/api/shapes.ts';
import { faultOf, newKey } from '../api/client.ts';
import { caseQuery, unitsQuery } from '../api/reads.ts';
import type { Collecting } from '../api/reports.ts';
import { doStep } from '../api/writes.ts';
import { Empty, Fault } from '../app/states.tsx';

/** The step that asks the units: of the report's procedure, the one whose form lists units. */
const asking = (s: StepView): boolean =>
  Object.values(s.form).some((f) => f.kind === 'rows' && f.rows && Object.values(f.rows).some((x) => x.kind === 'agency'));

export function AskAll({ data, session }: { data: Collecting; session: Session }) {
  const [open, setOpen] = useState(false);
  const one = useQuery({ ...caseQuery(data.report?.case ?? ''), enabled: data.report !== undefined && data.report.ended === undefined });
  const step = one.data?.steps.find(asking);
  if (!one.data || !step) return null;
  const barred = step.refusals[0];
  return (
    <>
      <button
        type="button"
        className="button button-main"
        aria-expanded={open}
        disabled={barred !== undefined}
        onClick={() => setOpen(!open)}
      >
        {step.title}
      </button>
      {barred && <span className="quiet">{barred.says}</span>}
      {open && <Ask data={data} n={one.data.n} id={one.data.id} step={step} session={session} close={() => setOpen(false)} />}
    </>
  );
}

function Ask(props: { data: Collecting; id: string; n: number; step: StepView; session: Session; close: () => void }) {
  const { data, step } = props;
  const [rowsName, rows] = Object.entries(step.form).find(([, f]) => f.kind === 'rows')!;
  const [unitName] = Object.entries(rows.rows ?? {}).find(([, f]) => f.kind === 'agency')!;
  const [whatName, what] = Object.entries(rows.rows ?? {}).find(([, f]) => f.kind === 'text') ?? [];
  const [dueName, due] = Object.entries(step.form).find(([, f]) => f.kind === 'day') ?? [];
  const [yearName] = Object.entries(step.form).find(([, f]) => f.kind === 'count' && !f.computed) ?? [];
  const client = useQueryClient();
  const id = useId();
  const all = useQuery(unitsQuery).data ?? [];
  const asked = new Set(data.rows.map((r) => r.unit.id));
  const list = all.filter((u) => u.kind !== '政府');
  const [off, setOff] = useState<ReadonlySet<string>>(() => asked);
  const [words, setWords] = useState('本单位承担的全部部分');
  const [day, setDay] = useState('');
  const [key] = useState(newKey);
  const chosen = list.filter((u) => !off.has(u.id));
  const act = useMutation({
    mutationFn: () =>
      doStep(
        props.id,
        step.step,
        {
          facts: {
            ...(yearName && { [yearName]: data.year }),
            ...(dueName && { [dueName]: day }),
            [rowsName]: chosen.map((u) => ({ [unitName]: u.id, ...(whatName && { [whatName]: words }) })),
          },
          n: props.n,
        },
        key,
      ),
    onSuccess: () => {
      for (const name of ['report-collect', 'case', 'today', 'due']) void client.invalidateQueries({ queryKey: [name] });
      props.close();
    },
  });
  const fault = faultOf(act.error);
  const toggle = (unit: string) => setOff((was) => new Set(was.has(unit) ? [...was].filter((u) => u !== unit) : [...was, unit]));
  if (list.length === 0) return <Empty title="没有可以要求的单位" />;
  return (
    <form
      className="collect-form"
      aria-label={step.title}
      onSubmit={(e) => {
        e.preventDefault();
        act.mutate();
      }}
    >
      <div className="collect-fields">
        {what && (
          <div>
            <label className="label" htmlFor={`${id}-what`}>
              {what.title}
            </label>
            <input id={`${id}-what`} className="input" value={words} onChange={(e) => setWords(e.target.value)} required />
          </div>
        )}
        {due && (
          <div>
            <label className="label" htmlFor={`${id}-due`}>
              {due.title}
            </label>
            <input
              id={`${id}-due`}
              className="input"
              type="date"
              min={props.session.today}
              value={day}
              onChange={(e) => setDay(e.target.value)}
              required
            />
          </div>
        )}
      </div>
      <fieldset className="collect-choose">
        <legend className="label">
          {rows.title}:{chosen.length}个
          <button type="button" className="button-link" onClick={() => setOff(new Set())}>
            全选
          </button>
          <button type="button" className="button-link" onClick={() => setOff(new Set(list.map((u) => u.id)))}>
            全不选
          </button>
        </legend>
        <div>
          {list.map((u) => (
            <label key={u.id}>
              <input type="checkbox" checked={!off.has(u.id)} onChange={() => toggle(u.id)} />
              {u.name}
              {asked.has(u.id) && <span className="quiet">已要求过</span>}
            </label>
          ))}
        </div>
      </fieldset>
      <Fault says={fault} />
      <div className="row">
        <button
          type="submit"
          className="button button-main"
          disabled={act.isPending || chosen.length === 0 || (due !== undefined && day === '')}
        >
          {act.isPending ? '正在发出…' : `向${chosen.length}个单位发出`}
        </button>
        <button type="button" className="button" onClick={props.close}>
          不发了
        </button>
      </div>
    </form>
  );
}
