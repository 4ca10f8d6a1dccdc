/** A section of the report: as it reads, each number opening beside the page; or its words under the hand. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef, useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type FigureToken, type PartVersion, type ReportNumber, type ReportOf, savePart, type WrittenParagraph } from '../api/reports.ts';
import { instantText, numberText } from '../app/format.ts';
import { Fault } from '../app/states.tsx';
import { Editor, type EditorHandle } from './editor.tsx';
import { FigureSearch } from './figure-search.tsx';
import { forgetText, keepText, keptText } from './kept.ts';
import { dropped, editable, isNumber, type Part, printedPieces, shown, tokenKey } from './text.ts';
import { Versions } from './versions.tsx';

export interface SectionProps {
  part: Part;
  of: ReportOf;
  account: string;
  version?: PartVersion;
  /** What each figure says now. */
  numbers: ReadonlyMap<string, ReportNumber>;
  /** The year before beside each number. */
  before?: Readonly<Record<string, number>>;
  mayWrite: boolean;
  chosen?: ReportNumber;
  choose: (n: ReportNumber) => void;
  typed: string[];
}

export function SectionView(props: SectionProps) {
  const { part, mayWrite, version } = props;
  const [writing, setWriting] = useState(() => mayWrite && keptText(props.account, props.of, part.id) !== undefined);
  const [past, setPast] = useState(false);
  const Heading = part.level === 2 ? 'h3' : 'h2';
  return (
    <section className="report-section" id={`part-${part.id}`} aria-label={part.heading || '导语'}>
      <header>
        {part.heading && <Heading>{part.heading}</Heading>}
        {version && (
          <button type="button" className="report-by" aria-expanded={past} onClick={() => setPast(!past)}>
            {version.name}写于{instantText(version.at)} · 看各版<span className="sr">{part.heading || '导语'}</span>
          </button>
        )}
        {mayWrite && !writing && (
          <button type="button" className="button-plain report-write" onClick={() => setWriting(true)}>
            改写<span className="sr">{part.heading || '导语'}</span>
          </button>
        )}
      </header>
      {past && version && (
        <Versions
          of={props.of}
          part={part.id}
          current={version.version}
          numbers={props.numbers}
          mayWrite={mayWrite && !writing}
          close={() => setPast(false)}
        />
      )}
      {writing ? <Writing {...props} close={() => setWriting(false)} /> : <Text {...props} />}
      {props.typed.length > 0 && !writing && <p className="report-typed">手写的数(没有取自账本,签发人会看到):{props.typed.join('、')}</p>}
    </section>
  );
}

/** Stops that stand behind a number: a line never begins with one. */
const STOPS = /^[\uff0c\u3002\uff1b\uff1a\u3001\uff09\u201d\u300d]+/;

function Text({ part, before, chosen, choose }: SectionProps) {
  return (
    <>
      {part.paragraphs.map((p, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own
        <p key={i} className="report-p">
          {p.lead !== undefined && <b>{p.lead}</b>}
          {printedPieces(p.pieces, (n) => n.text).map((x, k, all) => {
            if (!isNumber(x)) return isNumber(all[k - 1] ?? '') ? x.replace(STOPS, '') : x;
            const next = all[k + 1];
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: as they stand
              <span key={k} className="report-whole">
                <NumberButton n={x} before={before} on={chosen === x} choose={choose} />
                {typeof next === 'string' && STOPS.exec(next)?.[0]}
              </span>
            );
          })}
        </p>
      ))}
    </>
  );
}

/** A number of the report: what it is stands beside the page when it is pressed. */
export function NumberButton(props: {
  n: ReportNumber;
  before?: Readonly<Record<string, number>>;
  on?: boolean;
  choose: (n: ReportNumber) => void;
}) {
  const { n, before } = props;
  const earlier = before && !n.group ? before[n.figure] : undefined;
  return (
    <>
      <button
        type="button"
        className={n.declared ? 'report-number report-declared' : 'report-number'}
        aria-pressed={props.on ?? false}
        title={n.title}
        onClick={() => props.choose(n)}
      >
        {n.text}
      </button>
      {n.declared && <span className="report-mark">填报</span>}
      {earlier !== undefined && <span className="report-before">上年{numberText(earlier)}</span>}
    </>
  );
}

