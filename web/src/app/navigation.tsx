/** The ways through the office: in groups at the side; on a narrow screen a few at the foot, and the rest behind 更多. */
import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { useSignOut } from '../api/session.ts';
import { Bell } from '../notices/bell.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icons.tsx';
import { type Place, placesAtFoot } from './places.ts';
import { useLargeType } from './type-size.ts';
import { roleTitle } from './words.ts';

const GROUPS = ['办理', '看', '依据', '管理'] as const;

export function Side(props: { session: Session; places: readonly Place[]; search: () => void; help: () => void }) {
  const { session, places, search, help } = props;
  const [more, setMore] = useState(false);
  const foot = placesAtFoot(places);
  const { pathname } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever went somewhere wants to see it
  useEffect(() => setMore(false), [pathname]);
  const elsewhere = pathname !== '/' && !foot.some((p) => p.to !== '/' && pathname.startsWith(p.to));
  return (
    <aside className="side" aria-label="导航和本人">
      <div className="side-wide">
        <div className="brand">
          <div>
            <span className="brand-name">账图</span>
            <span className="brand-tenant">{session.tenant.name}</span>
          </div>
          <Bell />
        </div>
        <button type="button" className="find" aria-label="查找" aria-keyshortcuts="/ Control+K" onClick={search}>
          <Icon name="search" size={16} />
          <span>查找</span>
          <kbd>/</kbd>
        </button>
        <nav aria-label="主导航">
          {GROUPS.map((group) => (
            <Group key={group} group={group} places={places} />
          ))}
        </nav>
        <Self session={session} help={help} />
      </div>
      <nav className="foot" aria-label="常用">
        <ul>
          {foot.map((p) => (
            <Way key={p.to} place={p} />
          ))}
          <li>
            <button type="button" className={elsewhere ? 'active' : undefined} aria-haspopup="dialog" onClick={() => setMore(true)}>
              <Icon name="more" />
              <span>更多</span>
            </button>
          </li>
        </ul>
      </nav>
      {more && (
        <Dialog label="更多" close={() => setMore(false)} className="sheet">
          <header className="box-head">
            <h2>更多</h2>
            <button type="button" className="button-plain" onClick={() => setMore(false)}>
              <Icon name="close" size={16} />
              <span className="sr">关闭</span>
            </button>
          </header>
          <nav aria-label="全部">
            {GROUPS.map((group) => (
              <Group key={group} group={group} places={places} />
            ))}
          </nav>
          <Self session={session} />
        </Dialog>
      )}
    </aside>
  );
}

function Group({ group, places }: { group: Place['group']; places: readonly Place[] }) {
  const here = places.filter((p) => p.group === group);
  if (here.length === 0) return null;
  return (
    <ul className="ways-group" aria-label={group}>
      {here.map((p) => (
        <Way key={p.to} place={p} />
      ))}
    </ul>
  );
}

function Way({ place }: { place: Place }) {
  return (
    <li>
      <Link to={place.to} activeOptions={{ exact: place.to === '/' || place.to === '/report', includeSearch: false }}>
        <Icon name={place.icon} />
        <span>{place.label}</span>
      </Link>
    </li>
  );
}

function Self({ session, help }: { session: Session; help?: () => void }) {
  const leave = useSignOut();
  const [large, setLarge] = useLargeType();
  return (
    <div className="self">
      <div className="self-who">
        <strong>{session.person.name}</strong>
        <span>{session.unit.name}</span>
        <span className="self-roles" title={session.roles.map(roleTitle).join('、')}>
          {session.roles.map(roleTitle).join('、')}
        </span>
      </div>
      <div className="self-do">
        <button type="button" className="button-plain" aria-pressed={large} onClick={() => setLarge(!large)}>
          <Icon name="letter" size={16} />
          大字
        </button>
        {help && (
          <button type="button" className="button-plain" onClick={help}>
            <Icon name="keys" size={16} />
            <span className="sr">键盘操作</span>
          </button>
        )}
        <button type="button" className="button-plain" onClick={() => leave.mutate()}>
          <Icon name="leave" size={16} />
          退出
        </button>
      </div>
    </div>
  );
}

/** On a narrow screen: whose ledger, search and the bell above the page. */
export function NarrowTop({ session, search }: { session: Session; search: () => void }) {
  return (
    <div className="narrow-top">
      <span>
        <span className="brand-name">账图</span> <span className="brand-tenant">{session.tenant.name}</span>
      </span>
      <span className="row">
        <button type="button" className="button-plain" onClick={search}>
          <Icon name="search" />
          <span className="sr">查找</span>
        </button>
        <Bell />
      </span>
    </div>
  );
}
