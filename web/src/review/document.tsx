/** The documents of a case, one at a time with its changes, or two beside each other; from each paragraph a point can be begun. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { CaseView } from '../../../server/api/shapes.ts';
import { ApiProblem } from '../api/client.ts';
import { changesQuery, comparedQuery, fileAddress, type Reading } from '../api/review.ts';
import { shortDay } from '../app/format.ts';
import { Icon } from '../app/icons.tsx';
import { Choice } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { ComparedText } from './compared.tsx';
import { MarkedText, PlainText } from './marked.tsx';
import { Remarks } from './remarks.tsx';

export interface CaseFile {
  name: string;
  digest: string;
  /** The act that it came with. */
  n: number;
  label: string;
}

/** Every file of the case once, the latest act that names it; the last word of a name says what it is. */
export function filesOf(one: CaseView): CaseFile[] {
  const found = new Map<string, CaseFile>();
  for (const e of one.events)
    for (const f of e.facts)
      if (f.kind === 'files' && Array.isArray(f.value) && e.corrected === undefined)
        for (const { name, digest } of f.value as { name: string; digest: string }[])
          found.set(digest, { name, digest, n: e.n, label: `${name}(${e.title},${shortDay(e.on, one.opened)})` });
  return [...found.values()].sort((a, b) => a.n - b.n);
}
const isWord = (file: CaseFile): boolean => /\.docx$/i.test(file.name);

type View = 'marked' | Reading | 'compared';
export type Begin = (quote: string, text?: string) => void;

export function Documents({ one, begin, words }: { one: CaseView; begin?: Begin; words?: string }) {
  const files = useMemo(() => filesOf(one), [one]);
  const documents = files.filter(isWord);
  const [chosen, choose] = useState<string>();
  const [against, setAgainst] = useState<string>();
  const [view, setView] = useState<View>('marked');
  const file = documents.find((f) => f.digest === chosen) ?? documents.at(-1);
  const other =
    documents.find((f) => f.digest === against && f.digest !== file?.digest) ?? documents.find((f) => f.digest !== file?.digest) ?? file;
  if (files.length === 0)
    return (
      <div className="review-doc">
        <Empty title="还没有送审材料">收到补充的材料或者起草修改稿以后,在这里看。</Empty>
      </div>
    );
  return (
    <section className="review-doc" aria-label="文稿">
      {file && (
        <div className="filters review-doc-bar">
          <select className="input" aria-label="看哪一份" value={file.digest} onChange={(e) => choose(e.target.value)}>
            {documents.map((f) => (
              <option key={f.digest} value={f.digest}>
                {f.label}
              </option>
            ))}
          </select>
          <Choice<View>
            label="怎样看"
            value={view}
            options={[
              { value: 'marked', label: '带修订' },
              { value: 'accepted', label: '修订后' },
              { value: 'before', label: '修订前' },
              { value: 'compared', label: '对照' },
            ]}
            onChange={setView}
          />
          <a className="button" href={fileAddress(one.id, file)} download>
            <Icon name="file" size={14} />
            下载
          </a>
        </div>
      )}
      {!file ? (
        <Empty title="没有可以在这里看修订的 Word 文稿">其他材料在下面,可以下载。</Empty>
      ) : view === 'compared' && other ? (
        <Comparing one={one} file={file} other={other} documents={documents} setAgainst={setAgainst} begin={begin} />
      ) : (
        <OneDocument key={file.digest} one={one} file={file} view={view} begin={begin} words={words} />
      )}
      <Others one={one} files={files} />
    </section>
  );
}

/** A file that is not here, or is no Word document: what is so, and the way around it. */
function Unreadable({ error, retry }: { error: unknown; retry: () => void }) {
  if (error instanceof ApiProblem && error.status === 404)
    return <Empty title="这份文件的原件不在库中">账上只有它的摘要;请送审单位重新上传,或者看纸质件。</Empty>;
  if (error instanceof ApiProblem && error.status === 400) return <Empty title={error.problem.title}>{error.problem.detail}</Empty>;
  return <Failed error={error} retry={retry} />;
}

