/** A file is dropped, every row of it is tried, and what was found is shown by row; a corrected file may be dropped again; then it is entered. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { SheetImportedView } from '../../../server/api/import-answers.ts';
import { faultOf } from '../api/client.ts';
import { type ImportMode, sendSheet } from '../api/imports.ts';
import { FileDrop } from '../app/file-drop.tsx';
import { numberText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Findings } from './findings.tsx';

interface Which {
  procedure: string;
  step: string;
}
/** Rows of a file at most, as the server takes them. */
const ENDINGS = '.xlsx,.csv,.jsonl';

export function Drop({ which, title }: { which: Which; title: string }) {
  const id = useId();
  const client = useQueryClient();
  const [file, setFile] = useState<File>();
  const [recorded, setRecorded] = useState(false);
  const [ground, setGround] = useState('');
  const record = recorded ? ground.trim() || undefined : undefined;
  const send = useMutation({
    mutationFn: ({ of, mode }: { of: File; mode: ImportMode }) => sendSheet(which, of, mode, record),
    onSuccess: (done) => {
      if (done.entered > 0)
        for (const key of ['cases', 'today', 'due', 'procedures', 'figure']) void client.invalidateQueries({ queryKey: [key] });
    },
  });
  const take = (next: File) => {
    setFile(next);
    if (recorded && ground.trim() === '') return;
    send.mutate({ of: next, mode: 'try' });
  };
  const result = send.data;
  const mode = send.variables?.mode;
  return (
    <>
      <Part title="三、送来填好的文件,逐行核对">
        <label className="menu-check">
          <input
            type="checkbox"
            checked={recorded}
            onChange={(e) => {
              setRecorded(e.target.checked);
              send.reset();
            }}
          />
          补录(已经在系统之外办理:按实际日期记入,违反的规定作为发现保留)
        </label>
        {recorded && (
          <div className="import-ground">
            <label htmlFor={`${id}-why`}>为何补录</label>
            <input id={`${id}-why`} className="input" value={ground} maxLength={500} onChange={(e) => setGround(e.target.value)} />
          </div>
        )}
        <FileDrop
          label="选择文件"
          hint={file ? file.name : '或者拖到这里(xlsx、csv、jsonl,一次至多五千行)'}
          accept={ENDINGS}
          busy={send.isPending ? '正在办理…' : undefined}
          take={take}
        >
          {file && (
            <button
              type="button"
              className="button"
              disabled={send.isPending || (recorded && ground.trim() === '')}
              onClick={() => send.mutate({ of: file, mode: 'try' })}
            >
              再核对一次
            </button>
          )}
        </FileDrop>
        {recorded && ground.trim() === '' && <p className="quiet">请先写明为何补录,再核对。</p>}
        <p role="status" className="import-busy">
          {send.isPending && (mode === 'try' ? '正在逐行核对,还没有记入任何一行…' : '正在记入,请不要关闭…')}
        </p>
        {send.isError && <Wrong error={send.error} />}
      </Part>
      {result && !send.isPending && file && (
        <Part title={result.mode === 'try' ? '四、核对的结果' : '四、记入的结果'}>
          <Summary result={result} />
          {result.mode === 'try' && <Enter result={result} enter={(next) => send.mutate({ of: file, mode: next })} />}
          {result.entered > 0 && (
            <p>
              <Link className="button" to="/cases" search={{ procedure: which.procedure }}>
                看「{title}」的清单
              </Link>
            </p>
          )}
          <Findings result={result} file={file.name} />
        </Part>
      )}
    </>
  );
}

/** A file that changed on the disk after it was chosen cannot be read again: it is said, and chosen anew. */
function Wrong({ error }: { error: Error }) {
  return (
    <p className="refused refused-plain" role="alert">
      {faultOf(error, error.message, '没有送到:网络断开了,或者文件在选定以后又被改动。请再选一次文件;已经记入的行不会重复。')}
    </p>
  );
}

function Summary({ result: r }: { result: SheetImportedView }) {
  const bad = new Set(r.refused.map((f) => f.no)).size;
  return (
    <dl className="import-sum">
      <div>
        <dt>行数</dt>
        <dd>{numberText(r.rows)}</dd>
      </div>
      <div>
        <dt>{r.mode === 'try' ? '可以记入' : '已经记入'}</dt>
        <dd>{numberText(r.mode === 'try' ? r.good : r.entered)}</dd>
      </div>
      <div>
        <dt>先前已在账上</dt>
        <dd>{numberText(r.already)}</dd>
      </div>
      <div className={bad > 0 ? 'import-bad' : undefined}>
        <dt>不能记入</dt>
        <dd>{numberText(bad)}</dd>
      </div>
    </dl>
  );
}

function Enter({ result: r, enter }: { result: SheetImportedView; enter: (mode: ImportMode) => void }) {
  const [sure, setSure] = useState(false);
  if (r.good === 0)
    return <p>{r.refused.length > 0 ? '没有可以记入的行。请照下面所列改正,再送一次。' : '各行都已经在账上,没有要记入的。'}</p>;
  if (r.refused.length === 0)
    return (
      <p>
        <button type="button" className="button button-main" onClick={() => enter('whole')}>
          全部记入({numberText(r.good)}行)
        </button>
      </p>
    );
  return (
    <div className="import-enter">
      <p>有不能记入的行,整份文件没有记入。可以改正以后再送一次;也可以只记入能记的行,其余的改正以后再送,不会重复。</p>
      <label className="menu-check">
        <input type="checkbox" checked={sure} onChange={(e) => setSure(e.target.checked)} />
        只记入可以记入的{numberText(r.good)}行
      </label>
      <button type="button" className="button" disabled={!sure} onClick={() => enter('good')}>
        记入这{numberText(r.good)}行
      </button>
    </div>
  );
}
