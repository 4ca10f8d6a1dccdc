/** The cases behind a number of the page, or the rules by which acts were turned away: the third click opens a case. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type Counted, type CountyAsk, countyCasesQuery, countyRefusedQuery } from '../api/county.ts';
import { numberText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { KINDS } from './numbers.tsx';

export function CountyCases({ ask, kind, of, today }: { ask: CountyAsk; kind: Counted; of: string; today: string }) {
  return (
    <Part
      title={`${of} · ${KINDS[kind].title}`}
      className="county-cases"
      aside={
        <Link to="/county" search={(s) => ({ ...s, kind: undefined })} resetScroll={false} className="button-plain">
          收起
        </Link>
      }
    >
      <p className="quiet">{KINDS[kind].says}</p>
      {kind === 'refused' ? <RefusedList ask={ask} today={today} /> : <CaseList ask={ask} kind={kind} today={today} />}
    </Part>
  );
}

function CaseList({ ask, kind, today }: { ask: CountyAsk; kind: Counted; today: string }) {
  const list = useQuery(countyCasesQuery({ ...ask, kind }));
  if (list.isPending) return <Loading lines={5} />;
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  const { items, total } = list.data;
  if (items.length === 0) return <p className="nothing">现在一件也没有。</p>;
  return (
    <>
      <div className="scroll-x">
        <table className="plain county-list">
          <thead>
            <tr>
              <th scope="col">案件</th>
              <th scope="col">承办单位</th>
              <th scope="col">最近</th>
              <th scope="col">应办</th>
              <th scope="col">期限</th>
            </tr>
          </thead>
          <tbody>
            {items.map((c) => (
              <tr key={c.id}>
                <th scope="row">
                  <Link to="/cases/$id" params={{ id: c.id }}>
                    {c.subject || c.title}
                  </Link>
                  <span className="quiet">{c.subject ? c.title : ''}</span>
                </th>
                <td>{c.unit}</td>
                <td>
                  {c.ended || c.latest.title}
                  <span className="quiet">{shortDay(c.latest.on, today)}</span>
                </td>
                <td>{c.owes ?? ''}</td>
                <td>
                  {c.light && <LightMark light={c.light} size={14} />} {c.due ? shortDay(c.due, today) : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {total > items.length && (
        <p className="quiet">
          共{numberText(total)}件,这里列出前{items.length}件。
          {ask.procedure && (
            <Link to="/cases" search={{ procedure: ask.procedure, unit: ask.unit }}>
              在案件列表中看全部
            </Link>
          )}
        </p>
      )}
    </>
  );
}

function RefusedList({ ask, today }: { ask: CountyAsk; today: string }) {
  const list = useQuery(countyRefusedQuery(ask));
  if (list.isPending) return <Loading lines={5} />;
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  return (
    <div className="scroll-x">
      <table className="plain county-list">
        <thead>
          <tr>
            <th scope="col">程序</th>
            <th scope="col">单位</th>
            <th scope="col">不准的依据</th>
            <th scope="col" className="end">
              次数
            </th>
            <th scope="col">最近</th>
          </tr>
        </thead>
        <tbody>
          {list.data.map((r) => (
            <tr key={`${r.procedure} ${r.unit} ${r.article} ${r.says}`}>
              <th scope="row">
                <Link to="/procedures/$id" params={{ id: r.procedure }}>
                  {r.title}
                </Link>
              </th>
              <td>{r.unit}</td>
              <td>
                {r.article}
                {r.says && <span className="quiet">{r.says}</span>}
              </td>
              <td className="end">{numberText(r.times)}</td>
              <td>{shortDay(r.last, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