function OneDocument(props: { one: CaseView; file: CaseFile; view: View; begin?: Begin; words?: string }) {
  const { one, file, view, begin, words } = props;
  const read = useQuery(changesQuery(one.id, file.digest));
  const [author, setAuthor] = useState<string>();
  const body = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState(-1);
  // where a point quotes some words, they are shown in their place
  useEffect(() => {
    if (!words || !read.data) return;
    const plain = words.replace(/\s+/g, '');
    const found = [...(body.current?.querySelectorAll<HTMLElement>('.doc-p') ?? [])].find((p) =>
      p.textContent?.replace(/\s+/g, '').includes(plain),
    );
    found?.scrollIntoView({ block: 'center' });
    found?.classList.add('doc-found');
    const timer = setTimeout(() => found?.classList.remove('doc-found'), 2500);
    return () => clearTimeout(timer);
  }, [words, read.data]);
  if (read.isPending) return <Loading lines={14} label="正在读取文档" />;
  if (read.isError) return <Unreadable error={read.error} retry={() => read.refetch()} />;
  const { paragraphs, comments, authors } = read.data;
  const step = (by: 1 | -1) => {
    const changes = [...(body.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])];
    if (changes.length === 0) return;
    const next = (at + by + changes.length) % changes.length;
    setAt(next);
    changes[next]?.scrollIntoView({ block: 'center' });
    changes[next]?.focus({ preventScroll: true });
  };
  return (
    <>
      {view === 'marked' && (
        <div className="row doc-tools">
          {authors.length === 0 ? (
            <span className="quiet">这份文档没有修订和批注</span>
          ) : (
            <>
              <label className="row">
                <span className="quiet">修订人</span>
                <select className="input" value={author ?? ''} onChange={(e) => setAuthor(e.target.value || undefined)}>
                  <option value="">全部</option>
                  {authors.map((a) => (
                    <option key={a} value={a}>
                      {a}
                    </option>
                  ))}
                </select>
              </label>
              <button type="button" className="button" onClick={() => step(-1)}>
                上一处
              </button>
              <button type="button" className="button" onClick={() => step(1)}>
                下一处
              </button>
              <span className="doc-key">
                <ins>插入</ins> <del>删除</del> <ins className="doc-move">移到这里</ins> <del className="doc-move">从这里移走</del>
              </span>
            </>
          )}
        </div>
      )}
      <div ref={body} className="doc" role="document" aria-label={file.name}>
        {view === 'marked' ? (
          <MarkedText paragraphs={paragraphs} comments={comments} author={author} begin={begin} />
        ) : (
          <PlainText document={read.data} reading={view === 'before' ? 'before' : 'accepted'} begin={begin} />
        )}
      </div>
      {view === 'marked' && comments.length > 0 && <Remarks comments={comments} begin={begin} />}
    </>
  );
}

function Comparing(props: {
  one: CaseView;
  file: CaseFile;
  other: CaseFile;
  documents: CaseFile[];
  setAgainst: (digest: string) => void;
  begin?: Begin;
}) {
  const { one, file, other, documents, setAgainst, begin } = props;
  const [beforeAs, setBeforeAs] = useState<Reading>('accepted');
  const ask = {
    before: other.digest,
    after: file.digest,
    beforeAs: other.digest === file.digest ? ('before' as const) : beforeAs,
    afterAs: 'accepted' as const,
  };
  const read = useQuery(comparedQuery(one.id, ask));
  return (
    <>
      <div className="row doc-tools">
        <label className="row">
          <span className="quiet">与</span>
          <select className="input" aria-label="与哪一份对照" value={other.digest} onChange={(e) => setAgainst(e.target.value)}>
            {documents.map((f) => (
              <option key={f.digest} value={f.digest}>
                {f.digest === file.digest ? '本文档修订前' : f.label}
              </option>
            ))}
          </select>
        </label>
        {other.digest !== file.digest && (
          <label className="row">
            <input
              type="checkbox"
              checked={beforeAs === 'before'}
              onChange={(e) => setBeforeAs(e.target.checked ? 'before' : 'accepted')}
            />
            取它修订前的文字
          </label>
        )}
      </div>
      {read.isPending ? (
        <Loading lines={14} label="正在对照" />
      ) : read.isError ? (
        <Unreadable error={read.error} retry={() => read.refetch()} />
      ) : (
        <ComparedText compared={read.data} begin={begin} />
      )}
    </>
  );
}

/** Files that cannot be shown here: named, and to be fetched. */
function Others({ one, files }: { one: CaseView; files: CaseFile[] }) {
  const rest = files.filter((f) => !isWord(f));
  if (rest.length === 0) return null;
  return (
    <div className="doc-others">
      <span className="quiet">其他材料</span>
      {rest.map((f) => (
        <a key={f.digest} className="file" href={fileAddress(one.id, f)} download>
          <Icon name="file" size={14} />
          {f.label}
        </a>
      ))}
    </div>
  );
}
