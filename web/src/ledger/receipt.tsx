/** The receipt of one event: its digest, its place, its text as it stands, and a proof that checks without us. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { rawEventQuery } from '../api/reads.ts';
import { numberText } from '../app/format.ts';
import { Failed, Loading } from '../app/states.tsx';

/** `案件:序号`, as the case page hands it over. */
const ADDRESS = /^([^\s/?#:]+):([1-9]\d*)$/;

export function Receipt({ event, ask }: { event?: string; ask: (event: string) => void }) {
  const [typed, setTyped] = useState(event ?? '');
  const [bad, setBad] = useState(false);
  return (
    <>
      <form
        className="filters"
        onSubmit={(e) => {
          e.preventDefault();
          const right = ADDRESS.test(typed.trim());
          setBad(!right);
          if (right) ask(typed.trim());
        }}
      >
        <label htmlFor="receipt">案件:序号</label>
        <input
          id="receipt"
          className="input receipt-input"
          value={typed}
          onChange={(e) => setTyped(e.target.value)}
          aria-invalid={bad || undefined}
          aria-describedby={bad ? 'receipt-bad' : undefined}
        />
        <button type="submit" className="button">
          查看
        </button>
        {!bad && !event && <span className="quiet">在案件页打开一笔,按「核对」就到这里</span>}
        {bad && (
          <p className="fault" id="receipt-bad">
            写成「案件标识:序号」;在案件页打开一笔,按「核对」最方便。
          </p>
        )}
      </form>
      {event && ADDRESS.test(event) && <Found event={event} />}
    </>
  );
}

function Found({ event }: { event: string }) {
  const [, id = '', n = ''] = ADDRESS.exec(event)!;
  const found = useQuery(rawEventQuery(id, Number(n)));
  if (found.isPending) return <Loading lines={4} />;
  if (found.isError) return <Failed error={found.error} />;
  const { digest, seq, text, parts } = found.data;
  return (
    <>
      <dl className="facts">
        <div>
          <dt>摘要</dt>
          <dd>
            <code className="long">{digest}</code>
          </dd>
        </div>
        <div>
          <dt>账本位置</dt>
          <dd>{seq === undefined ? '等待封存' : `第${numberText(seq)}位`}</dd>
        </div>
        <div>
          <dt>各部分</dt>
          <dd>
            {parts.length}部分,您能看到{parts.filter((p) => p.text !== undefined).length}部分
          </dd>
        </div>
      </dl>
      <details className="raw">
        <summary>账上原文(摘要由它算出)</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by the keyboard */}
        <pre tabIndex={0}>{text}</pre>
      </details>
      <p className="row">
        <Link className="button" to="/cases/$id" params={{ id }} search={{ event: n }}>
          看这一笔
        </Link>
        <a className="button" href={`/api/proofs/${encodeURIComponent(id)}:${n}`} download={`证明-${id}-${n}.json`}>
          下载证明
        </a>
      </p>
    </>
  );
}