function Writing({ part, of, account, version, numbers, close, typed: _ }: SectionProps & { close: () => void }) {
  const client = useQueryClient();
  const year = of.year;
  const [begin] = useState(() => keptText(account, of, part.id) ?? { base: version?.version ?? 0, paragraphs: editable(part, year) });
  const [paragraphs, setParagraphs] = useState<WrittenParagraph[]>(begin.paragraphs);
  const [titles, setTitles] = useState<Record<string, string>>({});
  const editor = useRef<EditorHandle>(null);
  const original = useMemo(() => editable(part, year), [part, year]);
  const gone = dropped(original, paragraphs);
  const moved = (version?.version ?? 0) > begin.base;
  const say = (token: FigureToken) => {
    const n = numbers.get(tokenKey(token));
    const title = n?.title ?? titles[token.figure] ?? '';
    return {
      text: n ? shown(token, n.value, n.unit) : `〔${title || '保存后取数'}〕`,
      title: title ? `${title}:数由账上取,不能改写` : '数由账上取,不能改写',
    };
  };
  const change = (next: WrittenParagraph[]) => {
    setParagraphs(next);
    keepText(account, of, part.id, { base: begin.base, paragraphs: next });
  };
  const save = useMutation({
    mutationFn: (given: { base: number; paragraphs: WrittenParagraph[] | null }) => savePart(of, part.id, given.base, given.paragraphs),
    onSuccess: async () => {
      forgetText(account, of, part.id);
      await client.invalidateQueries({ queryKey: ['report-draft', of.year, of.unit ?? ''] });
      close();
    },
  });
  const fault = faultOf(save.error, '没有保存上,写的内容还在本机;请再试一次');
  return (
    <div className="report-writing">
      <div className="report-tools">
        <FigureSearch
          label="插入数字"
          hint="插入数字:输入指标名称"
          choose={(f) => {
            setTitles((t) => ({ ...t, [f.id]: f.title }));
            requestAnimationFrame(() => editor.current?.insert({ figure: f.id }));
          }}
        />
        <span className="quiet">灰底的数由账上取,可以移动,不能改写</span>
      </div>
      <Editor label={`${part.heading || '导语'}的文字`} begin={begin.paragraphs} say={say} change={change} handle={editor} />
      {gone.length > 0 && (
        <p className="notice">
          这几个数在文字里删去了:
          {gone
            .map((key) => numbers.get(key)?.title ?? '')
            .filter(Boolean)
            .join('、')}
          。账上的数不能只从文字里删去,保存以后会补写在本节末尾;确实不写的,请在页面上点这个数,选「略去」并写明理由。
        </p>
      )}
      {moved && <p className="notice">您改写期间,{version?.name}保存了新的一版。您写的还在;保存会被拒绝一次,请先对照。</p>}
      <Fault says={fault} />
      <div className="row">
        <button
          type="button"
          className="button button-main"
          disabled={save.isPending}
          onClick={() => save.mutate({ base: moved ? (version?.version ?? 0) : begin.base, paragraphs })}
        >
          {save.isPending ? '正在保存…' : moved ? '已经对照,保存我写的' : '保存这一节'}
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            forgetText(account, of, part.id);
            close();
          }}
        >
          不改了
        </button>
        {version && (
          <button
            type="button"
            className="button-plain"
            disabled={save.isPending}
            onClick={() => save.mutate({ base: version.version, paragraphs: null })}
          >
            恢复程序写的文字
          </button>
        )}
        <span className="quiet">没有保存的内容留在本机</span>
      </div>
    </div>
  );
}
