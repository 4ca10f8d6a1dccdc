/** The frame of the office: who is signed in, where one can go, and that this county is invented. */
import { useQuery } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { Suspense, useSyncExternalStore } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { useLiveOffice } from '../api/live.ts';
import { sessionQuery, useSignOut } from '../api/session.ts';
import { SignIn } from '../session/sign-in.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { Icon } from './icons.tsx';
import { PLACES } from './places.ts';
import { Failed, Loading } from './states.tsx';
import { roleTitle } from './words.ts';

const online = {
  subscribe: (tell: () => void) => {
    window.addEventListener('online', tell);
    window.addEventListener('offline', tell);
    return () => {
      window.removeEventListener('online', tell);
      window.removeEventListener('offline', tell);
    };
  },
  read: () => navigator.onLine,
};

export function Shell() {
  const session = useQuery(sessionQuery);
  if (session.isPending) return <Loading label="正在打开" />;
  if (session.isError) return <Failed error={session.error} retry={() => session.refetch()} />;
  if (session.data === null) return <SignIn />;
  return <Frame session={session.data} />;
}

function Frame({ session }: { session: Session }) {
  const connected = useSyncExternalStore(online.subscribe, online.read);
  useLiveOffice();
  return (
    <div className="frame">
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="frame-top">
        {session.tenant.demo && <DemoBanner />}
        {!connected && (
          <p className="offline" role="status">
            网络已断开:可以继续填写,内容保存在本机;恢复后再提交。
          </p>
        )}
      </header>
      <aside className="side">
        <Brand session={session} />
        <nav aria-label="主导航">
          <ul>
            {PLACES.filter((p) => !p.roles || p.roles.some((r) => session.roles.includes(r))).map((p) => (
              <li key={p.to}>
                <Link to={p.to} activeOptions={{ exact: p.to === '/' }}>
                  <Icon name={p.icon} />
                  <span>{p.label}</span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Self session={session} />
      </aside>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
        <footer className="self-narrow">
          <Self session={session} />
        </footer>
      </main>
    </div>
  );
}

function Brand({ session }: { session: Session }) {
  return (
    <div className="brand">
      <span className="brand-name">账图</span>
      <span className="brand-tenant">{session.tenant.name}</span>
    </div>
  );
}

function Self({ session }: { session: Session }) {
  const leave = useSignOut();
  return (
    <div className="self">
      <div className="self-who">
        <strong>{session.person.name}</strong>
        <span>{session.unit.name}</span>
        <span className="self-roles">{session.roles.map(roleTitle).join('、')}</span>
      </div>
      <button type="button" className="button-plain" onClick={() => leave.mutate()}>
        <Icon name="leave" size={16} />
        退出
      </button>
    </div>
  );
}
