/** A panel under a button, closed by Escape and by a press elsewhere. */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../app/icons.tsx';
import './menu.css';

export function Menu({ title, children, end }: { title: ReactNode; children: (close: () => void) => ReactNode; end?: boolean }) {
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current) box.current.open = false;
  };
  useEffect(() => {
    const outside = (e: PointerEvent) => {
      if (box.current?.open && !box.current.contains(e.target as Node)) box.current.open = false;
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, []);
  return (
    <details
      className={end ? 'menu menu-end' : 'menu'}
      ref={box}
      onKeyDown={(e) => {
        if (e.key !== 'Escape' || !box.current?.open) return;
        e.stopPropagation();
        close();
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary className="button">
        {title}
        <Icon name="expand" size={14} />
      </summary>
      <div className="menu-panel">{children(close)}</div>
    </details>
  );
}
