/** A text that was edited in Word, taken back: its words return to their sections; numbers that are others than the ledger's are shown and not taken. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type PartVersion, type ReportOf, savePart, takeWord, type WordTaken } from '../api/reports.ts';
import { sendFile } from '../api/writes.ts';
import { FileDrop } from '../app/file-drop.tsx';
import { numberText } from '../app/format.ts';
import { Fault } from '../app/states.tsx';
import { digestOf } from '../forms/digest.ts';

interface Props {
  of: ReportOf;
  versions: Readonly<Record<string, PartVersion>>;
  close: () => void;
}

export function WordBack({ of, versions, close }: Props) {
  const client = useQueryClient();
  const [name, setName] = useState('');
  const read = useMutation({
    mutationFn: async (file: File) => {
      setName(file.name);
      const digest = await digestOf(file);
      await sendFile(file, digest);
      return takeWord(of, { name: file.name, digest });
    },
  });
  const take = useMutation({
    mutationFn: async (taken: WordTaken) => {
      for (const { part, paragraphs } of taken.changed) await savePart(of, part, versions[part]?.version ?? 0, paragraphs);
    },
    onSuccess: close,
    onSettled: () => client.invalidateQueries({ queryKey: ['report-draft', of.year, of.unit ?? ''] }),
  });
  const taken = read.data;
  return (
    <section className="report-word" aria-label="取回 Word 文稿">
      <header>
        <h2>取回在 Word 里改过的文稿</h2>
        <button type="button" className="button-plain" onClick={close}>
          关上
        </button>
      </header>
      <p className="quiet">只取文字,回到各节;数与取数时的账逐个对照,改动的不接受。标题、表和格式由程序生成,不取。</p>
      <FileDrop
        label="选择 Word 文件"
        hint={name || '或者拖到这里(docx)'}
        accept=".docx"
        busy={read.isPending ? '正在读…' : undefined}
        take={(file) => read.mutate(file)}
      />
      <Fault says={faultOf(read.error, '没有读成,请再试一次', '连不上服务器,文件没有传上去;恢复以后再选一次')} />
      {taken && (
        <div role="status">
          <p>
            「{name}」{taken.place !== undefined ? `写于账本第${numberText(taken.place)}笔封印处` : '没有写明取数位置,按现在的账对照'}:
            {taken.changed.length === 0 ? '文字没有改动。' : `${taken.changed.length}节的文字有改动。`}
          </p>
          {taken.altered.length > 0 && (
            <>
              <h3>数有改动,不接受</h3>
              <table className="plain report-altered">
                <thead>
                  <tr>
                    <th scope="col">指标</th>
                    <th scope="col" className="end">
                      账上
                    </th>
                    <th scope="col" className="end">
                      Word 里
                    </th>
                    <th scope="col">在哪一节</th>
                  </tr>
                </thead>
                <tbody>
                  {taken.altered.map((a) => (
                    <tr key={`${a.part} ${a.figure} ${a.was}`}>
                      <td>{a.title}</td>
                      <td className="end">{a.was}</td>
                      <td className="end">{a.now ?? '删去了'}</td>
                      <td>{a.heading || '导语'}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
              <p className="quiet">取回以后,这些数仍按账上的写;删去的数补写在该节末尾,确实不写的请略去并写明理由。</p>
            </>
          )}
          {taken.missing.length > 0 && <p className="notice">文件里没有这些标题,该节不取:{taken.missing.join('、')}</p>}
          {taken.typed.length > 0 && <p className="quiet">手写的数(没有取自账本):{taken.typed.map((t) => t.text).join('、')}</p>}
          {taken.changed.length > 0 && (
            <>
              <ul className="report-changed">
                {taken.changed.map((c) => (
                  <li key={c.part}>
                    <a href={`#part-${c.part}`}>{c.heading || '导语'}</a>
                    <span className="quiet">{c.paragraphs.length}段</span>
                  </li>
                ))}
              </ul>
              <Fault says={faultOf(take.error, '没有取回,请再试一次', '连不上服务器,还没有取回全部文字;恢复以后再取一次')} />
              <button type="button" className="button button-main" disabled={take.isPending} onClick={() => take.mutate(taken)}>
                {take.isPending ? '正在取回…' : '取回这些文字'}
              </button>
            </>
          )}
        </div>
      )}
    </section>
  );
}
