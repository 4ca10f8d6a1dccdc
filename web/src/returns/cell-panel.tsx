/** What one cell of a form states: a figure, of which time and which group; or a word on why no figure counts it. */
import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';
import { stepOf } from '../../../kernel/case/acts.ts';
import type { ProcedureData } from '../../../kernel/language/data.ts';
import { figureQuery, figureRowQuery, procedureQuery } from '../api/reads.ts';
import type { FormCell, MapCell } from '../api/returns.ts';
import { FigureSearch } from '../reports/figure-search.tsx';

export const PERIODS = { asked: '本期', before: '上年同期', sofar: '本年累计', ever: '历年累计', start: '期初' } as const;

export function CellPanel({ cell, value, change }: { cell: FormCell; value: MapCell; change: (next: MapCell) => void }) {
  const id = useId();
  const figure = value.figure ?? undefined;
  const row = useQuery({ ...figureRowQuery(figure ?? ''), enabled: figure !== undefined }).data;
  const says = [...cell.row, ...cell.column].join(' / ');
  const kept = { ...(value.says && { says: value.says }), ...(value.proposals && { proposals: value.proposals }) };
  const put = (next: string) => change({ figure: next, ...(value.period && { period: value.period }), ...kept });
  return (
    <div className="return-cell">
      <h2>{says || cell.at}</h2>
      <p className="quiet">平衡关系中写作 {cell.at}</p>
      {value.proposals && value.proposals.length > 0 && (
        <fieldset>
          <legend className="label">按这一格的文字,可能是</legend>
          {value.proposals.map((p) => (
            <label key={p.figure} className="return-option">
              <input type="radio" name={id} checked={figure === p.figure} onChange={() => put(p.figure)} />
              {p.title}({p.unit})
            </label>
          ))}
        </fieldset>
      )}
      <span className="label">其他指标</span>
      <FigureSearch label="其他指标" choose={(f) => put(f.id)} />
      {row && (
        <>
          <p>
            已定:<strong>{row.title}</strong>({row.unit})<span className="return-says">{row.says}</span>
          </p>
          <label className="label" htmlFor={`${id}-period`}>
            期间
          </label>
          <select
            id={`${id}-period`}
            className="input"
            value={value.period ?? 'asked'}
            onChange={(e) => {
              const { period: _, ...rest } = value;
              const period = e.target.value as keyof typeof PERIODS;
              change(period === 'asked' ? rest : { ...rest, period });
            }}
          >
            {Object.entries(PERIODS).map(([key, title]) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
          <Group value={value} row={row} change={change} />
          <label className="label" htmlFor={`${id}-unit`}>
            表里的单位(与指标不同的才填,如万元)
          </label>
          <input
            id={`${id}-unit`}
            className="input"
            value={value.unit ?? ''}
            onChange={(e) => {
              const { unit: _, ...rest } = value;
              change(e.target.value.trim() === '' ? rest : { ...rest, unit: e.target.value.trim() });
            }}
          />
        </>
      )}
      <label className="label" htmlFor={`${id}-declared`}>
        没有指标的,写明为什么只能填报
      </label>
      <input
        id={`${id}-declared`}
        className="input"
        value={value.declared ?? ''}
        onChange={(e) =>
          change(e.target.value === '' ? { figure: null, ...kept } : { declared: e.target.value, ...(value.says && { says: value.says }) })
        }
      />
      <button type="button" className="button-plain" onClick={() => change({ figure: null, ...kept })}>
        还不定
      </button>
    </div>
  );
}

/** One group of a figure's breakdown, chosen of those that there are. */
function Group({
  value,
  row,
  change,
}: {
  value: MapCell;
  row: { id: string; by: string[]; procedure: string };
  change: (next: MapCell) => void;
}) {
  const id = useId();
  const procedure = useQuery({ ...procedureQuery(row.procedure), enabled: row.by.length > 0 });
  const groups = useQuery({ ...figureQuery(row.id, { by: value.by }), enabled: value.by !== undefined });
  if (row.by.length === 0) return null;
  const { by: _, is: __, ...rest } = value;
  return (
    <>
      <label className="label" htmlFor={`${id}-by`}>
        分项
      </label>
      <select
        id={`${id}-by`}
        className="input"
        value={value.by ?? ''}
        onChange={(e) => change(e.target.value ? { ...rest, by: e.target.value, is: '' } : rest)}
      >
        <option value="">不分</option>
        {row.by.map((by) => (
          <option key={by} value={by}>
            {by === 'unit' ? '单位' : by === 'month' ? '月份' : fieldTitle(procedure.data?.procedure, by)}
          </option>
        ))}
      </select>
      {value.by !== undefined && (
        <select className="input" aria-label="哪一项" value={value.is ?? ''} onChange={(e) => change({ ...value, is: e.target.value })}>
          <option value="">请选定</option>
          {(groups.data?.by ?? []).map((g) => (
            <option key={g.key} value={g.key}>
              {g.title}
            </option>
          ))}
        </select>
      )}
    </>
  );
}

/** What a breakdown is by, in the procedure's words: the title of the field that it names as step.field. */
function fieldTitle(procedure: ProcedureData | undefined, path: string): string {
  const [step = '', field = ''] = path.split('.');
  return (procedure && stepOf(procedure, step)?.form[field]?.title) ?? '分项';
}
