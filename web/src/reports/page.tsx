/** The annual report: its year and whose it is, the report as a page whose numbers open, and the files of it. */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { unitsQuery } from '../api/reads.ts';
import { reportAddress } from '../api/reports.ts';
import { sessionQuery } from '../api/session.ts';
import { Choice, Page } from '../app/page.tsx';
import { Loading } from '../app/states.tsx';
import './reports.css';

/** How many years back one may choose at a press. */
const YEARS = 3;

export function Reports() {
  const { year, unit = '' } = useSearch({ from: '/report' });
  const navigate = useNavigate({ from: '/report' });
  const session = useQuery(sessionQuery);
  const units = useQuery(unitsQuery);
  const today = session.data?.today;
  if (!today) return <Loading />;
  const current = Number(today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, i) => String(current - i));
  // what is reported is the year that is over
  const chosen = year ?? String(current - 1);
  const ask = { year: chosen, unit };
  return (
    <Page
      wide
      title="年度报告"
      lead="由账上的行为逐笔计数写成;每个数都可以打开"
      aside={
        <span className="report-files">
          <Link className="button-plain" to="/leaders">
            县级领导法治账图
          </Link>
          <a className="button" href={reportAddress({ ...ask, format: 'docx' })} download>
            下载 Word 文稿
          </a>
          <a className="button-plain" href={reportAddress({ ...ask, format: 'json' })} download={`annual-report-${chosen}.json`}>
            下载数据(JSON)
          </a>
        </span>
      }
    >
      <search className="filters">
        <Choice<string>
          label="年度"
          value={chosen}
          options={[...new Set([...years, chosen])].map((y) => ({ value: y, label: `${y}年` }))}
          onChange={(next) => navigate({ search: (s) => ({ ...s, year: next }), replace: true })}
        />
        <label className="report-unit">
          <span>单位</span>
          <select value={unit} onChange={(e) => navigate({ search: (s) => ({ ...s, unit: e.target.value || undefined }), replace: true })}>
            <option value="">全县</option>
            {(units.data ?? [])
              .filter((u) => u.kind !== '政府')
              .map((u) => (
                <option key={u.id} value={u.id}>
                  {u.name}
                </option>
              ))}
          </select>
        </label>
      </search>
      <Preview key={`${chosen} ${unit}`} title={`${chosen}年度报告`} address={reportAddress({ ...ask, format: 'html' })} />
    </Page>
  );
}

/** The report as the server writes it: the same page that is handed on, in a frame of its own. */
function Preview({ title, address }: { title: string; address: string }) {
  const [ready, setReady] = useState(false);
  return (
    <>
      {!ready && <Loading lines={14} label="正在从账上取数" />}
      <iframe className={ready ? 'report-page' : 'report-page report-waiting'} title={title} src={address} onLoad={() => setReady(true)} />
    </>
  );
}
