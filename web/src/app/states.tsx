/** What a screen shows when there is nothing, not yet, or no way: each says what is so and what can be done. */
import { Link } from '@tanstack/react-router';
import { type ReactNode, useEffect, useState } from 'react';
import { ApiProblem, Offline } from '../api/client.ts';
import { Page } from './page.tsx';

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children && <div className="state-text">{children}</div>}
    </div>
  );
}

/** Grey lines where the text will stand; told to a screen reader as one word. */
export function Loading({ lines = 6, label = '正在读取' }: { lines?: number; label?: string }) {
  return (
    <div className="loading" role="status" aria-label={label}>
      {Array.from({ length: lines }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines that are all alike
        <span key={i} className="loading-line" style={{ width: `${92 - ((i * 17) % 40)}%` }} />
      ))}
    </div>
  );
}

/** Why an act did not come about, beside it and read out at once; nothing where nothing failed. */
export const Fault = ({ says, id }: { says: string | undefined; id?: string }) =>
  says ? (
    <p className="fault" role="alert" id={id}>
      {says}
    </p>
  ) : null;

/** What could not be read, and what can be done: read again, or, where there is nothing of the kind, go elsewhere. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
  if (isLost(error)) return <Lost />;
  const offline = error instanceof Offline;
  const title = offline ? '连不上服务器' : error instanceof ApiProblem ? error.problem.title : '页面出错';
  const text = offline
    ? '网络可能已经断开。已经填写的内容保存在本机,恢复后可以继续。'
    : error instanceof ApiProblem
      ? error.problem.detail
      : '这一页没有显示出来,请重新读取;仍然不行的,请告诉系统管理人员。';
  return (
    <div className="state state-failed" role="alert">
      <p className="state-title">{title}</p>
      <div className="state-text">{text}</div>
      {error instanceof ApiProblem && error.status === 404 ? (
        <Elsewhere />
      ) : (
        retry && (
          <button type="button" className="button" onClick={retry}>
            重新读取
          </button>
        )
      )}
    </div>
  );
}

/** A part of the page could not be fetched: what browsers, and the builder, say of it. */
const isLost = (error: unknown): boolean =>
  error instanceof Error && /dynamically imported module|module script|preload/i.test(error.message);

/**
 * A page whose program did not come: the server is away, or it was renewed while the page stood open and the old parts are no more. It is asked
 * which; the page is opened anew only when there is someone to open it.
 */
function Lost() {
  const [there, setThere] = useState<boolean>();
  const ask = async (): Promise<boolean> => {
    const answered = await fetch('/api/door', { cache: 'no-store' }).then(
      (r) => r.status < 500,
      () => false,
    );
    setThere(answered);
    return answered;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, and by the button
  useEffect(() => void ask(), []);
  if (there === undefined) return <Loading />;
  return (
    <div className="state state-failed" role="alert">
      <p className="state-title">{there ? '系统已经更新' : '连不上服务器'}</p>
      <div className="state-text">
        {there
          ? '请重新打开这一页。已经填写的内容保存在本机,重新打开以后可以继续。'
          : '网络可能已经断开。已经填写的内容保存在本机,恢复后可以继续。'}
      </div>
      <button type="button" className="button" onClick={async () => (await ask()) && window.location.reload()}>
        {there ? '重新打开' : '重新读取'}
      </button>
    </div>
  );
}

/** A whole page that could not be read, under the name of its kind. */
export function FailedPage({ title, ...failed }: { title: string; error: unknown; retry?: () => void }) {
  return (
    <Page title={title}>
      <Failed {...failed} />
    </Page>
  );
}

/** An address that leads nowhere. */
export function NoPage() {
  return (
    <Page title="没有这一页">
      <div className="state">
        <div className="state-text">地址可能没有写全,或者这一页已经改了地址。</div>
        <Elsewhere />
      </div>
    </Page>
  );
}

function Elsewhere() {
  return (
    <p className="row">
      <Link to="/" className="button">
        回到今日
      </Link>
      <Link to="/search" className="button">
        查找
      </Link>
    </p>
  );
}
