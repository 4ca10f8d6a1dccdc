/** The platforms above, by file: tried, imported, counted on both sides; and every run so far. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { platformsQuery, type RunAnswer, type RunFault, runsQuery, useRun } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { PickFile } from '../app/file-drop.tsx';
import { instantText } from '../app/format.ts';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';
import { SelectLine, TextLine } from './parts.tsx';

const WHAT: Record<string, string> = { try: '核对', import: '导入', compare: '两边对数' };

export function ExchangeTab() {
  const platforms = useQuery(platformsQuery);
  const runs = useQuery(runsQuery);
  if (platforms.isPending || runs.isPending) return <Loading />;
  if (platforms.isError) return <Failed error={platforms.error} retry={() => platforms.refetch()} />;
  if (runs.isError) return <Failed error={runs.error} retry={() => runs.refetch()} />;
  const last = (platform: string) => runs.data.find((r) => r.platform === platform);
  return (
    <>
      <Run platforms={platforms.data.map((p) => ({ value: p.id, label: p.platform }))} />
      <Part title="平台和对应文件">
        <div className="scroll-x">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">平台</th>
                <th scope="col">对应的程序</th>
                <th scope="col" className="end">
                  对应的列
                </th>
                <th scope="col">上一次</th>
              </tr>
            </thead>
            <tbody>
              {platforms.data.map((p) => {
                const run = last(p.platform);
                return (
                  <tr key={p.id}>
                    <th scope="row">{p.platform}</th>
                    <td>
                      <Link to="/procedures/$id" params={{ id: p.procedure }}>
                        {p.what}
                      </Link>
                    </td>
                    <td className="end">{p.columns.length}</td>
                    <td className="admin-why">{run ? `${instantText(run.at)} ${WHAT[run.what]}:${run.says}` : '还没有'}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </Part>
      <Part title="交换记录">
        {runs.data.length === 0 ? (
          <p className="nothing">还没有在这里交换过。命令行上的交换不在此列。</p>
        ) : (
          <div className="scroll-x">
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">时间</th>
                  <th scope="col">平台</th>
                  <th scope="col">办了什么</th>
                  <th scope="col">结果</th>
                  <th scope="col">文件</th>
                  <th scope="col">经手</th>
                </tr>
              </thead>
              <tbody>
                {runs.data.map((r) => (
                  <tr key={`${r.at} ${r.platform}`}>
                    <td>{instantText(r.at)}</td>
                    <td>{r.platform}</td>
                    <td>{WHAT[r.what]}</td>
                    <td className="admin-why">
                      {!r.ok && <span className="tag tag-bad">有不符</span>} {r.says}
                    </td>
                    <td>{r.file}</td>
                    <td>{r.by}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Part>
    </>
  );
}

function Run({ platforms }: { platforms: { value: string; label: string }[] }) {
  const [platform, setPlatform] = useState(platforms[0]?.value ?? '');
  const [what, setWhat] = useState('try');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [file, setFile] = useState<File>();
  const run = useRun();
  const send = (e: FormEvent) => {
    e.preventDefault();
    if (file) run.mutate({ platform, what, file, ...(what === 'compare' && { from, to }) });
  };
  return (
    <Part title="交换一个文件">
      <form className="admin-run" onSubmit={send}>
        <SelectLine label="平台" value={platform} set={setPlatform} options={platforms} />
        <SelectLine
          label="办什么"
          value={what}
          set={setWhat}
          options={Object.entries(WHAT).map(([value, label]) => ({ value, label: value === 'try' ? '核对,不记入' : label }))}
        />
        {what === 'compare' && (
          <>
            <TextLine label="期间的起日" type="date" value={from} set={setFrom} />
            <TextLine label="期间的止日" type="date" value={to} set={setTo} />
          </>
        )}
        <div className="admin-line">
          <span className="label" id="exchange-file">
            平台导出的表格
          </span>
          <PickFile
            take={([one]) => setFile(one)}
            label={file ? file.name : '选择表格…'}
            namedBy="exchange-file"
            describedBy="exchange-file"
            accept=".xlsx,.csv"
            className="button admin-file"
          />
        </div>
        <button type="submit" className="button button-main" disabled={!file || run.isPending}>
          {run.isPending ? '正在逐行办理…' : WHAT[what]}
        </button>
      </form>
      <p role="alert" className="fault">
        {faultOf(run.error)}
      </p>
      <div role="status">{run.data && <Result answer={run.data} />}</div>
    </Part>
  );
}

const SHOWN = 200;
function Result({ answer: { says, imported, compared } }: { answer: RunAnswer }) {
  return (
    <div className="admin-read">
      <p>
        <strong>{says}。</strong>
      </p>
      {imported && <Faults title="不能记入" rows={imported.refused} />}
      {imported && <Faults title="作为发现记入" rows={imported.findings} />}
      {compared && compared.onlyThere.length > 0 && (
        <p>
          只在平台:
          {compared.onlyThere
            .slice(0, SHOWN)
            .map((r) => r.source)
            .join('、')}
        </p>
      )}
      {compared && compared.onlyHere.length > 0 && (
        <p>
          只在账上:
          {compared.onlyHere.slice(0, SHOWN).map((r) => (
            <Link key={r.case} className="admin-inline" to="/cases/$id" params={{ id: r.case }}>
              {r.source || '没有来源号的一件'}
            </Link>
          ))}
        </p>
      )}
      {compared && compared.differing.length > 0 && (
        <Faults
          title="不一致"
          rows={compared.differing.flatMap((d) =>
            d.columns.map((c) => ({ no: d.no, source: d.source, column: c.column, says: `平台${c.theirs},账上${c.ours}`, article: '' })),
          )}
        />
      )}
    </div>
  );
}
function Faults({ title, rows }: { title: string; rows: readonly RunFault[] }) {
  if (rows.length === 0) return null;
  return (
    <div className="scroll-x admin-scroll">
      <table className="plain">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">行</th>
            <th scope="col">来源号</th>
            <th scope="col">列</th>
            <th scope="col">为什么</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((f) => (
            <tr key={`${f.no} ${f.column} ${f.says}`}>
              <td>{f.no}</td>
              <td>{f.source}</td>
              <td>{f.column ?? ''}</td>
              <td className="admin-why">
                {f.says}
                {f.article && !f.says.includes(f.article) && <cite>({f.article})</cite>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
