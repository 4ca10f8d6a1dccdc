/**
 * A form laid against the figures, cell by cell, once. What is decided is kept on this machine until it is registered; the registration is a step of its own
 * procedure, with a second person to check it.
 */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { Form } from '../../../kernel/language/data.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import type { Kept } from '../api/readings.ts';
import { figuresQuery, procedureQuery } from '../api/reads.ts';
import { checkMap, type FormMap, type MapCell, type OpenedForm } from '../api/returns.ts';
import { openCase, useAct } from '../api/writes.ts';
import { Fault, Loading } from '../app/states.tsx';
import { openingStep } from '../case/open.tsx';
import { StepForm } from '../forms/lazy.tsx';
import { CellPanel, PERIODS } from './cell-panel.tsx';
import { keepMap, keptMap } from './kept.ts';
import { Sheet, SheetChoice } from './sheet.tsx';

const decided = (c: MapCell | undefined): boolean => c !== undefined && (c.declared !== undefined || (c.figure ?? null) !== null);

export function Mapping({ file, form, session }: { file: Kept; form: OpenedForm; session: Session }) {
  const [map, setMap] = useState<FormMap>(() => keptMap(session.account, file.digest) ?? form.map);
  const [chosen, setChosen] = useState<string>();
  const [sheet, setSheet] = useState(0);
  const figures = useQuery(figuresQuery());
  const titles = new Map((figures.data ?? []).map((f) => [f.id, f]));
  const change = (next: FormMap) => {
    setMap(next);
    keepMap(session.account, file.digest, next);
  };
  const check = useMutation({ mutationFn: () => checkMap(file, map) });
  const open = form.cells.filter((c) => c.open);
  const left = open.filter((c) => !decided(map.cells[c.at])).length;
  const cell = chosen === undefined ? undefined : form.cells.find((c) => c.at === chosen);
  const fault = faultOf(check.error, '没有核对成,请再试一次');
  return (
    <>
      <p role="status" className="return-state">
        {form.title}:要填{open.length}格,{left === 0 ? '都已定' : `还有${left}格没有定`}。点一格,选定指标,或者写明为什么只能填报。
      </p>
      <SheetChoice of={form.sheets} at={sheet} choose={setSheet} />
      <div className="return-two">
        <Sheet
          title={form.title}
          cells={form.cells.filter((c) => c.place.sheet === sheet)}
          chosen={chosen}
          choose={setChosen}
          show={(c) => {
            if (!c.open) return undefined;
            const m = map.cells[c.at];
            const of = [...c.row, ...c.column].join(' / ');
            if (m?.declared !== undefined) return { text: '填报', tone: 'declared', says: `${of}:填报,${m.declared}` };
            const f = m?.figure ? titles.get(m.figure) : undefined;
            // two cells of one figure are told apart by their time
            const time = m && 'period' in m && m.period ? `(${PERIODS[m.period]})` : '';
            return f
              ? { text: `${f.title}${time}`, tone: 'done', says: `${of}:${f.title}${time}` }
              : { text: '未定', tone: 'open', says: `${of}:还没有定` };
          }}
        />
        <aside className="return-side" aria-label="这一格">
          {cell ? (
            <CellPanel
              key={cell.at}
              cell={cell}
              value={map.cells[cell.at] ?? { figure: null }}
              change={(next) => change({ ...map, cells: { ...map.cells, [cell.at]: next } })}
            />
          ) : (
            <p className="quiet">点左边要填的一格。</p>
          )}
          <Sums map={map} change={change} />
          <Fault says={fault} />
          {check.data && check.data.faults.length > 0 && (
            <ul role="alert">
              {check.data.faults.map((f) => (
                <li key={f} className="fault">
                  {f}
                </li>
              ))}
            </ul>
          )}
          <button type="button" className="button button-main" disabled={check.isPending} onClick={() => check.mutate()}>
            {check.isPending ? '正在核对…' : '核对,并登记这份对应'}
          </button>
        </aside>
      </div>
      {check.data?.given && <Register given={check.data.given} session={session} digest={file.digest} />}
    </>
  );
}

/** The sums of the form: written as they stand, a line each. */
function Sums({ map, change }: { map: FormMap; change: (next: FormMap) => void }) {
  const [text, setText] = useState(map.sums.join('\n'));
  return (
    <label className="return-sums">
      <span className="label">表内平衡关系,一行一条,如 C5 = C6 + C7</span>
      <textarea
        className="input"
        rows={3}
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          const sums = e.target.value.split('\n').map((s) => s.trim());
          change({ ...map, sums: sums.filter((s) => s !== '') });
        }}
      />
    </label>
  );
}

/** The step by which a mapping is registered, filled: the one opening step of the procedure that the server filled. */
function Register({ given, session, digest }: { given: Record<string, Form>; session: Session; digest: string }) {
  const [key, facts] = Object.entries(given)[0]!;
  const cut = key.indexOf('.');
  const [procedure, name] = [key.slice(0, cut), key.slice(cut + 1)];
  const view = useQuery(procedureQuery(procedure));
  const navigate = useNavigate();
  const act = useAct(({ body, key: k }: { body: Parameters<typeof openCase>[3]; key: string }) =>
    openCase(procedure, name, undefined, body, k),
  );
  const step = view.data && openingStep(view.data, name, session.roles);
  const mapping = facts.mapping as { digest: string }[] | undefined;
  if (!view.data || !step) return <Loading lines={4} />;
  return (
    <div className="return-register">
      <StepForm
        key={mapping?.[0]?.digest}
        procedure={view.data.procedure}
        step={{ ...step, mine: true }}
        session={session}
        unit={session.unit.id}
        about={{ procedure }}
        place={`${session.account}.new.${procedure}.${digest.slice(0, 12)}${mapping?.[0]?.digest.slice(0, 12) ?? ''}`}
        given={facts}
        level="h2"
        submit={step.title}
        send={async (body, k) => {
          const made = await act.mutateAsync({ body, key: k });
          await navigate({ to: '/cases/$id', params: { id: made.id } });
        }}
      />
    </div>
  );
}
