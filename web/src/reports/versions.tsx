/** The earlier versions of a section's words: who wrote what and when; any of them can be taken back, as a version of its own that stands behind the rest. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type FigureToken, type ReportNumber, type ReportOf, savePart, versionsQuery, type WrittenParagraph } from '../api/reports.ts';
import { instantText } from '../app/format.ts';
import { Failed, Fault, Loading } from '../app/states.tsx';
import { printedPieces, shown, tokenKey } from './text.ts';

interface Props {
  of: ReportOf;
  part: string;
  /** The version that stands in the draft. */
  current: number;
  numbers: ReadonlyMap<string, ReportNumber>;
  mayWrite: boolean;
  close: () => void;
}
/** Before anybody wrote, the words were the program's. */
const FIRST = { version: 0, name: '', at: '', paragraphs: null };

export function Versions({ of, part, current, numbers, mayWrite, close }: Props) {
  const client = useQueryClient();
  const found = useQuery({ ...versionsQuery(of, part), staleTime: 0 });
  const [at, setAt] = useState<number>();
  const take = useMutation({
    mutationFn: (paragraphs: WrittenParagraph[] | null) => savePart(of, part, current, paragraphs),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['report-draft', of.year, of.unit ?? ''] });
      await client.invalidateQueries({ queryKey: ['report-part', of.year, of.unit ?? '', part] });
      close();
    },
  });
  const list = [...(found.data ?? []), FIRST];
  const chosen = list.find((v) => v.version === at);
  const name = (v: (typeof list)[number]) => (v.version === 0 ? '最初' : `第${v.version}版`);
  return (
    <section className="report-versions" aria-label="各版">
      {found.isError ? (
        <Failed error={found.error} retry={() => found.refetch()} />
      ) : found.isPending ? (
        <Loading lines={2} label="正在读取各版" />
      ) : (
        <ol>
          {list.map((v) => (
            <li key={v.version}>
              <button type="button" aria-pressed={v.version === at} onClick={() => setAt(v.version === at ? undefined : v.version)}>
                <strong>{name(v)}</strong>
                {v.version > 0 && (
                  <span>
                    {v.name} · {instantText(v.at)}
                  </span>
                )}
                {v.paragraphs === null && <span className="quiet">程序写的文字</span>}
                {v.version === current && <span className="tag">现在用的</span>}
              </button>
            </li>
          ))}
        </ol>
      )}
      {chosen && (
        <div className="report-version">
          {chosen.paragraphs === null ? (
            <p className="quiet">这一版用程序按账上的数写的文字,随账重写,不另存。</p>
          ) : (
            <Words paragraphs={chosen.paragraphs} numbers={numbers} />
          )}
          <Fault says={faultOf(take.error, '没有取回,请再试一次')} />
          {chosen.version !== current && mayWrite && (
            <div className="row">
              <button type="button" className="button" disabled={take.isPending} onClick={() => take.mutate(chosen.paragraphs)}>
                {take.isPending ? '正在取回…' : `取回${chosen.version === 0 ? '程序写的文字' : name(chosen)}`}
              </button>
              <span className="quiet">另存为新的一版,现在的文字也留着</span>
            </div>
          )}
        </div>
      )}
    </section>
  );
}

/** The words of a version; its figures say what they count now. */
function Words({ paragraphs, numbers }: { paragraphs: readonly WrittenParagraph[]; numbers: ReadonlyMap<string, ReportNumber> }) {
  const say = (token: FigureToken) => {
    const n = numbers.get(tokenKey(token));
    return n ? shown(token, n.value, n.unit) : '〔此处取数〕';
  };
  return paragraphs.map((p, i) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name of their own
    <p key={i} className="report-p">
      {p.lead !== undefined && <b>{p.lead}。</b>}
      {printedPieces(p.pieces, say).map((x, k) =>
        typeof x === 'string' ? (
          x
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: as they stand
          <span key={k} className="report-token">
            {say(x)}
          </span>
        ),
      )}
    </p>
  ));
}
