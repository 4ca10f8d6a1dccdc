/** Controls of numbers, money and choices: the browser's own, so that keyboard and screen reader find what they know. */
import { Select } from 'antd';
import { useEffect, useState } from 'react';
import { aria, type Control } from './control.ts';
import { capitalText, fenOf, wanText, yuanText } from './money.ts';

export function Money(c: Control<number>) {
  const [text, setText] = useState(c.value === undefined ? '' : yuanText(c.value));
  // filled in from elsewhere (what is known of the case): the text follows, unless it already says the same
  useEffect(() => {
    setText((t) => (fenOf(t) === c.value ? t : c.value === undefined ? (t && fenOf(t) !== undefined ? '' : t) : yuanText(c.value)));
  }, [c.value]);
  const bad = text !== '' && fenOf(text) === undefined;
  return (
    <span className="unit-input">
      <input
        id={c.id}
        className="input number"
        inputMode="decimal"
        value={text}
        onChange={(e) => {
          setText(e.target.value);
          c.onChange(fenOf(e.target.value));
        }}
        {...aria(c)}
        aria-invalid={bad || c.invalid || undefined}
      />
      <span>元</span>
      {c.value !== undefined && !bad && (
        <output className="field-says" htmlFor={c.id}>
          {[wanText(c.value), capitalText(c.value)].filter(Boolean).join(' · ')}
        </output>
      )}
      {bad && (
        <span className="fault" role="status">
          金额至多两位小数,如3000或者19.50
        </span>
      )}
    </span>
  );
}

export function Count(c: Control<number>) {
  const [text, setText] = useState(c.value === undefined ? '' : String(c.value));
  useEffect(() => {
    setText((t) =>
      c.value === undefined ? (Number.isFinite(Number(t)) ? '' : t) : Number(t) === c.value && t.trim() !== '' ? t : String(c.value),
    );
  }, [c.value]);
  return (
    <input
      id={c.id}
      className="input number"
      inputMode="decimal"
      value={text}
      onChange={(e) => {
        setText(e.target.value);
        const n = Number(e.target.value);
        c.onChange(e.target.value.trim() === '' || !Number.isFinite(n) ? undefined : n);
      }}
      {...aria(c)}
    />
  );
}

export function Yes(c: Control<boolean>) {
  return (
    <div className="radios" role="radiogroup" aria-labelledby={c.id} {...aria(c)}>
      {[true, false].map((v) => (
        <label key={String(v)}>
          <input type="radio" name={c.id} checked={c.value === v} onChange={() => c.onChange(v)} />
          {v ? '是' : '否'}
        </label>
      ))}
    </div>
  );
}

/** From here on a list is searched, not read. */
const MANY = 12;

export function OneOf(c: Control<string> & { radios: boolean }) {
  const of = c.field.of ?? [];
  if (c.radios)
    return (
      <div className="radios" role="radiogroup" aria-labelledby={c.id} {...aria(c)}>
        {of.map((v) => (
          <label key={v}>
            <input type="radio" name={c.id} checked={c.value === v} onChange={() => c.onChange(v)} />
            {v}
          </label>
        ))}
      </div>
    );
  if (of.length > MANY)
    return (
      <Select<string>
        id={c.id}
        showSearch
        allowClear
        placeholder="输入其中的字查找"
        value={c.value ?? null}
        status={c.invalid ? 'error' : undefined}
        aria-describedby={c.described}
        style={{ width: '100%' }}
        options={of.map((v) => ({ value: v, label: v }))}
        onChange={(v?: string) => c.onChange(v)}
        notFoundContent="没有这一项"
      />
    );
  return (
    <select id={c.id} className="input" value={c.value ?? ''} onChange={(e) => c.onChange(e.target.value || undefined)} {...aria(c)}>
      <option value="">请选择</option>
      {of.map((v) => (
        <option key={v} value={v}>
          {v}
        </option>
      ))}
    </select>
  );
}

export function Choices(c: Control<string[]>) {
  const chosen = c.value ?? [];
  const toggle = (v: string) => {
    const next = (c.field.of ?? []).filter((x) => (x === v ? !chosen.includes(x) : chosen.includes(x)));
    c.onChange(next.length === 0 ? undefined : next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: labelled by the field's own heading
    <div className="radios" role="group" aria-labelledby={c.id} {...aria(c)}>
      {(c.field.of ?? []).map((v) => (
        <label key={v}>
          <input type="checkbox" checked={chosen.includes(v)} onChange={() => toggle(v)} />
          {v}
        </label>
      ))}
    </div>
  );
}

/** One of the numbers that the case holds: which document is served. */
export function ChooseNumber(c: Control<number> & { of: { value: number; label: string }[] }) {
  return (
    <select
      id={c.id}
      className="input"
      value={c.value ?? ''}
      onChange={(e) => c.onChange(e.target.value === '' ? undefined : Number(e.target.value))}
      {...aria(c)}
    >
      <option value="">请选择</option>
      {c.of.map((o) => (
        <option key={o.value} value={o.value}>
          {o.label}
        </option>
      ))}
    </select>
  );
}
