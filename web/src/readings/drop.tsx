/** Where a file is dropped, or chosen: one at a time. */
import { useRef, useState } from 'react';

export function Drop(props: { label: string; hint: string; accept: string; busy?: string; take: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button does the same
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        const [file] = e.dataTransfer.files;
        if (file) props.take(file);
      }}
    >
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label={props.label}
        accept={props.accept}
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          if (file) props.take(file);
          e.target.value = '';
        }}
      />
      <button type="button" className="button" disabled={props.busy !== undefined} onClick={() => input.current?.click()}>
        {props.busy ?? props.label}
      </button>
      <span className="quiet">{props.hint}</span>
    </div>
  );
}
