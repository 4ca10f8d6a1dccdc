/** A field that narrows what stands below it as one types. The arrow keys go on into the list, and back. */
import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

export function SearchField(props: { label: string; hint: string; value: string; set: (q: string | undefined) => void; at?: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const { at } = props;
  useEffect(() => {
    // where there is a keyboard, one types at once
    if (at && window.matchMedia('(pointer: fine)').matches) field.current?.focus({ preventScroll: true });
  }, [at]);
  return (
    <input
      ref={field}
      className="input search-field"
      type="search"
      aria-label={props.label}
      placeholder={props.hint}
      value={props.value}
      onChange={(e) => props.set(e.target.value || undefined)}
    />
  );
}

const STOPS = 'input[type="search"], ul a[href]';

/** Up and down through the links of a list, from its search field and back to it; Enter in the field opens the first. */
export function arrows(box: RefObject<HTMLElement | null>) {
  return (e: KeyboardEvent) => {
    const stops = [...(box.current?.querySelectorAll<HTMLElement>(STOPS) ?? [])];
    const here = stops.indexOf(document.activeElement as HTMLElement);
    if (here < 0 || e.nativeEvent.isComposing) return;
    const field = stops[here] instanceof HTMLInputElement;
    const to = e.key === 'ArrowDown' ? stops[here + 1] : e.key === 'ArrowUp' ? stops[here - 1] : undefined;
    if (to) {
      e.preventDefault();
      to.focus();
    } else if (field && e.key === 'Enter') {
      e.preventDefault();
      stops[here + 1]?.click();
    }
  };
}
