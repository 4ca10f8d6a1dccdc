/** Files: chosen, dropped, pasted or taken by the camera. The digest is computed here, the bytes go to the store, and the form keeps name and digest. */
import { useId, useRef, useState } from 'react';
import type { ShortFile } from '../../../kernel/language/data.ts';
import { Offline } from '../api/client.ts';
import { uploadFile } from '../api/desk.ts';
import { DropBox, PickFile } from '../app/file-drop.tsx';
import { shortDigest } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Fault } from '../app/states.tsx';
import { useForm } from './context.ts';
import type { Control } from './control.ts';
import { digestAside } from './digest.ts';
import { Recorder } from './recorder.tsx';

const MOST = 50 * 1024 * 1024;
const sizeText = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))}千字节` : `${(bytes / 1024 / 1024).toFixed(1)}兆字节`;
/** A picture from the clipboard has no name of its own. */
const nameOf = (file: File): string =>
  /^image\.\w+$/.test(file.name) ? `粘贴的图片${Date.now() % 100000}.${file.name.split('.').pop()}` : file.name;

interface Sending {
  name: string;
  /** From 0 to 1; undefined while its digest is computed. */
  part?: number;
}

export function Files(c: Control) {
  const files = Array.isArray(c.value) ? (c.value as ShortFile[]) : [];
  const latest = useRef(files);
  latest.current = files;
  const { keepFile } = useForm();
  const [sending, setSending] = useState<Sending>();
  const [sizes, setSizes] = useState<Record<string, number>>({});
  const [fault, setFault] = useState<string>();
  const hint = useId();

  const add = async (list: readonly File[]) => {
    setFault(undefined);
    for (const file of list) {
      const name = nameOf(file);
      if (file.size > MOST) {
        setFault(`「${name}」有${sizeText(file.size)},超过50兆字节`);
        continue;
      }
      setSending({ name });
      try {
        const digest = await digestAside(file);
        if (keepFile) await keepFile(new File([file], name, { type: file.type }), digest);
        else await uploadFile(file, name, digest, (part) => setSending({ name, part }));
        const next = [...latest.current.filter((f) => f.digest !== digest), { name, digest }];
        latest.current = next;
        setSizes((s) => ({ ...s, [digest]: file.size }));
        c.onChange(next);
      } catch (e) {
        setFault(e instanceof Offline ? `连不上服务器,「${name}」没有传上去` : `「${name}」没有传上去:${(e as Error).message}`);
      }
    }
    setSending(undefined);
  };
  const drop = (digest: string) => {
    const next = files.filter((f) => f.digest !== digest);
    c.onChange(next.length === 0 ? undefined : next);
  };
  return (
    <DropBox
      take={(list) => void add(list)}
      className="files"
      role="group"
      aria-labelledby={c.id}
      aria-describedby={c.described}
      onPaste={(e) => e.clipboardData.files.length > 0 && void add(Array.from(e.clipboardData.files))}
    >
      {files.length > 0 && (
        <ul>
          {files.map((f) => (
            <li key={f.digest}>
              <Icon name="file" size={16} />
              <span>{f.name}</span>
              {sizes[f.digest] !== undefined && <span className="quiet">{sizeText(sizes[f.digest]!)}</span>}
              <code title={`摘要 ${f.digest}`}>{shortDigest(f.digest)}</code>
              <button type="button" className="button-plain" aria-label={`去掉${f.name}`} onClick={() => drop(f.digest)}>
                <Icon name="close" size={14} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <PickFile
        take={(list) => void add(list)}
        label={
          <>
            <Icon name="plus" size={16} />
            选择文件
          </>
        }
        namedBy={c.id}
        describedBy={hint}
        multiple
        disabled={sending !== undefined}
      />
      <PickFile
        take={(list) => void add(list)}
        label="拍照"
        namedBy={c.id}
        accept="image/*,video/*"
        camera
        className="button files-camera"
        disabled={sending !== undefined}
      />
      {keepFile && <Recorder done={(file) => void add([file])} />}
      <span className="quiet" id={hint}>
        {keepFile ? '存在本机,有信号时上传;账上只留名称和摘要' : '拖到这里、粘贴截图也可以;账上只留名称和摘要'}
      </span>
      {sending && (
        <span className="files-sending" role="status">
          {sending.part === undefined ? `正在计算「${sending.name}」的摘要` : `正在上传「${sending.name}」`}
          {sending.part !== undefined && <progress max={1} value={sending.part} aria-label="上传进度" />}
        </span>
      )}
      <Fault says={fault} />
    </DropBox>
  );
}
