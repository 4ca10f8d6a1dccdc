/** The papers of a case in full, each as it is printed by itself, one after the other. */
import { useQueries } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { documentAddress } from '../api/documents.ts';

/** The sheets of a paper: its style and its text, without the page around them. */
async function sheetsOf(id: string, n: number, signal: AbortSignal): Promise<string> {
  const answer = await fetch(documentAddress(id, n), { signal, credentials: 'same-origin' });
  if (!answer.ok) throw new Error('没有取到文书');
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  // the grey ground and the margins of a page of its own are the volume's here
  const style = `${page.querySelector('style')?.textContent ?? ''}:host{display:block;font:16pt/29pt "FangSong_GB2312","FangSong","Noto Serif CJK SC",serif;color:#000}@media print{.paper:last-child{break-after:page}.paper.slips,.slips .half{min-height:0}}`;
  return `<style>${style.replace(/@page[^{]*\{(?:[^{}]|\{[^}]*\})*\}/g, '')}</style>${page.querySelector('main')?.innerHTML ?? ''}`;
}

export function Papers({ one, left }: { one: CaseView; left: (n: number) => void }) {
  const papers = useQueries({
    queries: one.documents.map((d) => ({
      queryKey: ['paper', one.id, d.n, one.head],
      queryFn: ({ signal }: { signal: AbortSignal }) => sheetsOf(one.id, d.n, signal),
      staleTime: Number.POSITIVE_INFINITY,
    })),
  });
  const waiting = papers.filter((p) => p.isPending).length;
  useEffect(() => left(waiting), [left, waiting]);
  return (
    <>
      {papers.map((p, i) => {
        const d = one.documents[i]!;
        if (p.data !== undefined) return <Sheets key={d.n} html={p.data} title={`第${d.n}号《${d.title}》`} />;
        return (
          <section key={d.n} className="leaf leaf-lost" role={p.isError ? 'alert' : 'status'}>
            {p.isError ? (
              <>
                <p>
                  第{d.n}号《{d.title}》没有取到,没有它的案卷不完整。
                </p>
                <button type="button" className="button" onClick={() => p.refetch()}>
                  再取一次
                </button>
              </>
            ) : (
              <p>正在取《{d.title}》</p>
            )}
          </section>
        );
      })}
    </>
  );
}

/** Its own styles stay with it: a paper looks here as it does by itself. What it says was made safe where it was made. */
function Sheets({ html, title }: { html: string; title: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const shadow = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    shadow.innerHTML = html;
  }, [html]);
  return <section className="leaf-paper" aria-label={title} ref={host} />;
}
