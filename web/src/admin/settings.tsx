/** What the law leaves to ministries, provinces and this county: what holds today, on what it rests, whether anybody confirmed it. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { type AdminSetting, settingMoves, settingsQuery } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';
import { findAmong } from '../app/find.ts';
import { dayText, numberText } from '../app/format.ts';
import { Choice } from '../app/page.tsx';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { Ask, MovesTable, SelectLine, TextLine } from './parts.tsx';

const SHOWN = 100;

export function SettingsTab() {
  const settings = useQuery(settingsQuery);
  const [q, setQ] = useState('');
  const [which, setWhich] = useState<'open' | 'all'>('open');
  const [open, setOpen] = useState<AdminSetting>();
  const found = useMemo(() => {
    const all = (settings.data ?? []).filter((s) => which === 'all' || !s.confirmed);
    return q
      ? findAmong(
          all,
          q,
          (s) => s.title,
          (s) => `${s.basis} ${s.procedures.map((p) => p.title).join(' ')}`,
        )
      : all;
  }, [settings.data, q, which]);
  if (settings.isPending) return <Loading />;
  if (settings.isError) return <Failed error={settings.error} retry={() => settings.refetch()} />;
  const unconfirmed = settings.data.filter((s) => !s.confirmed).length;
  return (
    <>
      <p className="quiet">
        法律没有写明、留给上级或者本地规定的期限和标准。没有人确认的,用默认值,算出的灯是灰的;{numberText(settings.data.length)}项中还有
        {numberText(unconfirmed)}项没有确认。
      </p>
      <div className="filters">
        <SearchField label="找本地规定" hint="名称、程序、依据" value={q} set={(t) => setQ(t ?? '')} />
        <Choice
          label="哪些"
          value={which}
          options={[
            { value: 'open', label: `没有确认 ${unconfirmed}` },
            { value: 'all', label: `全部 ${settings.data.length}` },
          ]}
          onChange={setWhich}
        />
      </div>
      {found.length === 0 ? (
        <Empty title="没有这样的规定" />
      ) : (
        <div className="scroll-x">
          <table className="plain admin-settings admin-stack">
            <thead>
              <tr>
                <th scope="col">名称</th>
                <th scope="col">现在</th>
                <th scope="col">依据</th>
                <th scope="col">默认</th>
                <th scope="col">变更</th>
              </tr>
            </thead>
            <tbody>
              {found.slice(0, SHOWN).map((s) => (
                <tr key={s.id}>
                  <th scope="row" className="admin-why">
                    {s.title}
                    <span className="quiet">{s.procedures.map((p) => p.title).join('、')}</span>
                  </th>
                  <td data-label="现在">
                    {s.now} {s.confirmed ? <span className="quiet">{s.layer}</span> : <span className="tag">未确认</span>}
                  </td>
                  <td className="admin-why" data-label="依据">
                    {s.nowBasis}
                  </td>
                  <td data-label="默认">{s.default}</td>
                  <td>
                    <button type="button" className="button-link" onClick={() => setOpen(s)}>
                      设定<span className="sr">{s.title}</span>
                    </button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {found.length > SHOWN && <p className="quiet">列出前{SHOWN}项,请用上面的框找。</p>}
      {open && <Put setting={open} close={() => setOpen(undefined)} />}
    </>
  );
}

const UNITS = [
  { value: 'workday', label: '个工作日' },
  { value: 'day', label: '日' },
  { value: 'month', label: '个月' },
  { value: 'hour', label: '小时' },
];
const FEN = 100;

function Put({ setting: s, close }: { setting: AdminSetting; close: () => void }) {
  const today = useQuery(sessionQuery).data?.today ?? '';
  const [n, setN] = useState('');
  const [unit, setUnit] = useState(s.kind === 'span' ? 'workday' : '');
  const [from, setFrom] = useState(today);
  const [basis, setBasis] = useState('');
  const moves = useMutation({ mutationFn: settingMoves });
  const asked = () => {
    const given = Number(n);
    if (n === '' || !Number.isFinite(given) || given < 0) return '请填写数值';
    if (s.kind !== 'money' && !Number.isInteger(given)) return '请填写整数';
    if (basis.trim().length < 2) return '请写明依据的文件和条';
    const value = s.kind === 'span' ? { n: given, unit } : s.kind === 'money' ? Math.round(given * FEN) : given;
    return { setting: s.id, value, from, basis: basis.trim() };
  };
  const look = () => {
    const ask = asked();
    if (typeof ask !== 'string') moves.mutate(ask);
  };
  return (
    <Ask
      title={s.title}
      close={close}
      body={() => {
        const ask = asked();
        return typeof ask === 'string' ? ask : { kind: 'setting.put', ...ask };
      }}
      note={`现在:${s.now}(${s.nowBasis}${s.confirmed ? '' : ',没有确认'})。法律的说法:${s.basis}`}
    >
      {s.values.length > 0 && (
        <ul className="admin-values">
          {s.values.map((v) => (
            <li key={`${v.layer} ${v.from} ${v.department}`}>
              {dayText(v.from)}起 {v.words}
              <span className="quiet">
                {v.layer}
                {v.department && `,只对${v.department}`},{v.basis}
              </span>
            </li>
          ))}
        </ul>
      )}
      <TextLine label={s.kind === 'money' ? '数额(元)' : '数值'} type="number" value={n} set={setN} />
      {s.kind === 'span' && <SelectLine label="单位" value={unit} set={setUnit} options={UNITS} />}
      <TextLine label="自哪一天起" type="date" value={from} set={setFrom} help="以前已经开始计算的,按当时的规定" />
      <TextLine label="依据" value={basis} set={setBasis} long help="文件名、文号和条" />
      <div className="row">
        <button type="button" className="button" disabled={moves.isPending} onClick={look}>
          {moves.isPending ? '正在逐件重算…' : '看哪些到期日会变'}
        </button>
      </div>
      <div role="status">
        {moves.isError && <p className="fault">{faultOf(moves.error)}</p>}
        {moves.data && <MovesTable moves={moves.data} />}
      </div>
    </Ask>
  );
}
