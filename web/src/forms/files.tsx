/** Files: the digest is computed here, the bytes go to the store, and the form keeps name and digest. */
import { useId, useRef, useState } from 'react';
import type { ShortFile } from '../../../kernel/language/data.ts';
import { Offline } from '../api/client.ts';
import { sendFile } from '../api/writes.ts';
import { shortDigest } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import type { Control } from './control.ts';
import { digestOf } from './digest.ts';

const MOST = 50 * 1024 * 1024;

export function Files(c: Control) {
  const files = Array.isArray(c.value) ? (c.value as ShortFile[]) : [];
  const latest = useRef(files);
  latest.current = files;
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState<string>();
  const [fault, setFault] = useState<string>();
  const [over, setOver] = useState(false);
  const hint = useId();

  const add = async (list: FileList | null) => {
    setFault(undefined);
    for (const file of list ?? []) {
      if (file.size > MOST) {
        setFault(`「${file.name}」超过50兆字节`);
        continue;
      }
      setBusy(file.name);
      try {
        const digest = await digestOf(file);
        await sendFile(file, digest);
        const next = [...latest.current.filter((f) => f.digest !== digest), { name: file.name, digest }];
        latest.current = next;
        c.onChange(next);
      } catch (e) {
        setFault(e instanceof Offline ? `连不上服务器,「${file.name}」没有传上去` : `「${file.name}」没有传上去:${(e as Error).message}`);
      }
    }
    setBusy(undefined);
    if (input.current) input.current.value = '';
  };
  const drop = (digest: string) => {
    const next = files.filter((f) => f.digest !== digest);
    c.onChange(next.length === 0 ? undefined : next);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: labelled by the field's own heading
    <div
      className={over ? 'files files-over' : 'files'}
      role="group"
      aria-labelledby={c.id}
      aria-describedby={c.described}
      onDragOver={(e) => {
        e.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(e) => {
        e.preventDefault();
        setOver(false);
        void add(e.dataTransfer.files);
      }}
    >
      {files.length > 0 && (
        <ul>
          {files.map((f) => (
            <li key={f.digest}>
              <Icon name="file" size={16} />
              <span>{f.name}</span>
              <code title={`SHA-256 ${f.digest}`}>{shortDigest(f.digest)}</code>
              <button type="button" className="button-plain" aria-label={`去掉${f.name}`} onClick={() => drop(f.digest)}>
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <input ref={input} type="file" multiple className="sr" tabIndex={-1} aria-labelledby={c.id} onChange={(e) => add(e.target.files)} />
      <button type="button" className="button" disabled={busy !== undefined} aria-describedby={hint} onClick={() => input.current?.click()}>
        <Icon name="plus" size={16} />
        {busy ? `正在上传${busy}…` : '选择文件'}
      </button>
      <span className="quiet" id={hint}>
        或者拖到这里;账上只留名称和摘要
      </span>
      {fault && (
        <p className="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
