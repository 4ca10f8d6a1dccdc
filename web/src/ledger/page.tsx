/** The ledger: its seals, its verification, and the receipt of one event. */
import { useInfiniteQuery, useMutation, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { VerifyView } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import { sealsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { verifyLedger } from '../api/writes.ts';
import { instantText, numberText } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { Wide } from '../app/wide.tsx';
import { Receipt } from './receipt.tsx';
import './ledger.css';

export function Ledger() {
  const { event } = useSearch({ from: '/ledger' });
  const navigate = useNavigate({ from: '/ledger' });
  return (
    <Page title="账本" lead="每一笔记入后不能改、不能删;封印把到那一刻为止的全部行为锁定成一个摘要">
      <Verify />
      <Part title="一笔的回执">
        <Receipt event={event} ask={(e) => navigate({ search: { event: e }, replace: true })} />
      </Part>
      <Part title="封印">
        <Seals />
      </Part>
      <Part title="导出">
        <p>
          <a className="button" href="/api/seals?limit=200" download="封印.json">
            下载封印
          </a>
        </p>
        <p className="quiet">
          整个账本含有个人信息和涉密事项,不经浏览器导出:由系统管理人员在服务器上用导出命令写成文件,可以离线核验。单个案件的账和证明,在案件页「导出案卷」。
        </p>
      </Part>
    </Page>
  );
}

/** Whose work it is to verify: the server asks for the same. */
const VERIFIERS = ['planner', 'supervisor', 'chief'];

function Verify() {
  const verify = useMutation({ mutationFn: verifyLedger });
  const session = useQuery(sessionQuery).data;
  const may = session?.roles.some((role) => VERIFIERS.includes(role)) === true;
  return (
    <Part
      title="核验"
      aside={
        may && (
          <button type="button" className="button button-main" disabled={verify.isPending} onClick={() => verify.mutate()}>
            {verify.isPending ? '正在核验…' : '核验整个账本'}
          </button>
        )
      }
    >
      <div role="status">
        {verify.isPending ? (
          <p className="nothing">正在逐笔重算摘要、封印和各项数字,可以离开这一页做别的。</p>
        ) : verify.data ? (
          <Result found={verify.data} />
        ) : verify.isError ? (
          <p className="fault">{faultOf(verify.error, '没有核验成,请再试一次', '连不上服务器,没有核验')}</p>
        ) : (
          <p className="nothing">
            从头重算全部摘要、封印、案件和数字,与账上所记的对照。
            {!may && '由法治建设议事协调机构办公室、行政执法监督机构和机关主要负责人进行;下面一笔的回执和证明,人人可以查。'}
          </p>
        )}
      </div>
      {verify.isPending && <Elapsed />}
    </Part>
  );
}

/** How long it has been at work: the server counts to the end and tells then. */
function Elapsed() {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className="verifying">
      <progress aria-label="正在核验" /> 已用{seconds}秒
    </p>
  );
}

function Result({ found }: { found: VerifyView }) {
  return (
    <div className={found.ok ? 'verified' : 'verified verified-not'}>
      <p className="verified-head">
        <LightMark light={found.ok ? 'done' : 'red'} size={20} />
        {found.ok ? '全部相符' : `有${numberText(found.faults.length)}处不符`}
      </p>
      <p className="quiet">
        核对行为{numberText(found.events)}笔、案件{numberText(found.cases)}件、封印{numberText(found.seals)}个,用时
        {(found.ms / 1000).toFixed(1)}秒
      </p>
      {found.faults.length > 0 && (
        <ul>
          {found.faults.map((f) => (
            <li key={`${f.kind} ${f.case} ${f.n} ${f.says}`}>
              {f.says}
              {f.case && (
                <cite>
                  案件{f.case}
                  {f.n !== undefined && `,第${f.n}号`}
                </cite>
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Seals() {
  const seals = useInfiniteQuery(sealsQuery);
  const [all, setAll] = useState(false);
  if (seals.isPending) return <Loading />;
  if (seals.isError) return <Failed error={seals.error} retry={() => seals.refetch()} />;
  const rows = seals.data.pages.flatMap((p) => p.items);
  if (rows.length === 0) return <p className="nothing">还没有封印。封印每隔一段时间自动作出。</p>;
  const shown = all ? rows : rows.slice(0, 12);
  return (
    <>
      <Wide label="封印一览">
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">封印之时</th>
              <th scope="col" className="end">
                到第几笔
              </th>
              <th scope="col">根摘要</th>
              <th scope="col">算法</th>
              <th scope="col">密钥</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((s) => (
              <tr key={s.size}>
                <td>{instantText(s.at)}</td>
                <td className="end">{numberText(s.size)}</td>
                <td>
                  <code title={s.root}>{s.root.slice(0, 24)}…</code>
                </td>
                <td>
                  {s.hash.toUpperCase()}、{s.algorithm.toUpperCase()}
                </td>
                <td>
                  <code title={s.keyId}>{s.keyId.slice(0, 12)}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {!all && rows.length > shown.length && (
        <button type="button" className="button more" onClick={() => setAll(true)}>
          显示更早的
        </button>
      )}
      {all && seals.hasNextPage && (
        <button type="button" className="button more" disabled={seals.isFetching} onClick={() => seals.fetchNextPage()}>
          再读一页
        </button>
      )}
    </>
  );
}
