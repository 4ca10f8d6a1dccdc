/** Units: added, renamed, merged, closed on a day; never removed. */
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type AdminUnit, unitsQuery } from '../api/admin.ts';
import { sessionQuery } from '../api/session.ts';
import { dayText, numberText } from '../app/format.ts';
import { Failed, Loading } from '../app/states.tsx';
import { Ask, SelectLine, TextLine } from './parts.tsx';

const KINDS = ['政府', '部门', '镇', '街道'].map((k) => ({ value: k, label: k }));
type Open = { what: 'add' } | { what: 'rename' | 'close'; unit: AdminUnit };

/** Whether who is signed in may change people and units. */
export function useAdmin(): boolean {
  return useQuery(sessionQuery).data?.roles.includes('admin') === true;
}

export function UnitsTab() {
  const units = useQuery(unitsQuery);
  const admin = useAdmin();
  const [open, setOpen] = useState<Open>();
  if (units.isPending) return <Loading />;
  if (units.isError) return <Failed error={units.error} retry={() => units.refetch()} />;
  const close = () => setOpen(undefined);
  return (
    <>
      <div className="admin-head">
        <p className="quiet">单位只撤销、不删除:账上记过它的,永远查得到。撤销、并入要由第二人同意。</p>
        {admin && (
          <button type="button" className="button" onClick={() => setOpen({ what: 'add' })}>
            新设单位
          </button>
        )}
      </div>
      <div className="scroll-x">
        <table className="plain admin-stack">
          <thead>
            <tr>
              <th scope="col">单位</th>
              <th scope="col">类别</th>
              <th scope="col" className="end">
                人员
              </th>
              <th scope="col" className="end">
                在办
              </th>
              <th scope="col">状态</th>
              {admin && <th scope="col">变更</th>}
            </tr>
          </thead>
          <tbody>
            {units.data.map((u) => (
              <tr key={u.id} className={u.closedOn ? 'admin-gone' : undefined}>
                <th scope="row">{u.name}</th>
                <td data-label="类别">{u.kind}</td>
                <td className="end" data-label="人员">
                  <Link to="/admin" search={{ place: 'people', q: u.name }}>
                    {numberText(u.people)}
                  </Link>
                </td>
                <td className="end" data-label="在办">
                  <Link to="/cases" search={{ unit: u.id, state: 'open' }}>
                    {numberText(u.open)}
                  </Link>
                </td>
                <td data-label="状态">{u.closedOn ? `${dayText(u.closedOn)}撤销${u.mergedInto ? `,并入${u.mergedInto}` : ''}` : '在用'}</td>
                {admin && (
                  <td>
                    {!u.closedOn && (
                      <span className="row">
                        <button type="button" className="button-link" onClick={() => setOpen({ what: 'rename', unit: u })}>
                          更名<span className="sr">{u.name}</span>
                        </button>
                        <button type="button" className="button-link" onClick={() => setOpen({ what: 'close', unit: u })}>
                          撤销或并入<span className="sr">{u.name}</span>
                        </button>
                      </span>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {open?.what === 'add' && <Add close={close} />}
      {open?.what === 'rename' && <Rename unit={open.unit} close={close} />}
      {open?.what === 'close' && <Close unit={open.unit} all={units.data} close={close} />}
    </>
  );
}

function Add({ close }: { close: () => void }) {
  const [name, setName] = useState('');
  const [unitKind, setKind] = useState('部门');
  return (
    <Ask title="新设单位" close={close} body={() => ({ kind: 'unit.add', name: name.trim(), unitKind })}>
      <TextLine label="名称" value={name} set={setName} help="写全称,与印章一致" />
      <SelectLine label="类别" value={unitKind} set={setKind} options={KINDS} />
    </Ask>
  );
}
function Rename({ unit, close }: { unit: AdminUnit; close: () => void }) {
  const [name, setName] = useState(unit.name);
  const [unitKind, setKind] = useState(unit.kind);
  return (
    <Ask title={`${unit.name}更名`} close={close} body={() => ({ kind: 'unit.rename', unit: unit.id, name: name.trim(), unitKind })}>
      <TextLine label="新的名称" value={name} set={setName} help="以前的文书和账上的记载不变" />
      <SelectLine label="类别" value={unitKind} set={setKind} options={KINDS} />
    </Ask>
  );
}
function Close({ unit, all, close }: { unit: AdminUnit; all: readonly AdminUnit[]; close: () => void }) {
  const [day, setDay] = useState('');
  const [into, setInto] = useState('');
  const others = all.filter((u) => u.id !== unit.id && !u.closedOn).map((u) => ({ value: u.id, label: u.name }));
  return (
    <Ask
      title={`${unit.name}撤销或并入`}
      close={close}
      act="提请第二人同意"
      body={() => ({ kind: 'unit.close', unit: unit.id, day, ...(into && { into }) })}
      note={`现有人员${unit.people}人、在办${unit.open}件。撤销以后不再新办;在办的由承办人逐件办理移交。`}
    >
      <TextLine label="自哪一天起" type="date" value={day} set={setDay} />
      <SelectLine label="并入哪个单位" value={into} set={setInto} options={others} none="不并入,只撤销" help="并入的,人员随之转入" />
    </Ask>
  );
}
