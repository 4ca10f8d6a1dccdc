/** 县级领导法治账图: whose and of which year, the sheet as it is printed, and its Word file. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { leaderMapAddress, leadersQuery } from '../api/papers.ts';
import { sessionQuery } from '../api/session.ts';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import './leaders.css';

const YEARS = 3;

export function Leaders() {
  const { person, year } = useSearch({ from: '/leaders' });
  const navigate = useNavigate({ from: '/leaders' });
  const session = useQuery(sessionQuery).data;
  const leaders = useQuery(leadersQuery);
  if (leaders.isError) return <Failed error={leaders.error} retry={() => leaders.refetch()} />;
  if (leaders.isPending || !session)
    return (
      <Page wide title="县级领导法治账图">
        <Loading />
      </Page>
    );
  const mine = leaders.data.find((l) => l.person === session.person.id);
  const chosen = leaders.data.find((l) => l.person === person) ?? mine ?? leaders.data[0];
  if (!chosen) return <Empty title="还没有登记领导的法治职责">在「新办」里登记县级领导法治职责以后,这里生成他的账图。</Empty>;
  const current = Number(session.today.slice(0, 4));
  const of = year ?? String(current);
  const years = Array.from({ length: YEARS }, (_, i) => String(current - i));
  return (
    <Page
      wide
      title="县级领导法治账图"
      lead="一位领导依法应当做什么、怎样做、今年做了哪些、下一次在什么时候;一页,可以打印"
      aside={
        <span className="leader-files">
          <Link className="button" to="/county" search={{ year: of }}>
            法治账图
          </Link>
          <a className="button" href={leaderMapAddress(chosen.person, of, 'html')} target="_blank" rel="noreferrer">
            打开打印页
          </a>
          <a className="button-plain" href={leaderMapAddress(chosen.person, of, 'docx')} download>
            下载 Word 文稿
          </a>
        </span>
      }
    >
      <search className="filters">
        <label className="leader-of">
          <span>领导</span>
          <select
            className="input"
            value={chosen.person}
            onChange={(e) => navigate({ search: (s) => ({ ...s, person: e.target.value }), replace: true })}
          >
            {leaders.data.map((l) => (
              <option key={l.person} value={l.person}>
                {l.name}({l.title})
              </option>
            ))}
          </select>
        </label>
        <Choice<string>
          label="年度"
          value={of}
          options={[...new Set([...years, of])].map((y) => ({ value: y, label: `${y}年` }))}
          onChange={(next) => navigate({ search: (s) => ({ ...s, year: next }), replace: true })}
        />
      </search>
      <iframe
        key={`${chosen.person} ${of}`}
        className="leader-page"
        title={`${chosen.name}${of}年法治账图`}
        src={leaderMapAddress(chosen.person, of, 'html')}
      />
    </Page>
  );
}
