/** The statutes as procedures and registers, by chapter: how many stand open, and what each says. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { proceduresQuery } from '../api/reads.ts';
import { numberText } from '../app/format.ts';
import { Page, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { chapterTitle } from '../app/words.ts';
import { groups } from '../cases/filters.tsx';
import './procedures.css';

export function Procedures() {
  const list = useQuery(proceduresQuery);
  return (
    <Page title="程序" lead="法律、法规、规章写成的步骤和规则:图、条文式说明和数字">
      {list.isPending ? (
        <Loading lines={12} />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : (
        groups(list.data).map(([chapter, rows]) => (
          <Part key={chapter} title={chapterTitle(chapter)} className="procedures">
            <ul>
              {rows.map((p) => (
                <li key={p.id}>
                  <Link to="/procedures/$id" params={{ id: p.id }} className="procedures-title">
                    {p.title}
                  </Link>
                  {p.register && <span className="tag">登记簿</span>}
                  <Link to="/cases" search={{ procedure: p.id, state: 'open' }} className="procedures-count">
                    {p.register ? '有效' : '在办'} <span className="n">{numberText(p.count.open)}</span>
                  </Link>
                  <Link to="/cases" search={{ procedure: p.id, state: 'ended' }} className="procedures-count">
                    已结 <span className="n">{numberText(p.count.ended)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          </Part>
        ))
      )}
    </Page>
  );
}
