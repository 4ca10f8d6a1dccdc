/** One of many, found by typing: a list in groups under a field, by mouse and by keyboard. */
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { printed } from '../../../writing/paper/punctuation.ts';
import { finds, wordsOf } from './find.ts';
import './pick-one.css';

export interface Pick {
  value: string;
  title: string;
  /** Beside its title: how many there are. */
  hint?: string;
}
export interface PickGroup {
  title: string;
  items: readonly Pick[];
}

export function PickOne(props: {
  label: string;
  groups: readonly PickGroup[];
  value?: string;
  /** What it is called when none is chosen: 全部 where it narrows a list. */
  none?: string;
  set: (value: string | undefined) => void;
}) {
  const { label, groups, value, none = '全部' } = props;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string>();
  const [at, setAt] = useState(0);
  const open = typed !== undefined;
  const shown = useMemo(() => narrowed(groups, typed ?? ''), [groups, typed]);
  const flat: Pick[] = [{ value: '', title: none }, ...shown.flatMap((g) => g.items)];
  const chosen = useMemo(() => groups.flatMap((g) => g.items).find((i) => i.value === value), [groups, value]);

  const show = (text: string) => {
    setTyped(text);
    setAt(text === '' ? 0 : 1);
  };
  const close = () => setTyped(undefined);
  const choose = (one: Pick | undefined) => {
    if (one) props.set(one.value || undefined);
    close();
  };
  const move = (to: number) => {
    setAt(to);
    requestAnimationFrame(() => list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  };
  const key = (e: KeyboardEvent) => {
    if (e.nativeEvent.isComposing) return;
    if (e.key === 'ArrowDown') open ? move(Math.min(at + 1, flat.length - 1)) : show('');
    else if (e.key === 'ArrowUp' && open) move(Math.max(at - 1, 0));
    else if (e.key === 'Enter' && open) choose(flat[at]);
    else if (e.key === 'Escape' && open) close();
    else return;
    e.preventDefault();
  };
  let n = 0;
  const option = (one: Pick) => {
    const i = n++;
    return (
      // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field, which names the option at hand
      // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
      <div
        key={one.value}
        id={`${id}-${i}`}
        role="option"
        aria-selected={i === at}
        className={one.value === (value ?? '') ? 'pick-chosen' : undefined}
        onMouseDown={(e) => e.preventDefault()}
        onClick={() => choose(one)}
      >
        {one.title}
        {one.hint && <span className="quiet">{one.hint}</span>}
      </div>
    );
  };
  return (
    <div className="pick">
      <input
        className="input"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? `${id}-list` : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && flat[at] ? `${id}-${at}` : undefined}
        autoComplete="off"
        placeholder={open ? `输入${label}名称查找` : `${label}:${none}`}
        value={typed ?? printed(chosen?.title ?? '')}
        onChange={(e) => show(e.target.value)}
        onClick={() => open || show('')}
        onKeyDown={key}
        onBlur={close}
      />
      {open && (
        <div className="pick-list" role="listbox" aria-label={label} id={`${id}-list`} ref={list}>
          {option(flat[0]!)}
          {shown.map((g, i) => (
            // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
            <div key={g.title} role="group" aria-labelledby={`${id}-g${i}`}>
              <div className="pick-group" id={`${id}-g${i}`} role="presentation">
                {g.title}
              </div>
              {g.items.map(option)}
            </div>
          ))}
          {shown.length === 0 && (
            <div className="pick-group" role="presentation">
              没有这样的{label}
            </div>
          )}
        </div>
      )}
    </div>
  );
}

const narrowed = (groups: readonly PickGroup[], typed: string): PickGroup[] => {
  const words = wordsOf(typed);
  return groups.map((g) => ({ title: g.title, items: g.items.filter((i) => finds(i.title, words)) })).filter((g) => g.items.length > 0);
};
