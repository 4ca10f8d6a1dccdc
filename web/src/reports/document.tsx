/** The report as a document: its sections, its tables, and below it what is left out and what does not add up, for who signs. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { type AnnualReport, leaveOut, type ReportDraft, type ReportNumber, type ReportOf } from '../api/reports.ts';
import { dayText, numberText } from '../app/format.ts';
import { NumberButton, SectionView } from './section.tsx';
import { isNumber, numbersBy, type Part, titleLines } from './text.ts';

interface Props {
  draft: ReportDraft;
  parts: readonly Part[];
  of: ReportOf;
  session: Session;
  compare: boolean;
  chosen?: ReportNumber;
  choose: (n: ReportNumber) => void;
}

export function ReportDocument({ draft, parts, of, session, compare, chosen, choose }: Props) {
  const { report } = draft;
  const numbers = useMemo(() => numbersBy(report), [report]);
  const before = compare ? draft.before : undefined;
  // what was composed is frozen: words are changed in the draft, and composed anew
  const mayWrite = draft.mayWrite && draft.composedAt === undefined;
  return (
    <article className="report-paper" aria-label={report.title}>
      <h1>
        {/* whose it is, and what: the title breaks between them and nowhere else */}
        {titleLines(report.title).map((line) => (
          <span key={line}>{line}</span>
        ))}
      </h1>
      {parts.map((part) => (
        <div key={part.id}>
          <SectionView
            part={part}
            of={of}
            account={session.account}
            // who wrote last is of the draft, not of a text that was composed before
            version={draft.composedAt ? undefined : draft.versions[part.id]}
            numbers={numbers}
            before={before}
            mayWrite={mayWrite}
            chosen={chosen}
            choose={choose}
            typed={draft.typed.filter((t) => t.part === part.id).map((t) => t.text)}
          />
          {part.tables?.map((t) => (
            <Table key={t.id} table={t} chosen={chosen} choose={choose} />
          ))}
        </div>
      ))}
      <p className="report-signed">
        {report.signed.by}
        <br />
        {dayText(report.signed.on)}
      </p>
      {report.tables.length > 0 && (
        <section id="part-tables" aria-label="法定统计表">
          <h2>法定统计表</h2>
          {report.tables.map((t) => (
            <Table key={t.id} table={t} chosen={chosen} choose={choose} />
          ))}
        </section>
      )}
      <LeftOut report={report} of={of} mayWrite={mayWrite} />
      {report.findings.length > 0 && (
        <section aria-label="表内勾稽不符">
          <h2>表内勾稽不符(签发前须查明)</h2>
          {report.findings.map((f) => (
            <p key={f.says} className="report-p fault">
              {f.says}
            </p>
          ))}
        </section>
      )}
      <p className="quiet">
        取自账本第{numberText(report.place.size)}笔封印处
        {report.place.unsealed > 0 && `;此后另有${numberText(report.place.unsealed)}笔行为尚未封印`}
      </p>
    </article>
  );
}

type TableOf = AnnualReport['tables'][number];
function Table({ table, chosen, choose }: { table: TableOf; chosen?: ReportNumber; choose: (n: ReportNumber) => void }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className="scroll-x report-table" tabIndex={0} aria-label={table.title} id={`table-${table.id}`}>
      <table className="plain">
        <caption>
          {table.title}
          {table.unit && <span className="quiet">单位:{table.unit}</span>}
        </caption>
        <thead>
          <tr>
            {table.head.map((h) => (
              <th key={h} scope="col">
                {h}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows as they stand
            <tr key={i}>
              {row.map((c, k) =>
                k === 0 ? (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells as they stand
                  <th key={k} scope="row">
                    {isNumber(c) ? c.text : c}
                  </th>
                ) : (
                  // biome-ignore lint/suspicious/noArrayIndexKey: cells as they stand
                  <td key={k} className="end">
                    {isNumber(c) ? <NumberButton n={c} on={chosen === c} choose={choose} /> : c}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">依据:{table.basis}</p>
    </section>
  );
}

/** Figures that are kept out, with the reason: nothing is left out in silence. */
function LeftOut({ report, of, mayWrite }: { report: AnnualReport; of: ReportOf; mayWrite: boolean }) {
  const client = useQueryClient();
  const back = useMutation({
    mutationFn: (figure: string) => leaveOut(of, figure, null),
    onSuccess: () => client.invalidateQueries({ queryKey: ['report-draft', of.year, of.unit ?? ''] }),
  });
  if (report.leftOut.length === 0) return null;
  return (
    <section id="part-left-out" aria-label="未列入本报告的数据">
      <h2>未列入本报告的数据(供签发人审阅)</h2>
      <ul className="report-left">
        {report.leftOut.map((x) => (
          <li key={x.figure}>
            <strong>{x.title}</strong>:{x.reason}
            {mayWrite && (
              <button type="button" className="button-link" disabled={back.isPending} onClick={() => back.mutate(x.figure)}>
                恢复<span className="sr">{x.title}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
