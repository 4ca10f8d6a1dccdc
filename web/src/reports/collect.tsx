/**
 * Collecting the units' material: for who collects, all units in one table, asked at once, hurried in one act; for a unit its own line, with the way to the
 * page on which it answers. Made by hand: a table over the cases of one procedure by unit, and two acts over many of them; what each act asks, and whether
 * it is allowed, is the procedure's.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { type Collecting as Collected, type CollectRow, collectQuery } from '../api/reports.ts';
import { sessionQuery } from '../api/session.ts';
import { leftText, numberText, shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { AskAll } from './ask-all.tsx';
import { ChaseLate } from './chase.tsx';
import { Lacking } from './lacking.tsx';
import './collect.css';

export function Collecting() {
  const { year } = useSearch({ from: '/report/collect' });
  const navigate = useNavigate({ from: '/report/collect' });
  const session = useQuery(sessionQuery).data;
  const found = useQuery(collectQuery(year === undefined ? undefined : Number(year)));
  if (found.isError) return <Failed error={found.error} retry={() => found.refetch()} />;
  if (found.isPending || !session)
    return (
      <Page wide title="收集年度报告材料">
        <Loading lines={12} label="正在读取各单位的材料" />
      </Page>
    );
  const data = found.data;
  return (
    <Page
      wide
      title="收集年度报告材料"
      lead={data.all ? '各单位在这里填报、签字;谁没有打开、没有报送,一张表看清' : '本单位要报送的材料'}
      aside={
        <Link className="button" to="/report" search={{ year: String(data.year) }}>
          打开{data.year}年度报告
        </Link>
      }
    >
      <search className="filters">
        <Choice<string>
          label="年度"
          value={String(data.year)}
          options={[...new Set([...data.years, data.year])].sort((a, b) => b - a).map((y) => ({ value: String(y), label: `${y}年度` }))}
          onChange={(next) => navigate({ search: { year: next }, replace: true })}
        />
      </search>
      {data.all ? <All data={data} session={session} /> : <Own data={data} session={session} />}
    </Page>
  );
}

/** How far a unit is, in the words of what it still lacks. */
type Stage = '没有打开' | '没有填报' | '没有签字' | '等待接收' | '办结';
const stageOf = (r: CollectRow): Stage =>
  r.ended !== undefined ? '办结' : r.signed ? '等待接收' : r.answered ? '没有签字' : r.opened ? '没有填报' : '没有打开';
const STAGES: Stage[] = ['没有打开', '没有填报', '没有签字', '等待接收', '办结'];

function All({ data, session }: { data: Collected; session: Session }) {
  const [only, setOnly] = useState<Stage | '全部' | '逾期'>('全部');
  const late = data.rows.filter((r) => r.light === 'red');
  const count = (s: Stage) => data.rows.filter((r) => stageOf(r) === s).length;
  const rows = data.rows.filter((r) => only === '全部' || (only === '逾期' ? r.light === 'red' : stageOf(r) === only));
  return (
    <>
      {data.rows.length > 0 && (
        <div className="collect-stages">
          <Choice<Stage | '全部' | '逾期'>
            label="看哪些单位"
            value={only}
            options={[
              { value: '全部', label: `全部 ${data.rows.length}` },
              ...STAGES.map((s) => ({ value: s, label: `${s} ${count(s)}` })),
              { value: '逾期' as const, label: `逾期 ${late.length}` },
            ]}
            onChange={setOnly}
          />
        </div>
      )}
      <div className="collect-acts">
        <AskAll data={data} session={session} />
        <ChaseLate rows={data.rows} session={session} />
      </div>
      {data.rows.length === 0 ? (
        <Empty title="这一年度还没有要求各单位提供材料">
          {data.report ? '选定单位和报送期限,一次向各单位要求。' : '年度报告启动以后(每年1月1日),在这里一次向各单位要求。'}
        </Empty>
      ) : (
        <Table rows={rows} today={session.today} year={data.year} />
      )}
      <Lacking data={data} />
    </>
  );
}

