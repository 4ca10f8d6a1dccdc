/** How units' acts came about, counted when it is asked for: each share with its base, in the county's order. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { sharesQuery, type UnitShares } from '../api/oversight.ts';
import { sessionQuery } from '../api/session.ts';
import { numberText } from '../app/format.ts';
import { Empty, Failed, Loading } from '../app/states.tsx';
import Period, { type Days } from './period.tsx';

/** 12/40(30%), with its base; a base of nought gives no share. */
const shareText = (part: number, whole: number): string =>
  whole === 0 ? '—' : `${numberText(part)}/${numberText(whole)}(${Math.round((100 * part) / whole)}%)`;

const COLUMNS: { title: string; text: (r: UnitShares) => string }[] = [
  { title: '行为', text: (r) => numberText(r.acts) },
  { title: '补录', text: (r) => shareText(r.recorded, r.acts) },
  { title: '凭纸质录入', text: (r) => shareText(r.paper, r.acts) },
  { title: '法律视为', text: (r) => shareText(r.deemed, r.acts) },
  { title: '有署名确认', text: (r) => shareText(r.attested, r.acts) },
  { title: '署名最多的一人', text: (r) => (r.signer ? `${r.signer} ${shareText(r.foremost, r.attested)}` : '—') },
];

export function Shares() {
  const today = useQuery(sessionQuery).data?.today ?? '';
  const [period, setPeriod] = useState<Days>({ from: `${today.slice(0, 4)}-01-01`, to: today });
  const [asked, ask] = useState<{ from: string; to: string }>();
  const list = useQuery({ ...sharesQuery(asked?.from ?? '', asked?.to ?? ''), enabled: asked !== undefined });
  return (
    <>
      <form
        className="filters"
        onSubmit={(e) => {
          e.preventDefault();
          if (period.from && period.to) ask({ from: period.from, to: period.to });
        }}
      >
        <Period value={period} set={setPeriod} />
        <button type="submit" className="button button-main" disabled={!period.from || !period.to}>
          计数
        </button>
      </form>
      {asked === undefined ? (
        <Empty title="要看时才计数">各单位的行为有多少是补录、凭纸质录入、由一个人署名的,每个数都带基数,按全县次序排列。</Empty>
      ) : list.isPending ? (
        <Loading lines={12} label="正在计数" />
      ) : list.isError ? (
        <Failed error={list.error} retry={() => list.refetch()} />
      ) : list.data.length === 0 ? (
        <Empty title="这段时间没有行为" />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard
        <section className="scroll-x" aria-label="办理方式" tabIndex={0}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">单位</th>
                {COLUMNS.map((c) => (
                  <th key={c.title} scope="col" className="end">
                    {c.title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.data.map((r) => (
                <tr key={r.unit}>
                  <th scope="row">{r.name}</th>
                  {COLUMNS.map((c) => (
                    <td key={c.title} className="end">
                      {c.text(r)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </>
  );
}
