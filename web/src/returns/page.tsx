/**
 * Returns: forms from above, mapped once and filled since. Made by hand: a sheet is drawn and its cells are laid against figures, which no form of a step
 * does; registering a mapping, checking, signing and handing in are steps of their procedures.
 */
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Light } from '../../../kernel/case/types.ts';
import type { Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import { type Kept, keepFile } from '../api/readings.ts';
import { type MappedForm, openForm, type ReturnRow, readMapping, returnsQuery } from '../api/returns.ts';
import { sessionQuery } from '../api/session.ts';
import { FileDrop } from '../app/file-drop.tsx';
import { shortDay } from '../app/format.ts';
import { LightMark } from '../app/light.tsx';
import { Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Filling } from './filling.tsx';
import { Mapping } from './mapping.tsx';
import './returns.css';
import '../reports/reports.css';
import '../readings/readings.css';

export function Returns() {
  const { form } = useSearch({ from: '/returns' });
  const session = useQuery(sessionQuery).data;
  const list = useQuery(returnsQuery);
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (list.isPending || !session)
    return (
      <Page wide title="报表">
        <Loading label="正在读取报表" />
      </Page>
    );
  const one = list.data.maps.find((m) => m.case === form);
  if (form !== undefined && one) return <OneForm key={form} one={one} session={session} returns={list.data.returns} />;
  return <All maps={list.data.maps} returns={list.data.returns} session={session} />;
}

function All({ maps, returns, session }: { maps: MappedForm[]; returns: ReturnRow[]; session: Session }) {
  const [file, setFile] = useState<Kept>();
  const open = useMutation({
    mutationFn: async (given: File) => {
      const kept = await keepFile(given);
      const form = await openForm(kept);
      setFile(kept);
      return form;
    },
  });
  const fault = faultOf(open.error, '没有打开,请再试一次', '连不上服务器,文件没有传上去;恢复以后再选一次');
  const waiting = returns.filter((r) => r.ended === undefined);
  return (
    <Page wide title="报表" lead="上级要的表对应一次,以后由指标填;同一个数报过的,照原来的报">
      <FileDrop
        label="放进一张空白表"
        hint={file ? file.name : '或者拖到这里:xlsx、docx;逐格对应到指标,另一人核对以后就可以一直用'}
        accept=".xlsx,.docx"
        busy={open.isPending ? '正在打开…' : undefined}
        take={(given) => open.mutate(given)}
      />
      {fault && (
        <p className="notice" role="alert">
          {fault}
        </p>
      )}
      {open.data && file && <Mapping key={file.digest} file={file} form={open.data} session={session} />}
      <Part title="要报送的" aside={<span className="quiet">{waiting.length}张</span>}>
        {waiting.length === 0 ? (
          <Empty title="没有要报送的表">收到上级的通知,在「新办」里登记;登记以后在这里填。</Empty>
        ) : (
          <Rows rows={waiting} today={session.today} />
        )}
      </Part>
      <Part title="已经对应的表" aside={<span className="quiet">{maps.filter((m) => m.ended === undefined).length}张现行</span>}>
        {maps.length === 0 ? (
          <Empty title="还没有对应过的表">放进一张空白表,从逐格对应开始。</Empty>
        ) : (
          <Maps maps={maps} today={session.today} />
        )}
      </Part>
    </Page>
  );
}

function Rows({ rows, today }: { rows: ReturnRow[]; today: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className="scroll-x" tabIndex={0} aria-label="要报送的各表,可以左右滚动">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">表</th>
            <th scope="col">表号和期别</th>
            <th scope="col">制发机关</th>
            <th scope="col">期限</th>
            <th scope="col">到了哪一步</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.case}>
              <th scope="row">
                <Link to="/cases/$id" params={{ id: r.case }}>
                  {r.title}
                </Link>
              </th>
              <td>{r.key}</td>
              <td>{r.from}</td>
              <td>
                <span className="collect-state">
                  {r.light && <LightMark light={r.light as Light} size={14} />}
                  {r.due ? shortDay(r.due, today) : '—'}
                </span>
              </td>
              <td>{r.state}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Maps({ maps, today }: { maps: MappedForm[]; today: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled by keys as well
    <section className="scroll-x" tabIndex={0} aria-label="已经对应的各表,可以左右滚动">
      <table className="plain">
        <thead>
          <tr>
            <th scope="col">表</th>
            <th scope="col">表号</th>
            <th scope="col">周期</th>
            <th scope="col">登记</th>
            <th scope="col">状态</th>
            <th scope="col">填表</th>
          </tr>
        </thead>
        <tbody>
          {maps.map((m) => (
            <tr key={m.case}>
              <th scope="row">
                <Link to="/cases/$id" params={{ id: m.case }}>
                  {m.title}
                </Link>
              </th>
              <td>{m.no}</td>
              <td>{m.period}</td>
              <td>{shortDay(m.on, today)}</td>
              <td>{m.ended ?? m.state}</td>
              <td>
                {m.usable ? (
                  <Link className="button" to="/returns" search={{ form: m.case }}>
                    填表
                  </Link>
                ) : (
                  <span className="quiet">{m.ended === undefined ? '没有可以读的对应表' : '—'}</span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function OneForm({ one, session, returns }: { one: MappedForm; session: Session; returns: ReturnRow[] }) {
  const navigate = useNavigate({ from: '/returns' });
  const opened = useQuery({
    queryKey: ['return-form', one.case],
    queryFn: async () => {
      const [form, map] = await Promise.all([openForm(one.blank!), readMapping(one.mapping!)]);
      return { form, map };
    },
    enabled: one.usable,
    staleTime: Number.POSITIVE_INFINITY,
  });
  return (
    <Page
      wide
      title={one.title}
      lead={[one.no, one.from, one.period].filter(Boolean).join(' · ')}
      aside={
        <button type="button" className="button" onClick={() => navigate({ search: {} })}>
          回到报表
        </button>
      }
    >
      {!one.usable ? (
        <Empty title="这张表没有可以读的对应表">登记时没有附空白表和对应表,请重新放进空白表对应一次。</Empty>
      ) : opened.isError ? (
        <Failed error={opened.error} retry={() => opened.refetch()} />
      ) : opened.isPending ? (
        <Loading label="正在打开这张表" />
      ) : (
        <Filling blank={one.blank!} map={opened.data.map} form={opened.data.form} session={session} returns={returns} />
      )}
    </Page>
  );
}
