/** The ledger's keeping: verified beside the work, sealed, handed to second keepers, backed up. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type AdminUpkeep, type AdminVerify, upkeepQuery, useBackup, useVerify, verifyQuery } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { instantText, numberText } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Part } from '../app/page.tsx';
import { Failed, Loading } from '../app/states.tsx';

export function KeepingTab() {
  const upkeep = useQuery(upkeepQuery);
  if (upkeep.isPending) return <Loading />;
  if (upkeep.isError) return <Failed error={upkeep.error} retry={() => upkeep.refetch()} />;
  const u = upkeep.data;
  return (
    <>
      <VerifyPart />
      <Part title="封印和第二保管人">
        <dl className="facts admin-facts">
          <div>
            <dt>账上</dt>
            <dd>
              {numberText(u.cases)}件,{numberText(u.events)}笔,其中{numberText(u.waiting)}笔等待封印
            </dd>
          </div>
          <div>
            <dt>最近的封印</dt>
            <dd>
              {u.lastSeal ? `${instantText(u.lastSeal.at)},到第${numberText(u.lastSeal.size)}笔` : '还没有'}{' '}
              <Link to="/ledger">全部封印</Link>
            </dd>
          </div>
          <div>
            <dt>第二保管人</dt>
            <dd>
              {u.keepers.length === 0
                ? '没有设。把封印另存到别人保管的文件夹,改动数据库的人就瞒不过去:启动时用“第二保管人”选项指明文件夹,见安装说明。'
                : u.keepers
                    .map((k) => `${k.folder}:${numberText(k.seals)}个封印,${k.ok ? '已到最近' : `只到第${numberText(k.size)}笔`}`)
                    .join('\n')}
            </dd>
          </div>
        </dl>
      </Part>
      <BackupPart upkeep={u} />
    </>
  );
}

function BackupPart({ upkeep: { backup, backingUp, mayBackUp, data } }: { upkeep: AdminUpkeep }) {
  const begin = useBackup();
  const { running, failed } = backingUp;
  return (
    <Part
      title="备份"
      aside={
        mayBackUp && (
          <button type="button" className="button" disabled={running !== undefined || begin.isPending} onClick={() => begin.mutate()}>
            现在备份
          </button>
        )
      }
    >
      <div role="status">
        {running && (
          <p>
            {running.by}于{instantText(running.began)}开始备份:已读{megabytes(running.bytes)}。别人照常办理。
          </p>
        )}
        {failed && <p className="fault">{failed}</p>}
      </div>
      {begin.isError && <p className="fault">{faultOf(begin.error)}</p>}
      <dl className="facts admin-facts">
        <div>
          <dt>上一次</dt>
          <dd>
            {backup ? `${instantText(backup.at)}(${megabytes(backup.bytes)},用时${(backup.ms / 1000).toFixed(0)}秒)` : '还没有备份过'}
            {backup && <span className="quiet admin-file">{backup.file}</span>}
          </dd>
        </div>
        <div>
          <dt>怎样保管</dt>
          <dd>
            {mayBackUp
              ? '备份文件里有封印用的密钥,请移到另一台机器、由专人保管。定时备份和恢复用命令行的 backup、restore,恢复后自动核验,见安装说明。'
              : '数据在另有的数据库里,请用它自己的办法备份,并另存本机数据文件夹里的密钥。'}
          </dd>
        </div>
        <div>
          <dt>数据</dt>
          <dd className="admin-file">{data}</dd>
        </div>
      </dl>
    </Part>
  );
}

const megabytes = (bytes: number): string => `${numberText(Math.max(1, Math.round(bytes / 1_048_576)))}兆字节`;

function VerifyPart() {
  const state = useQuery(verifyQuery);
  const verify = useVerify();
  if (state.isPending) return <Loading lines={3} />;
  if (state.isError) return <Failed error={state.error} retry={() => state.refetch()} />;
  const { running, last, failed } = state.data;
  const busy = running !== undefined || verify.isPending;
  return (
    <Part
      title="核验"
      aside={
        <span className="row">
          <button type="button" className="button button-main" disabled={busy} onClick={() => verify.mutate(false)}>
            核验整个账本
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => verify.mutate(true)}>
            并逐笔判断是否合法
          </button>
        </span>
      }
    >
      <div role="status">
        {running && (
          <>
            <p>
              {running.by}于{instantText(running.began)}开始{running.law ? ',逐笔判断是否合法' : ''}:已核{numberText(running.events)}笔,共
              {numberText(running.of)}笔。别人照常办理。
            </p>
            <progress className="admin-progress" aria-label="核验的进度" value={running.events} max={Math.max(1, running.of)} />
          </>
        )}
        {failed && <p className="fault">{failed}</p>}
        {last && !running && <Result last={last} />}
        {!last && !running && !failed && (
          <p className="nothing">从头重算全部摘要、封印、案件和数字,与账上所记的对照。核验时别人照常办理。</p>
        )}
      </div>
      {verify.isError && <p className="fault">{faultOf(verify.error)}</p>}
    </Part>
  );
}

function Result({ last }: { last: NonNullable<AdminVerify['last']> }) {
  return (
    <div className="admin-read">
      <p className="row">
        <LightMark light={last.ok ? 'done' : 'red'} size={20} />
        <strong>{last.ok ? '全部相符' : `有${numberText(last.faults.length + last.more)}处不符`}</strong>
        <span className="quiet">
          {instantText(last.at)},{numberText(last.cases)}件{numberText(last.events)}笔,封印{numberText(last.seals)}个,用时
          {(last.ms / 1000).toFixed(1)}秒
        </span>
      </p>
      {last.judged && (
        <p>
          合法{numberText(last.judged.lawful)}笔,补录时有所违反{numberText(last.judged.recorded)}笔,无法再判断
          {numberText(last.judged.unjudged)}笔,不合法
          {numberText(last.judged.wrong)}笔
        </p>
      )}
      {last.pending > 0 && <p className="quiet">另有{numberText(last.pending)}项正在途中,不是差错。</p>}
      {last.faults.length > 0 && (
        <ul className="admin-faults">
          {last.faults.map((f) => (
            <li key={`${f.kind} ${f.case} ${f.n} ${f.says}`}>
              {f.case ? (
                <Link to="/cases/$id" params={{ id: f.case }}>
                  {f.says}
                </Link>
              ) : (
                f.says
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
