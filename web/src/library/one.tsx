/** One document as it stood on a day: its text, what it rests on, what it replaced and what replaced it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense } from 'react';
import type { DocumentPage } from '../../../server/api/shapes.ts';
import { documentQuery } from '../api/reads.ts';
import { dayText, shortDigest } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { FailedPage, Loading } from '../app/states.tsx';
import { Status } from './status.tsx';
import './library.css';

const Day = lazy(() => import('./day.tsx'));

export function LibraryDocument() {
  const { id } = useParams({ from: '/library/$id' });
  const { on } = useSearch({ from: '/library/$id' });
  const navigate = useNavigate({ from: '/library/$id' });
  const one = useQuery(documentQuery(id, on));
  if (one.isError) return <FailedPage title="文件" error={one.error} retry={() => one.refetch()} />;
  if (one.isPending) return <Loading lines={12} label="正在读取文件" />;
  const d = one.data;
  const gone = d.bases.filter((b) => b.status === '已经失效');
  return (
    <Page
      title={d.title}
      lead={
        <>
          {d.no} · {d.maker} · {dayText(d.on)}的效力 <Status status={d.status} />
        </>
      }
      aside={
        <Suspense fallback={null}>
          <Day on={on} set={(next) => navigate({ search: { on: next }, replace: true })} />
        </Suspense>
      }
    >
      {gone.length > 0 && (
        <p className="notice" role="note">
          所依据的{gone.map((b) => `《${b.title}》`).join('、')}已经失效,本文件应当研究是否修改、废止。
        </p>
      )}
      <Facts d={d} />
      <Part title="正文" className="library-text" aside={d.text && <span className="quiet">{dayText(d.text.from)}起的文本</span>}>
        <article>
          {(d.text?.full ?? '没有登记正文').split('\n').map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines of one text, in their order
            <p key={i}>{line}</p>
          ))}
        </article>
        {d.text?.file && (
          <p className="library-file">
            签发件:
            <a href={`/api/files/${d.text.file.digest}?name=${encodeURIComponent(d.text.file.name)}`}>{d.text.file.name}</a>{' '}
            <code title={d.text.file.digest}>{shortDigest(d.text.file.digest)}</code>
          </p>
        )}
      </Part>
      <Relations d={d} on={on} />
      <Part
        title="经过"
        aside={
          <Link to="/cases/$id" params={{ id: d.id }}>
            看它在账上的登记
          </Link>
        }
      >
        <ol className="library-history">
          {d.history.map((h) => (
            <li key={h.digest}>
              <time dateTime={h.on}>{dayText(h.on)}</time>
              <span>{h.title}</span>
              <code title={h.digest}>{shortDigest(h.digest)}</code>
            </li>
          ))}
        </ol>
      </Part>
    </Page>
  );
}

function Facts({ d }: { d: DocumentPage }) {
  const rows: [string, string][] = [
    ['文件层级', d.level],
    ['起草、实施单位', d.drafter],
    ['成文', dayText(d.madeOn)],
    ['公布', dayText(d.proclaimedOn)],
    ['施行', dayText(d.effective)],
    ...(d.until ? [['有效期至', dayText(d.until)] as [string, string]] : []),
    ...(d.ceased ? [['失效', `${dayText(d.ceased.on)} ${d.ceased.how}`] as [string, string]] : []),
  ];
  return (
    <dl className="facts library-facts">
      {rows.map(([title, text]) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function Relations({ d, on }: { d: DocumentPage; on: string | undefined }) {
  const to = (id: string, title: string): ReactNode => (
    <Link to="/library/$id" params={{ id }} search={{ on }}>
      {title}
    </Link>
  );
  const groups: [string, ReactNode[]][] = [
    [
      '制定依据',
      d.bases.map((b) => (
        <>
          {b.id ? to(b.id, b.title) : b.title} {b.status && <Status status={b.status} />}
        </>
      )),
    ],
    [
      '代替、废止',
      d.replaces.map((r) => (
        <>
          {to(r.id, r.title)}(至{dayText(r.until)})
        </>
      )),
    ],
    [
      '被代替',
      d.replacedBy.map((r) => (
        <>
          {to(r.id, r.title)}({dayText(r.on)})
        </>
      )),
    ],
    [
      '被修改',
      d.amendedBy.map((r) => (
        <>
          {to(r.id, r.title)}({dayText(r.on)}):{r.what}
        </>
      )),
    ],
    [
      '以本文件为依据的文件',
      d.restingOnIt.map((r) => (
        <>
          {to(r.id, r.title)} <Status status={r.status} />
        </>
      )),
    ],
  ];
  const shown = groups.filter(([, items]) => items.length > 0);
  if (shown.length === 0) return null;
  return (
    <Part title="与其他文件的关系" className="library-relations">
      <dl className="facts">
        {shown.map(([title, items]) => (
          <div key={title}>
            <dt>{title}</dt>
            {items.map((item, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a list that is only read
              <dd key={i}>{item}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Part>
  );
}
