/** A list of small records as a table: a line each, the controls of its fields in the cells. A table copied from Excel is pasted in whole. */
import { type ClipboardEvent, type CSSProperties, useState } from 'react';
import type { FieldData, Form, Value } from '../../../kernel/language/data.ts';
import { Icon } from '../app/icons.tsx';
import type { Control, EachField } from './control.ts';
import { cellsOf, pasteRows } from './paste.ts';

/** So many columns still stand side by side on the narrowest desk; more, or long ones, stand in a line of their own. */
const COLUMNS = 5;
const WIDE = new Set<FieldData['kind']>(['party', 'files', 'rows', 'officials', 'choices']);

export function Rows({ each: Field, ...c }: Control & { each: EachField }) {
  const rows = Array.isArray(c.value) ? (c.value as Form[]) : [];
  const fields = Object.entries(c.field.rows ?? {}) as [string, FieldData][];
  const table = fields.length <= COLUMNS && fields.every(([, f]) => !WIDE.has(f.kind));
  const [pasted, setPasted] = useState<string>();
  const put = (next: Form[]) => c.onChange(next.length === 0 ? undefined : (next as Value));
  const change = (i: number, name: string, value: Value | undefined) =>
    put(
      rows.map((row, j) => {
        if (j !== i) return row;
        const { [name]: _, ...rest } = row;
        return value === undefined ? rest : { ...rest, [name]: value };
      }),
    );
  const paste = (e: ClipboardEvent) => {
    const cells = cellsOf(e.clipboardData.getData('text/plain'));
    if (!cells) return;
    e.preventDefault();
    const cell = (e.target as HTMLElement).closest('[data-field]')?.getAttribute('data-field');
    const at = Math.max(
      0,
      fields.findIndex(([name]) => name === cell),
    );
    const taken = pasteRows(c.field.rows ?? {}, cells, at);
    put([...rows.filter((row) => Object.keys(row).length > 0), ...taken.rows]);
    const left = taken.left.length > 0 ? `;有${taken.left.length}格没有填入:${taken.left.slice(0, 5).join('、')}` : '';
    setPasted(`粘贴了${taken.rows.length}行${left}`);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: labelled by the field's own heading
    <div
      className={table ? 'rows rows-table' : 'rows'}
      role="group"
      aria-labelledby={c.id}
      aria-describedby={c.described}
      onPaste={paste}
      style={table ? ({ '--columns': fields.length } as CSSProperties) : undefined}
    >
      {table && rows.length > 0 && (
        <div className="rows-head" aria-hidden="true">
          <span />
          {fields.map(([name, field]) => (
            <span key={name}>{field.title}</span>
          ))}
          <span />
        </div>
      )}
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        // biome-ignore lint/a11y/useSemanticElements: a row of a form
        <div className="rows-row" key={i} role="group" aria-label={`第${i + 1}行`}>
          <span className="rows-n">{i + 1}</span>
          <div className="rows-fields">
            {fields.map(([name, field]) => (
              <Field key={name} name={name} field={field} value={row[name]} bare={table} onChange={(v) => change(i, name, v)} />
            ))}
          </div>
          <button
            type="button"
            className="button-plain"
            aria-label={`去掉第${i + 1}行`}
            onClick={() => put(rows.filter((_, j) => j !== i))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <div className="rows-more">
        <button type="button" className="button" onClick={() => put([...rows, {}])}>
          <Icon name="plus" size={16} />
          加一行
        </button>
        <span className="quiet" role="status">
          {pasted ?? '可以从电子表格复制多行,在这里粘贴'}
        </span>
      </div>
    </div>
  );
}
