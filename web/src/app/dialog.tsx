/** A box over the page: the browser's own dialog, which keeps the focus inside, closes with Esc, and gives the focus back. */
import { type ReactNode, useEffect, useRef } from 'react';

export function Dialog(props: { label: string; close: () => void; className?: string; firm?: boolean; children: ReactNode }) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    // the browser takes the first thing that can be focused, which need not be where one begins
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the browser's own; the click beside the box is for the mouse
    <dialog
      ref={box}
      className={`box ${props.className ?? ''}`}
      aria-label={props.label}
      onCancel={(e) => {
        e.preventDefault();
        if (!props.firm) props.close();
      }}
      onClick={(e) => {
        if (e.target === box.current && !props.firm) props.close();
      }}
    >
      {props.children}
    </dialog>
  );
}
