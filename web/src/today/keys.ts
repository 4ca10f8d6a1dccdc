/** j and k go through the lines, Enter does the one at hand (its link has the focus), e shows why that day. */
import { type RefObject, useEffect } from 'react';
import { typing } from '../app/keys.ts';

const LINKS = '.due-line .due-owes';

export function useLineKeys(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const hear = (e: KeyboardEvent) => {
      if (e.ctrlKey || e.metaKey || e.altKey || e.isComposing || e.defaultPrevented || typing(e.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const key = e.key.toLowerCase();
      if (key !== 'j' && key !== 'k' && key !== 'e') return;
      const links = [...(box.current?.querySelectorAll<HTMLElement>(LINKS) ?? [])];
      const line = document.activeElement?.closest('.due-line');
      const at = links.findIndex((l) => line?.contains(l));
      if (key === 'e') {
        if (at >= 0) line?.querySelector<HTMLElement>('.due-why')?.click();
        return;
      }
      const to = links[at < 0 ? 0 : key === 'j' ? Math.min(at + 1, links.length - 1) : Math.max(at - 1, 0)];
      if (!to) return;
      e.preventDefault();
      to.focus({ preventScroll: true });
      to.closest('.due-line')?.scrollIntoView({ block: 'nearest' });
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [box]);
}
