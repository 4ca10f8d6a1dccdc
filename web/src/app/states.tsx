/** What a screen shows when there is nothing, not yet, or no way: each says what is so and what can be done. */
import type { ReactNode } from 'react';
import { ApiProblem, Offline } from '../api/client.ts';

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

/** A page that could not be read. */
export function Failed({ error, retry }: { error: unknown; retry?: () => void }) {
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
      {retry && (
        <button type="button" className="button" onClick={retry}>
          重新读取
        </button>
      )}
    </div>
  );
}
