/** A list of small records: a line each, with the controls of its fields. */
import type { FieldData, Form, Value } from '../../../kernel/language/data.ts';
import { Icon } from '../app/icons.tsx';
import type { Control, EachField } from './control.ts';

export function Rows({ each: Field, ...c }: Control & { each: EachField }) {
  const rows = Array.isArray(c.value) ? (c.value as Form[]) : [];
  const fields = Object.entries(c.field.rows ?? {}) as [string, FieldData][];
  const put = (next: Form[]) => c.onChange(next.length === 0 ? undefined : (next as Value));
  const change = (i: number, name: string, value: Value | undefined) =>
    put(
      rows.map((row, j) => {
        if (j !== i) return row;
        const { [name]: _, ...rest } = row;
        return value === undefined ? rest : { ...rest, [name]: value };
      }),
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: labelled by the field's own heading
    <div className="rows" role="group" aria-labelledby={c.id} aria-describedby={c.described}>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name but their place
        // biome-ignore lint/a11y/useSemanticElements: a row of a form
        <div className="rows-row" key={i} role="group" aria-label={`第${i + 1}行`}>
          <span className="rows-n">{i + 1}</span>
          <div className="rows-fields">
            {fields.map(([name, field]) => (
              <Field key={name} name={name} field={field} value={row[name]} onChange={(v) => change(i, name, v)} />
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
      <button type="button" className="button" onClick={() => put([...rows, {}])}>
        <Icon name="plus" size={16} />
        加一行
      </button>
    </div>
  );
}
