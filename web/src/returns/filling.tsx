/** A mapped form filled for a period: drawn with its numbers, each with where it comes from, its sums done again; then made ready for signing. */
import { useMutation } from '@tanstack/react-query';
import { useId, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import type { Kept } from '../api/readings.ts';
import { type FormMap, fillForm, type OpenedForm, type ReturnRow } from '../api/returns.ts';
import { numberText } from '../app/format.ts';
import { Fault, Loading } from '../app/states.tsx';
import { Outcome, Source } from './outcome.tsx';
import { Sheet, SheetChoice } from './sheet.tsx';
import { Signing } from './signing.tsx';

interface Props {
  blank: Kept;
  map: FormMap;
  form: OpenedForm;
  session: Session;
  returns: readonly ReturnRow[];
}
interface Stated {
  value: string;
  by: string;
  on: string;
}

export function Filling({ blank, map, form, session, returns }: Props) {
  const id = useId();
  const year = Number(session.today.slice(0, 4)) - 1;
  const [period, setPeriod] = useState({ from: `${year}-01-01`, to: `${year}-12-31` });
  const [stated, setStated] = useState<Record<string, Stated>>({});
  const [chosen, setChosen] = useState<string>();
  const [sheet, setSheet] = useState(0);
  const [way, setWay] = useState('');
  const declared = Object.entries(map.cells).filter(([, c]) => c.declared !== undefined);
  const fill = useMutation({
    mutationFn: () =>
      fillForm(blank, {
        map,
        ...period,
        declared: Object.fromEntries(
          Object.entries(stated)
            .filter(([, s]) => s.value.trim() !== '' && Number.isFinite(Number(s.value)))
            .map(([at, s]) => [at, { value: Number(s.value), by: s.by, on: s.on }]),
        ),
      }),
  });
  const done = fill.data;
  const fault = faultOf(fill.error, '没有填成,请再试一次');
  return (
    <>
      <form
        className="filters return-period"
        onSubmit={(e) => {
          e.preventDefault();
          fill.mutate();
        }}
      >
        <label htmlFor={`${id}-from`}>期间</label>
        <input
          id={`${id}-from`}
          className="input"
          type="date"
          required
          value={period.from}
          onChange={(e) => setPeriod({ ...period, from: e.target.value })}
        />
        <label htmlFor={`${id}-to`}>至</label>
        <input
          id={`${id}-to`}
          className="input"
          type="date"
          required
          value={period.to}
          onChange={(e) => setPeriod({ ...period, to: e.target.value })}
        />
        <button type="submit" className="button button-main" disabled={fill.isPending}>
          {fill.isPending ? '正在取数…' : done ? '重新填表' : '填表'}
        </button>
      </form>
      {declared.length > 0 && (
        <details open={!done} className="return-declared">
          <summary>只能填报的{declared.length}格:写明数、谁统计、依据什么</summary>
          {declared.map(([at, c]) => {
            const s = stated[at] ?? { value: '', by: '', on: '' };
            const set = (next: Partial<Stated>) => setStated((all) => ({ ...all, [at]: { ...s, ...next } }));
            return (
              <div key={at}>
                <span>
                  {c.says ?? at}
                  <span className="quiet">{c.declared}</span>
                </span>
                <input
                  className="input"
                  inputMode="decimal"
                  aria-label={`${c.says ?? at}的数`}
                  placeholder="数"
                  value={s.value}
                  onChange={(e) => set({ value: e.target.value })}
                />
                <input
                  className="input"
                  aria-label={`${c.says ?? at}谁统计`}
                  placeholder="谁统计"
                  value={s.by}
                  onChange={(e) => set({ by: e.target.value })}
                />
                <input
                  className="input"
                  aria-label={`${c.says ?? at}的依据`}
                  placeholder="依据"
                  value={s.on}
                  onChange={(e) => set({ on: e.target.value })}
                />
              </div>
            );
          })}
        </details>
      )}
      <Fault says={fault} />
      {fill.isPending && <Loading lines={6} label="正在从账上取数" />}
      {done && (
        <>
          <Outcome done={done} />
          <SheetChoice of={form.sheets} at={sheet} choose={setSheet} />
          <div className="return-two">
            <Sheet
              title={form.title}
              cells={form.cells.filter((c) => c.place.sheet === sheet)}
              chosen={chosen}
              choose={setChosen}
              show={(c) => {
                const of = [...c.row, ...c.column].join(' / ');
                const wrong = done.filling.sums.some((s) => !s.holds && cellsOf(s.text).includes(c.at));
                const tone = wrong ? { tone: 'wrong' as const } : {};
                const n = done.filling.numbers.find((x) => x.cell === c.at);
                if (n)
                  return {
                    text: n.shown === null ? '—' : numberText(n.shown),
                    tone: 'done',
                    ...tone,
                    says: `${of}:${n.shown ?? '没有数'}${wrong ? ',不平衡' : ''}`,
                  };
                const d = done.filling.declared.find((x) => x.cell === c.at);
                if (d)
                  return { text: numberText(d.value), tone: 'declared', ...tone, says: `${of}:填报${d.value}${wrong ? ',不平衡' : ''}` };
                return c.open ? { text: '没有填', tone: 'open', says: `${of}:没有填` } : undefined;
              }}
            />
            <aside className="return-side" aria-label="这一格的出处">
              <Source done={done} at={chosen} />
            </aside>
          </div>
          <section className="return-register" aria-label="送签">
            <label className="label" htmlFor={`${id}-way`}>
              填进哪一张要报送的表
            </label>
            <select id={`${id}-way`} className="input" value={way} onChange={(e) => setWay(e.target.value)}>
              <option value="">请选定</option>
              {returns
                .filter((r) => r.ended === undefined)
                .map((r) => (
                  <option key={r.case} value={r.case}>
                    {r.title}
                    {r.key ? `(${r.key})` : ''} {r.state}
                  </option>
                ))}
            </select>
            {way !== '' && <Signing key={`${way} ${done.files[0]?.digest}`} id={way} done={done} session={session} />}
          </section>
        </>
      )}
    </>
  );
}

const cellsOf = (sum: string): string[] => sum.split(/\s*(?:<=|>=|=|\+|-)\s*/).filter(Boolean);
