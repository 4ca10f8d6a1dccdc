/** Everyone who is late hurried in one act: in each unit's own case, which tells it on its first page. Nobody is telephoned. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Session, StepView } from '../../../server/api/shapes.ts';
import { faultOf, newKey } from '../api/client.ts';
import { caseQuery } from '../api/reads.ts';
import type { CollectRow } from '../api/reports.ts';
import { doStep } from '../api/writes.ts';

/** The step that hurries, by what it asks: a way, and nothing else. */
const hurries = (s: StepView): boolean => Object.values(s.form).length === 1 && Object.values(s.form)[0]?.kind === 'choice';
const AT_ONCE = 4;

export function ChaseLate({ rows }: { rows: CollectRow[]; session: Session }) {
  const late = rows.filter((r) => r.ended === undefined && r.light === 'red');
  const [open, setOpen] = useState(false);
  const one = useQuery({ ...caseQuery(late[0]?.case ?? ''), enabled: late.length > 0 });
  const step = one.data?.steps.find(hurries);
  if (late.length === 0 || !step || !late.some((r) => r.may.includes(step.step))) return null;
  return (
    <>
      <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {step.title}:逾期的{late.length}个单位
      </button>
      {open && <Chase late={late} step={step} close={() => setOpen(false)} />}
    </>
  );
}

function Chase({ late, step, close }: { late: CollectRow[]; step: StepView; close: () => void }) {
  const [name, field] = Object.entries(step.form)[0]!;
  const id = useId();
  const client = useQueryClient();
  const [way, setWay] = useState(field.of?.[0] ?? '');
  const [keys] = useState(() => new Map(late.map((r) => [r.case, newKey()])));
  const [done, setDone] = useState<{ unit: string; fault?: string }[]>([]);
  const act = useMutation({
    mutationFn: async () => {
      const waiting = late.values();
      const results: typeof done = [];
      const work = async () => {
        for (const r of waiting) {
          // each case as it is at this moment: a unit that answers meanwhile is not hurried blindly
          const fault = await client
            .fetchQuery({ ...caseQuery(r.case), staleTime: 0 })
            .then(({ n }) => doStep(r.case, step.step, { facts: { [name]: way }, n }, keys.get(r.case)!))
            .then(
              () => undefined,
              (e: unknown) => faultOf(e, '没有办成', '连不上服务器'),
            );
          results.push({ unit: r.unit.name, ...(fault !== undefined && { fault }) });
          setDone([...results]);
        }
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['report-collect'] }),
  });
  const faults = done.filter((d) => d.fault !== undefined);
  return (
    <form
      className="collect-form"
      aria-label={step.title}
      onSubmit={(e) => {
        e.preventDefault();
        act.mutate();
      }}
    >
      <label className="label" htmlFor={id}>
        {field.title}
      </label>
      <select id={id} className="input collect-way" value={way} onChange={(e) => setWay(e.target.value)}>
        {field.of?.map((x) => (
          <option key={x} value={x}>
            {x}
          </option>
        ))}
      </select>
      <p className="quiet">{late.map((r) => r.unit.name).join('、')}</p>
      <p role="status">
        {done.length > 0 && `已办${done.length - faults.length}个${faults.length > 0 ? `,没有办成${faults.length}个` : ''}。`}
      </p>
      {faults.length > 0 && (
        <ul>
          {faults.map((d) => (
            <li key={d.unit} className="fault">
              {d.unit}:{d.fault}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <button type="submit" className="button button-main" disabled={act.isPending || (done.length > 0 && faults.length === 0)}>
          {act.isPending ? '正在催…' : `${step.title}${late.length}个单位`}
        </button>
        <button type="button" className="button" onClick={close}>
          关上
        </button>
      </div>
    </form>
  );
}
