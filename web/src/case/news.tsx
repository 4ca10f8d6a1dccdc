/** Another moved the case while one looks at it: who did what, at once. What was being typed stays where it is. */
import { useCallback, useState } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { type LiveEvent, useLive } from '../api/live.ts';
import { dayText } from '../app/format.ts';

/** What others did since the page was opened, or since one said that one knows. */
export function useNews(id: string): { news: LiveEvent[]; read: () => void } {
  const [news, setNews] = useState<LiveEvent[]>([]);
  const of = useCallback((e: LiveEvent) => e.case === id && !e.own, [id]);
  useLive(of, (e) => setNews((all) => (all.some((x) => x.n === e.n) ? all : [...all, e].sort((a, b) => a.n - b.n))));
  const read = useCallback(() => setNews([]), []);
  return { news, read };
}

/** More are told by their number. */
const SHOWN = 3;

export function News({
  one,
  news,
  typing,
  read,
  toEvent,
}: {
  one: CaseView;
  news: LiveEvent[];
  typing: boolean;
  read: () => void;
  toEvent: (n: number) => void;
}) {
  if (news.length === 0) return <div role="status" className="news-none" />;
  const shown = news.slice(-SHOWN);
  const here = one.n >= (news.at(-1)?.n ?? 0);
  return (
    <div className="news" role="status">
      <div>
        <strong>案件刚有新的进展</strong>
        <ul>
          {shown.map((e) => (
            <li key={e.n}>
              {e.by}办了「{one.events.find((x) => x.n === e.n)?.title ?? e.title}」,{dayText(e.on)}
              {here && (
                <button type="button" className="button-link" onClick={() => toEvent(e.n)}>
                  见第{e.n}号
                </button>
              )}
            </li>
          ))}
        </ul>
        {news.length > SHOWN && <p className="quiet">此前还有{news.length - SHOWN}笔。</p>}
        <p className="quiet">{here ? `账和图已经更新${typing ? ';您正在填写的内容都还在,将按最新情况提交' : ''}。` : '正在读取…'}</p>
      </div>
      <button type="button" className="button" onClick={read}>
        知道了
      </button>
    </div>
  );
}
