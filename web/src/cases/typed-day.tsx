/**
 * A day that is typed: 2026-03-05, 2026.3.5, 2026年3月5日, 20260305. The browser's own field speaks the language of the machine, not of the page, and the
 * library of the forms is too much for a list; whoever narrows a list by days types them.
 */
import { useEffect, useState } from 'react';
import { isDay } from '../../../kernel/time/day.ts';

/** The day that a text means; undefined for none, null for a text that means none. */
export function dayTyped(text: string): string | null | undefined {
  const t = text.trim();
  if (t === '') return undefined;
  const m = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(t) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(t);
  const day = m ? `${m[1]}-${m[2]!.padStart(2, '0')}-${m[3]!.padStart(2, '0')}` : '';
  return isDay(day) ? day : null;
}

export function TypedDay({ label, value, set }: { label: string; value?: string; set: (day: string | undefined) => void }) {
  const [text, setText] = useState(value ?? '');
  useEffect(() => setText(value ?? ''), [value]);
  const wrong = dayTyped(text) === null;
  const take = () => {
    const day = dayTyped(text);
    if (day !== null && day !== value) set(day);
  };
  return (
    <input
      className="input"
      inputMode="numeric"
      aria-label={label}
      aria-invalid={wrong || undefined}
      title={wrong ? '应当是日期,如2026-03-05' : undefined}
      placeholder="年-月-日"
      value={text}
      onChange={(e) => setText(e.target.value)}
      onBlur={take}
      onKeyDown={(e) => e.key === 'Enter' && take()}
    />
  );
}
