/** Controls of text: a line, a field that grows, a number that carries its own check and is masked when the eye has left it. */
import { useEffect, useRef, useState } from 'react';
import { codeFault, codeKind, maskedCode, plainCode } from './codes.ts';
import { aria, type Control, shortField } from './control.ts';

export function Text(c: Control<string>) {
  if (codeKind(c.field.title)) return <Code {...c} />;
  return shortField(c.field.title) ? <Line {...c} /> : <Long {...c} />;
}

const textOf = (text: string): string | undefined => (text === '' ? undefined : text);

function Line(c: Control<string>) {
  return (
    <input
      id={c.id}
      className="input"
      value={c.value ?? ''}
      onChange={(e) => c.onChange(textOf(e.target.value))}
      autoComplete="off"
      {...aria(c)}
    />
  );
}

function Long(c: Control<string>) {
  const area = useRef<HTMLTextAreaElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useEffect(() => {
    const a = area.current;
    if (!a) return;
    a.style.height = 'auto';
    a.style.height = `${Math.min(a.scrollHeight + 2, 360)}px`;
  }, [c.value]);
  return (
    <textarea
      id={c.id}
      ref={area}
      className="input"
      rows={2}
      value={c.value ?? ''}
      onChange={(e) => c.onChange(textOf(e.target.value))}
      {...aria(c)}
    />
  );
}

/** 统一社会信用代码 or 公民身份号码: checked as typed; a citizen's is masked while the field is not being worked on. */
export function Code(c: Control<string>) {
  const [inside, setInside] = useState(false);
  const value = c.value ?? '';
  const wrong = value.length >= 15 || (!inside && value !== '') ? codeFault(c.field.title, value) : undefined;
  const shown = inside || codeKind(c.field.title) === 'credit' ? value : maskedCode(value);
  return (
    <>
      <input
        id={c.id}
        className="input code-input"
        value={shown}
        maxLength={40}
        onFocus={() => setInside(true)}
        onBlur={() => setInside(false)}
        onChange={(e) => c.onChange(textOf(plainCode(e.target.value)))}
        autoComplete="off"
        spellCheck={false}
        {...aria(c)}
        aria-invalid={wrong !== undefined || c.invalid || undefined}
      />
      <span className={wrong ? 'fault' : 'field-says'} role="status">
        {wrong ?? (value.length === 18 && codeFault(c.field.title, value) === undefined ? '校验无误' : '')}
      </span>
    </>
  );
}
