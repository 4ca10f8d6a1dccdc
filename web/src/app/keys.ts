/** Keys of the whole office: / or Ctrl+K searches, g and a letter goes to a place, ? shows the keys. None is heard while one types. */
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { AT_HAND, type Place } from './places.ts';

/** How long after g the letter may come, in milliseconds. */
const LETTER_MS = 1500;

/** Whether what has the focus takes letters itself. */
export function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select, [role="combobox"]') !== null)
  );
}
/** Whether a dialog stands open, which has its own keys. */
const inDialog = (): boolean => document.querySelector('dialog[open], [aria-modal="true"]') !== null;

export function useOfficeKeys(places: readonly Place[], search: () => void, help: () => void): void {
  const navigate = useNavigate();
  const now = useRef({ places, search, help });
  useEffect(() => {
    now.current = { places, search, help };
  });
  useEffect(() => {
    let since = 0;
    const hear = (e: KeyboardEvent) => {
      if (e.defaultPrevented || e.isComposing) return;
      if ((e.ctrlKey || e.metaKey) && !e.altKey && !e.shiftKey && e.key.toLowerCase() === 'k') {
        e.preventDefault();
        if (!inDialog()) now.current.search();
        return;
      }
      if (e.ctrlKey || e.metaKey || e.altKey || typing(e.target) || inDialog()) return;
      const letter = e.key.toLowerCase();
      if (since > 0 && Date.now() - since < LETTER_MS) {
        since = 0;
        const place = now.current.places.find((p) => p.key === letter) ?? AT_HAND.find((p) => p.key === letter);
        if (place) {
          e.preventDefault();
          void navigate({ to: place.to });
        }
        return;
      }
      since = 0;
      if (letter === 'g') since = Date.now();
      else if (e.key === '/') {
        e.preventDefault();
        now.current.search();
      } else if (e.key === '?') {
        e.preventDefault();
        now.current.help();
      }
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [navigate]);
}
