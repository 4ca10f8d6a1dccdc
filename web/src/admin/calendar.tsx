/** The working calendar: a year day by day, the notices that it rests on, and the next notice read in. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AdminCalendar, calendarQuery } from '../api/admin.ts';
import { dayText, instantText, numberText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { NoticePart } from './notice.tsx';

export function CalendarTab() {
  const [year, setYear] = useState<number>();
  const found = useQuery(calendarQuery(year));
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  const c = found.data;
  const years = Array.from({ length: c.to - c.from + 2 }, (_, i) => c.to + 1 - i);
  return (
    <>
      <p className="quiet">
        现用的日历知道{c.from}年到{c.to}年。{c.to + 1}年的安排还没有读入:那一年只知道周末,{numberText(c.provisionalDues)}个到期日是暂定的。
      </p>
      <NoticePart next={c.to + 1} />
      <Part
        title={`${c.year}年`}
        aside={
          <select className="input" aria-label="哪一年" value={c.year} onChange={(e) => setYear(Number(e.target.value))}>
            {years.map((y) => (
              <option key={y} value={y}>
                {y}年{y > c.to ? '(还没有安排)' : ''}
              </option>
            ))}
          </select>
        }
      >
        {c.provisional && <p className="notice">{c.year}年的放假安排还没有:只知道周末,按它算出的日子都是暂定的,不是“没有假期”。</p>}
        <Year calendar={c} />
        <ul className="admin-notices">
          {c.notices.map((n) => (
            <li key={n.title}>
              {n.address ? (
                <a href={n.address} rel="noreferrer" target="_blank">
                  {n.title}
                </a>
              ) : (
                n.title
              )}
              <span className="quiet">
                {n.number}
                {n.day && `,${dayText(n.day)}`}
              </span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="版本">
        <p className="quiet">采用过的版本不再改动;每一笔账都写明按哪一版算的。</p>
        <ul className="admin-notices">
          {c.editions.map((e) => (
            <li key={e.edition}>
              {e.notice}
              <span className="quiet">
                {e.at && `${instantText(e.at)}采用`}
                {e.inUse && ' 现用'}
              </span>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}

const WEEK = ['一', '二', '三', '四', '五', '六', '日'];
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** Twelve months; a day off by a notice and a weekend that is worked are told by a word as well as by their ground. */
function Year({ calendar: { year, days } }: { calendar: AdminCalendar }) {
  return (
    <div className="admin-year">
      {Array.from({ length: 12 }, (_, m) => {
        const key = `${year}-${String(m + 1).padStart(2, '0')}`;
        const own = days.filter((d) => d.day.startsWith(key));
        const lead = own[0] ? weekdayOf(own[0].day) : 0;
        const weeks: ((typeof own)[number] | undefined)[][] = [];
        const rest = (7 - ((lead + own.length) % 7)) % 7;
        const cells = [...Array.from({ length: lead }, () => undefined), ...own, ...Array.from({ length: rest }, () => undefined)];
        for (let i = 0; i < cells.length; i += 7) weeks.push(cells.slice(i, i + 7));
        return (
          <table key={key} className="admin-month">
            <caption>{m + 1}月</caption>
            <thead>
              <tr>
                {WEEK.map((w) => (
                  <th key={w} scope="col">
                    {w}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: weeks of a month never change their order
                <tr key={i}>
                  {week.map((d, j) => (
                    <td key={d?.day ?? j} className={d && classOf(d)} title={d?.name || undefined}>
                      {d && Number(d.day.slice(8))}
                      {d?.name && <small>{d.works ? '班' : '休'}</small>}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        );
      })}
    </div>
  );
}
const classOf = (d: { works: boolean; name: string }): string =>
  d.works ? (d.name ? 'admin-made' : '') : d.name ? 'admin-off' : 'admin-weekend';
