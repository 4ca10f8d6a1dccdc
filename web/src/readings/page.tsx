/**
 * Read a document: a plan or a published report is dropped in; its text stands at the left with what was found in place, the list of it at the right. Made
 * by hand: no procedure has a document that is only read. What is read is not kept on the ledger until a plan's tasks are imported.
 */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type Kept, keepFile, type Mark, type Reading, readKept } from '../api/readings.ts';
import { sessionQuery } from '../api/session.ts';
import { FileDrop } from '../app/file-drop.tsx';
import { Choice, Page } from '../app/page.tsx';
import { Loading } from '../app/states.tsx';
import { MarkedText } from './marked-text.tsx';
import { Tasks } from './tasks.tsx';
import './readings.css';

type Kind = '' | 'plan' | 'report';

export function Readings() {
  const { kind = '' } = useSearch({ from: '/read' });
  const navigate = useNavigate({ from: '/read' });
  const session = useQuery(sessionQuery).data;
  const [kept, setKept] = useState<Kept>();
  const read = useMutation({
    mutationFn: async ({ file, as }: { file: File | Kept; as: string }) => {
      const one = file instanceof File ? await keepFile(file) : file;
      setKept(one);
      return readKept(one, as || undefined);
    },
  });
  const choose = (next: Kind) => {
    void navigate({ search: { kind: next || undefined }, replace: true });
    if (kept) read.mutate({ file: kept, as: next });
  };
  const fault = faultOf(read.error, '没有读成,请再试一次', '连不上服务器,文件没有传上去;恢复以后再选一次');
  if (!session) return <Loading />;
  return (
    <Page wide title="读文件" lead="放进一份实施方案或者公开的年度报告:不合之处标在原文里,数逐个复算,任务可以导入">
      <div className="read-head">
        <FileDrop
          label={kept ? '换一份文件' : '选择文件'}
          hint={kept ? kept.name : '或者拖到这里:docx、pdf、html、txt、xlsx;扫描件请先作文字识别'}
          accept=".docx,.pdf,.html,.htm,.txt,.xlsx"
          busy={read.isPending ? '正在读…' : undefined}
          take={(file) => read.mutate({ file, as: kind })}
        />
        <Choice<Kind>
          label="作为什么读"
          value={kind as Kind}
          options={[
            { value: '', label: '自行判断' },
            { value: 'plan', label: '实施方案' },
            { value: 'report', label: '年度报告' },
          ]}
          onChange={choose}
        />
      </div>
      {fault && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {read.isPending && <Loading lines={10} label="正在读文件" />}
      {read.data && kept && !read.isPending && <Shown key={kept.digest + read.data.kind} reading={read.data} kept={kept} />}
    </Page>
  );
}

type Only = 'found' | 'known' | 'tasks';

function Shown({ reading, kept }: { reading: Reading; kept: Kept }) {
  const { marks, loose, report, tasks } = reading;
  const found = useMemo(() => marks.filter((m) => m.tone !== 'known'), [marks]);
  const known = useMemo(() => marks.filter((m) => m.tone === 'known'), [marks]);
  const [only, setOnly] = useState<Only>(tasks ? 'tasks' : found.length + loose.length > 0 || known.length === 0 ? 'found' : 'known');
  const list = only === 'known' ? known : found;
  const [at, setAt] = useState(-1);
  const box = useRef<HTMLDivElement>(null);
  const go = useCallback(
    (i: number) => {
      const next = Math.max(0, Math.min(i, list.length - 1));
      setAt(next);
      const mark = list[next];
      if (!mark) return;
      requestAnimationFrame(() => {
        document.getElementById(`mark-${mark.start}`)?.scrollIntoView({ block: 'center' });
        box.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' });
      });
    },
    [list],
  );
  useEffect(() => {
    const key = (e: KeyboardEvent) => {
      if (e.target instanceof HTMLElement && /INPUT|TEXTAREA|SELECT/.test(e.target.tagName)) return;
      if (e.ctrlKey || e.metaKey || e.altKey) return;
      if (e.key === 'n' || e.key === 'j') go(at + 1);
      else if (e.key === 'p' || e.key === 'k') go(at - 1);
      else return;
      e.preventDefault();
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [at, go]);
  const chosen = list[at];
  return (
    <>
      <header className="read-title">
        <h2>{reading.title}</h2>
        <p role="status">
          {report
            ? `${report.numbers}个数,账上能数的${report.counted}个;复算${report.relations}处关系,不符${report.wrong}处`
            : `${tasks?.length ?? 0}项任务;${found.length + loose.length}处要看`}
        </p>
      </header>
      <div className="read-two">
        <MarkedText reading={reading} marks={only === 'known' ? known : found} chosen={chosen} choose={(m) => go(list.indexOf(m))} />
        <aside className="read-side" aria-label="发现" ref={box}>
          <Choice<Only>
            label="看什么"
            value={only}
            options={[
              ...(tasks ? [{ value: 'tasks' as const, label: `任务 ${tasks.length}` }] : []),
              { value: 'found' as const, label: `发现 ${found.length + loose.length}` },
              ...(known.length > 0 ? [{ value: 'known' as const, label: `数 ${known.length}` }] : []),
            ]}
            onChange={(next) => {
              setOnly(next);
              setAt(-1);
            }}
          />
          {only === 'tasks' && tasks ? (
            <Tasks tasks={tasks} kept={kept} title={reading.title} />
          ) : (
            <List list={list} loose={only === 'found' ? loose : []} at={at} go={go} text={reading.text} />
          )}
        </aside>
      </div>
    </>
  );
}

const TONES: Record<Mark['tone'], string> = { wrong: '不符', look: '要看', known: '数' };

function List(props: { list: Mark[]; loose: Reading['loose']; at: number; go: (i: number) => void; text: string }) {
  const { list, loose, at, go, text } = props;
  if (list.length + loose.length === 0) return <p className="nothing read-none">没有发现不合之处。</p>;
  return (
    <>
      <div className="row read-walk">
        <button type="button" className="button" disabled={at <= 0} onClick={() => go(at - 1)}>
          上一处
        </button>
        <button type="button" className="button" disabled={at >= list.length - 1} onClick={() => go(at + 1)}>
          下一处
        </button>
        <span className="quiet">按键 N、P 也可以</span>
      </div>
      <ol className="read-list">
        {list.map((m, i) => (
          <li key={`${m.start} ${m.end} ${m.kind} ${m.says}`} aria-current={i === at}>
            <button type="button" onClick={() => go(i)}>
              <span className={`read-tone read-${m.tone}`}>{TONES[m.tone]}</span>
              <span>
                <strong>{text.slice(m.start, m.end).slice(0, 40)}</strong>
                <span className="read-says">{m.says}</span>
              </span>
            </button>
            {m.figure && (
              <Link className="read-figure" to="/figures/$id" params={{ id: m.figure }}>
                打开这项数字
              </Link>
            )}
          </li>
        ))}
        {loose.map((m) => (
          <li key={`${m.kind} ${m.says}`}>
            <p className="read-loose">
              <span className={`read-tone read-${m.tone}`}>{TONES[m.tone]}</span>
              <span className="read-says">{m.says}</span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