function Table({ rows, today, year }: { rows: CollectRow[]; today: string; year: number }) {
  const [open, setOpen] = useState<string>();
  // what all were asked alike is said once above the table
  const same = new Set(rows.map((r) => r.what)).size === 1;
  const day = (d: string | undefined) => (d ? shortDay(d, today) : <span className="collect-no">—</span>);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className="scroll-x collect-table" tabIndex={0} aria-label="各单位的材料">
      <table className="plain">
        {same && <caption>要求的部分:{rows[0]?.what}</caption>}
        <thead>
          <tr>
            <th scope="col">单位</th>
            <th scope="col">办到哪里</th>
            {!same && <th scope="col">要求的部分</th>}
            <th scope="col">期限</th>
            <th scope="col">要求</th>
            <th scope="col">打开</th>
            <th scope="col">填报</th>
            <th scope="col">签字</th>
            <th scope="col" className="end">
              退回
            </th>
            <th scope="col" className="end">
              催报
            </th>
            <th scope="col" className="end">
              填报的数
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <Row
              key={r.case}
              r={r}
              same={same}
              day={day}
              year={year}
              open={open === r.case}
              toggle={() => setOpen(open === r.case ? undefined : r.case)}
            />
          ))}
        </tbody>
      </table>
      {rows.length === 0 && <p className="nothing collect-nothing">没有这样的单位。</p>}
    </section>
  );
}

function Row(props: {
  r: CollectRow;
  same: boolean;
  day: (d?: string) => React.ReactNode;
  year: number;
  open: boolean;
  toggle: () => void;
}) {
  const { r, day } = props;
  return (
    <>
      <tr>
        <th scope="row">
          <Link to="/cases/$id" params={{ id: r.case }}>
            {r.unit.name}
          </Link>
        </th>
        <td>
          <State r={r} />
        </td>
        {!props.same && (
          <td className="collect-what" title={r.what}>
            {r.what}
          </td>
        )}
        <td>{day(r.dueOn)}</td>
        <td>{day(r.asked)}</td>
        <td>{day(r.opened)}</td>
        <td>{day(r.answered)}</td>
        <td>{day(r.signed)}</td>
        <td className="end">{r.returned || ''}</td>
        <td className="end">{r.chased || ''}</td>
        <td className="end">
          {r.declared.length > 0 && (
            <button type="button" className="button-plain" aria-expanded={props.open} onClick={props.toggle}>
              {r.declared.length}个<span className="tag">填报</span>
            </button>
          )}
        </td>
      </tr>
      {props.open && (
        <tr className="collect-declared">
          <td colSpan={props.same ? 10 : 11}>
            <ul>
              {r.declared.map((d) => (
                <li key={d.figure}>
                  {d.figure}:<strong>{numberText(d.value)}</strong>
                  {d.unit}
                  <span className="quiet">{[d.by && `统计:${d.by}`, d.on && `依据:${d.on}`].filter(Boolean).join(';')}</span>
                </li>
              ))}
            </ul>
          </td>
        </tr>
      )}
    </>
  );
}

function State({ r }: { r: CollectRow }) {
  if (r.ended !== undefined)
    return (
      <span title={r.why}>
        {r.ended}
        {r.why && <span className="quiet"> {r.why}</span>}
      </span>
    );
  return (
    <span className="collect-state">
      {r.light && <LightMark light={r.light as Light} size={14} />}
      {stageOf(r)}
      {r.left !== undefined && <span className="quiet">{leftText(r.left)}</span>}
    </span>
  );
}

/** A unit's own: what it was asked, until when, and the page on which it answers. */
function Own({ data, session }: { data: Collected; session: Session }) {
  if (data.rows.length === 0)
    return (
      <Empty title="没有要求本单位提供材料">
        {data.year}年度的报告材料,还没有要求{session.unit.name}提供。
      </Empty>
    );
  return (
    <ul className="collect-own">
      {data.rows.map((r) => (
        <li key={r.case}>
          <div>
            <strong>{r.what}</strong>
            <p className="quiet">
              {shortDay(r.asked, session.today)}要求
              {r.dueOn && `,${shortDay(r.dueOn, session.today)}以前报送`}
              {r.returned > 0 && `;退回${r.returned}次`}
              {r.chased > 0 && `;催报${r.chased}次`}
            </p>
          </div>
          <State r={r} />
          <Link className="button" to="/report" search={{ year: String(data.year), unit: r.unit.id, case: r.case }}>
            {r.ended === undefined ? '填报' : '查看'}
          </Link>
        </li>
      ))}
    </ul>
  );
}
