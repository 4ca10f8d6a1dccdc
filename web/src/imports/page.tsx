/** Many cases or entries by a sheet: the template of a step's form, the trial of every row, and the rows into the ledger. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { ProcedureRow } from '../../../server/api/shapes.ts';
import { sheetQuery, templateAddress } from '../api/imports.ts';
import { proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Icon } from '../app/icons.tsx';
import { Page, Part } from '../app/page.tsx';
import { PickOne } from '../app/pick-one.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Wide } from '../app/wide.tsx';
import { chapterTitle } from '../app/words.ts';
import { groups } from '../cases/filters.tsx';
import { Drop } from './drop.tsx';
import './imports.css';

export function Imports() {
  const { procedure, step } = useSearch({ from: '/import' });
  const navigate = useNavigate({ from: '/import' });
  const list = useQuery(proceduresQuery);
  const session = useQuery(sessionQuery).data;
  const begins = useMemo(() => (list.data ?? []).filter((p) => p.opens.length > 0), [list.data]);
  const byChapter = useMemo(
    () =>
      groups(begins).map(([chapter, of]) => ({ title: chapterTitle(chapter), items: of.map((p) => ({ value: p.id, title: p.title })) })),
    [begins],
  );
  const row = begins.find((p) => p.id === procedure);
  return (
    <Page title="从表格导入" lead="一行一件,先逐行核对,再一起记入;已经记入的不会重复。">
      {list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : list.isPending || !session ? (
        <Loading />
      ) : (
        <>
          <Part title="一、选程序或者登记簿">
            <div className="filters import-which">
              <PickOne
                label="程序"
                none="请选择"
                groups={byChapter}
                value={procedure}
                set={(next) => navigate({ search: { procedure: next, step: undefined }, replace: true })}
              />
              {row && row.opens.length > 1 && (
                <select
                  className="input"
                  aria-label="从哪一步开始"
                  value={step ?? row.opens[0]?.step}
                  onChange={(e) => navigate({ search: (s) => ({ ...s, step: e.target.value }), replace: true })}
                >
                  {row.opens.map((o) => (
                    <option key={o.step} value={o.step}>
                      {o.title}({o.by})
                    </option>
                  ))}
                </select>
              )}
            </div>
            {begins.length === 0 && <Empty title="没有您可以开始的程序">按您的职责,案件由其他人员开立。</Empty>}
            {procedure !== undefined && !row && begins.length > 0 && (
              <Empty title="这个程序不能由您开始">
                按您的职责,「{list.data.find((p) => p.id === procedure)?.title ?? '所选程序'}」由其他人员开立。可以在上面另选一个程序。
              </Empty>
            )}
          </Part>
          {!row && begins.length > 0 && (
            <p className="quiet">选好以后,在这里下载它的模板(各列由法律文件的步骤生成),填好再送来,逐行核对以后记入。</p>
          )}
          {row && <Chosen key={`${row.id} ${step}`} row={row} step={step ?? row.opens[0]?.step ?? ''} unit={session.unit.name} />}
        </>
      )}
    </Page>
  );
}

function Chosen({ row, step, unit }: { row: ProcedureRow; step: string; unit: string }) {
  const which = { procedure: row.id, step };
  const sheet = useQuery(sheetQuery(which));
  if (sheet.isError) return <Failed error={sheet.error} retry={() => sheet.refetch()} />;
  if (sheet.isPending) return <Loading />;
  return (
    <>
      <Part
        title="二、下载模板,照着填"
        aside={
          <a className="button" href={templateAddress(which)} download>
            <Icon name="file" size={16} />
            下载模板(xlsx)
          </a>
        }
      >
        <p className="quiet">
          {row.title}:{sheet.data.stepTitle},由{unit}承办。也可以用同样列名的 csv、jsonl 文件,或者{' '}
          <Link to="/cases" search={{ procedure: row.id }}>
            看已有的清单
          </Link>
          。
        </p>
        <details className="import-columns">
          <summary>各列怎样填写({sheet.data.columns.length}列)</summary>
          <Wide label="各列怎样填写">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">列</th>
                  <th scope="col">必填</th>
                  <th scope="col">怎样填写</th>
                </tr>
              </thead>
              <tbody>
                {sheet.data.columns.map((c) => (
                  <tr key={c.name}>
                    <th scope="row">{c.name}</th>
                    <td>{c.required ? '必填' : ''}</td>
                    <td className="import-note">{c.note}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Wide>
        </details>
      </Part>
      <Drop which={which} title={row.title} />
    </>
  );
}
