/** What a filling came to: how many cells, which sums do not hold, and of a cell where its number is from. */
import { Link } from '@tanstack/react-router';
import type { FilledForm } from '../api/returns.ts';
import { dayText, numberText } from '../app/format.ts';

export function Outcome({ done }: { done: FilledForm }) {
  const { filling, files } = done;
  const bad = filling.sums.filter((s) => !s.holds);
  const again = filling.numbers.filter((n) => n.given !== undefined);
  return (
    <div role="status" className="return-outcome">
      <p>
        填了{filling.numbers.length}格,填报{filling.declared.length}格,没有填{filling.without.length}格;数取自账本第
        {numberText(filling.place.size)}笔封印处。
        {files.map((f) => (
          <a key={f.digest} href={`/api/files/${f.digest}?name=${encodeURIComponent(f.name)}`} download>
            {/\.json$/.test(f.name) ? '各数的出处' : '下载填好的表'}
          </a>
        ))}
      </p>
      {again.length > 0 && <p>{again.length}格以前报过,照原来报的数。</p>}
      {filling.sums.length > 0 && bad.length === 0 && <p>{filling.sums.length}条平衡关系都成立。</p>}
      {bad.map((s) => (
        <p key={s.text} className="fault">
          不平衡:{s.text}(左边{s.left ?? '没有数'},右边{s.right ?? '没有数'})
        </p>
      ))}
    </div>
  );
}

export function Source({ done, at }: { done: FilledForm; at?: string }) {
  if (at === undefined) return <p className="quiet">点表里的一个数,看它从哪里来。</p>;
  const n = done.filling.numbers.find((x) => x.cell === at);
  const d = done.filling.declared.find((x) => x.cell === at);
  const w = done.filling.without.find((x) => x.cell === at);
  if (n)
    return (
      <>
        <h2>{n.title}</h2>
        <p className="report-value">
          {n.shown === null ? '—' : numberText(n.shown)}
          {n.shownUnit}
        </p>
        <dl className="facts">
          <div>
            <dt>口径</dt>
            <dd>{n.counts}</dd>
          </div>
          <div>
            <dt>期间</dt>
            <dd>{n.question.on ? `${dayText(n.question.on)}时` : `${dayText(n.question.from ?? '')}至${dayText(n.question.to ?? '')}`}</dd>
          </div>
          {n.given !== undefined && (
            <div>
              <dt>以前报过</dt>
              <dd>
                照「{n.given}」报的数
                {n.now !== undefined && `;账上现在是${n.now ?? '没有数'}`}
              </dd>
            </div>
          )}
        </dl>
        <Link
          to="/figures/$id"
          params={{ id: n.figure }}
          search={n.question.on ? { on: n.question.on } : { from: n.question.from, to: n.question.to }}
        >
          打开这项数字
        </Link>
      </>
    );
  if (d)
    return (
      <>
        <h2>填报的数</h2>
        <p>
          {numberText(d.value)}(统计:{d.by || '没有写'};依据:{d.on || '没有写'})
        </p>
        <p className="quiet">{d.why}</p>
      </>
    );
  return <p>{w ? `没有填:${w.why}` : '表里自己的文字。'}</p>;
}
