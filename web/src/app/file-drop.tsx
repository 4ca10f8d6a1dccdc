/** Where a file is dropped, or chosen: the box, the button that does the same by keyboard, and both with a word of help. */
import { type HTMLAttributes, type ReactNode, useRef, useState } from 'react';
import './file-drop.css';

/** What was dropped or chosen: at least one. */
export type Dropped = [File, ...File[]];
type Take = (files: Dropped) => void;

const given = (list: FileList | null, take: Take) => {
  const [first, ...rest] = list ?? [];
  if (first) take([first, ...rest]);
};

/** A box that takes files dropped on it and shows that it would; what stands in it also lets them be chosen. */
export function DropBox({ take, className, children, ...rest }: { take: Take; children: ReactNode } & HTMLAttributes<HTMLDivElement>) {
  const [over, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is for the mouse; the button in the box does the same
    <div
      {...rest}
      className={['drop', over && 'drop-over', className].filter(Boolean).join(' ')}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        given(e.dataTransfer.files, take);
      }}
    >
      {children}
    </div>
  );
}

interface Picking {
  take: Take;
  /** What the button says. */
  label: ReactNode;
  /** The name of the field behind it, where the button does not say it whole; or what names it. */
  named?: string;
  namedBy?: string;
  describedBy?: string;
  accept?: string;
  multiple?: true;
  /** The camera outside, not the folder. */
  camera?: true;
  disabled?: boolean;
  className?: string;
}
/** The button by which files are chosen; the same file may be chosen again. */
export function PickFile({ take, label, named, namedBy, describedBy, accept, multiple, camera, disabled, className = 'button' }: Picking) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        className="sr"
        tabIndex={-1}
        aria-label={named}
        aria-labelledby={namedBy}
        accept={accept}
        multiple={multiple}
        capture={camera && 'environment'}
        onChange={(e) => {
          given(e.target.files, take);
          e.target.value = '';
        }}
      />
      <button type="button" className={className} disabled={disabled} aria-describedby={describedBy} onClick={() => input.current?.click()}>
        {label}
      </button>
    </>
  );
}

/** One file, dropped or chosen, with a word of help beside the button; `busy` is said in its place while the last one is worked on. */
export function FileDrop(props: {
  label: string;
  hint: string;
  accept: string;
  busy?: string;
  take: (file: File) => void;
  children?: ReactNode;
}) {
  const take: Take = ([file]) => props.take(file);
  return (
    <DropBox take={(files) => props.busy === undefined && take(files)}>
      <PickFile
        take={take}
        label={props.busy ?? props.label}
        named={props.label}
        accept={props.accept}
        disabled={props.busy !== undefined}
      />
      <span className="quiet">{props.hint}</span>
      {props.children}
    </DropBox>
  );
}
