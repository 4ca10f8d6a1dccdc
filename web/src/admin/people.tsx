/** People: which posts they hold from when until when, who deputises, with what account they sign in. */
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { type AdminPerson, peopleQuery, rolesQuery, unitsQuery } from '../api/admin.ts';
import { dayText, numberText } from '../app/format.ts';
import { SearchField } from '../app/search-field.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { type Asked, PersonAsk } from './person-ask.tsx';
import { useAdmin } from './units.tsx';

export function PeopleTab() {
  const { q = '' } = useSearch({ from: '/admin' });
  const navigate = useNavigate({ from: '/admin' });
  const units = useQuery(unitsQuery);
  const roles = useQuery(rolesQuery);
  const admin = useAdmin();
  const [open, setOpen] = useState<Asked>();
  // what is typed is a unit's name, a role's, or part of a person's
  const ask = useMemo(() => {
    const unit = units.data?.find((u) => u.name === q);
    const role = roles.data?.roles.find((r) => r.title === q);
    return unit ? { unit: unit.id } : role ? { role: role.id } : q ? { q } : {};
  }, [q, units.data, roles.data]);
  const people = useQuery({ ...peopleQuery(ask), enabled: units.isSuccess && roles.isSuccess, placeholderData: keepPreviousData });
  if (people.isError) return <Failed error={people.error} retry={() => people.refetch()} />;
  if (people.isPending || !units.data || !roles.data) return <Loading />;
  const { items, total } = people.data;
  return (
    <>
      <div className="admin-head">
        <div className="filters">
          <SearchField
            label="找人员"
            hint="姓名、单位全称、职责"
            value={q}
            set={(text) => navigate({ search: { place: 'people', q: text }, replace: true })}
          />
          <span className="quiet" role="status">
            {numberText(total)}人{total > items.length && `,列出前${items.length}人,请再写细一些`}
          </span>
        </div>
        {admin && (
          <button type="button" className="button" onClick={() => setOpen({ what: 'add' })}>
            新增人员
          </button>
        )}
      </div>
      {items.length === 0 ? (
        <Empty title="没有这样的人员">可以写姓名中的几个字,或者单位、职责的全称。</Empty>
      ) : (
        <ul className="admin-people">
          {items.map((p) => (
            <Person key={p.id} person={p} admin={admin} open={setOpen} />
          ))}
        </ul>
      )}
      {open && <PersonAsk asked={open} units={units.data} roles={roles.data.roles} close={() => setOpen(undefined)} />}
    </>
  );
}

const termText = (p: AdminPerson['posts'][number]): string =>
  `${dayText(p.from)}起${p.until ? `,${dayText(p.until)}止` : ''}${p.everywhere ? ',全县各单位' : ''}${p.deputyFor ? `,代理${p.deputyFor}` : ''}`;

function Person({ person: p, admin, open }: { person: AdminPerson; admin: boolean; open: (asked: Asked) => void }) {
  const now = p.posts.filter((x) => x.now);
  const other = p.posts.filter((x) => !x.now);
  const here = admin && !p.leftOn;
  return (
    <li className={p.leftOn ? 'admin-gone' : undefined}>
      <div className="admin-who">
        <strong>{p.name}</strong>
        <span>{p.unitName}</span>
        {p.leftOn && <span>{dayText(p.leftOn)}离开</span>}
        {here && (
          <span className="row">
            <button type="button" className="button-link" onClick={() => open({ what: 'give', person: p })}>
              给予职责<span className="sr">{p.name}</span>
            </button>
            <button type="button" className="button-link" onClick={() => open({ what: 'deputise', person: p })}>
              代理<span className="sr">{p.name}</span>
            </button>
            <button type="button" className="button-link" onClick={() => open({ what: 'move', person: p })}>
              调动<span className="sr">{p.name}</span>
            </button>
            <button type="button" className="button-link" onClick={() => open({ what: 'leave', person: p })}>
              离开<span className="sr">{p.name}</span>
            </button>
          </span>
        )}
      </div>
      <ul className="admin-posts">
        {now.map((x) => (
          <li key={`${x.role} ${x.from} ${x.deputyFor}`}>
            <span>{x.title}</span>
            <span className="quiet">{termText(x)}</span>
            {here && (
              <button type="button" className="button-link" onClick={() => open({ what: 'end', person: p, post: x })}>
                终止
                <span className="sr">
                  {p.name}的{x.title}
                </span>
              </button>
            )}
          </li>
        ))}
        {now.length === 0 && !p.leftOn && <li className="quiet">现在没有职责</li>}
        {other.length > 0 && <li className="quiet">另有以前或者以后的:{other.map((x) => `${x.title}(${termText(x)})`).join('、')}</li>}
      </ul>
      <div className="admin-account">
        {p.accounts.map((a) => (
          <p key={a.id}>
            账号 <code>{a.id}</code>{' '}
            {a.locked ? <span className="tag tag-bad">停用</span> : a.sessions > 0 ? `在${a.sessions}处登录` : '没有登录'}
            {admin && (
              <span className="row">
                <button type="button" className="button-link" onClick={() => open({ what: 'password', person: p, account: a.id })}>
                  重设密码<span className="sr">{a.id}</span>
                </button>
                <button
                  type="button"
                  className="button-link"
                  onClick={() => open({ what: 'lock', person: p, account: a.id, locked: !a.locked })}
                >
                  {a.locked ? '恢复' : '停用'}
                  <span className="sr">{a.id}</span>
                </button>
                {a.sessions > 0 && (
                  <button type="button" className="button-link" onClick={() => open({ what: 'sessions', person: p, account: a.id })}>
                    全部退出<span className="sr">{a.id}</span>
                  </button>
                )}
              </span>
            )}
          </p>
        ))}
        {p.accounts.length === 0 && here && (
          <button type="button" className="button-link" onClick={() => open({ what: 'open', person: p })}>
            开设账号<span className="sr">{p.name}</span>
          </button>
        )}
      </div>
    </li>
  );
}
