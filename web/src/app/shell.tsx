/** The frame of the office: where one can go, search and notices at hand, who is signed in, and that this county is invented. */
import { useQuery } from '@tanstack/react-query';
import { CatchBoundary, Outlet, useLocation } from '@tanstack/react-router';
import { type CSSProperties, lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { useLiveOffice } from '../api/live.ts';
import { hasLeft, sessionQuery } from '../api/session.ts';
import { SignInAgain } from '../session/again.tsx';
import { SignIn } from '../session/sign-in.tsx';
import { DemoBanner } from './demo-banner.tsx';
import { useOfficeKeys } from './keys.ts';
import { NarrowTop, Side } from './navigation.tsx';
import { placesFor } from './places.ts';
import { reach } from './reach.ts';
import { Failed, Loading } from './states.tsx';
import { WalkBar } from './walk.tsx';
import './type-size.ts';

const palette = () => import('../search/palette.tsx');
const keysHelp = () => import('./keys-help.tsx');
const Palette = lazy(async () => ({ default: (await palette()).Palette }));
const KeysHelp = lazy(async () => ({ default: (await keysHelp()).KeysHelp }));
/** When the first page has come, what stands at hand on every page is fetched too: it is there when the server is not. */
const AT_HAND_MS = 4000;

export function Shell() {
  const session = useQuery(sessionQuery);
  // A sign-in that ran out is renewed over the page as it stands; only he who left, or was never here, meets the door.
  const last = useRef<Session>(undefined);
  if (session.data) last.current = session.data;
  if (session.data === null && hasLeft()) last.current = undefined;
  const shown = session.data ?? last.current;
  if (!shown) {
    if (session.isPending) return <Loading label="正在打开" />;
    if (session.isError)
      return (
        <main className="door-main">
          <h1 className="brand-name">账图</h1>
          <Failed error={session.error} retry={() => session.refetch()} />
        </main>
      );
    return <SignIn />;
  }
  return (
    <>
      <Frame key={shown.account} session={shown} />
      {session.data === null && <SignInAgain last={shown} />}
    </>
  );
}

function Frame({ session }: { session: Session }) {
  useLiveOffice();
  const places = useMemo(() => placesFor(session.roles), [session.roles]);
  const [over, setOver] = useState<'search' | 'keys'>();
  const search = useCallback(() => setOver('search'), []);
  const help = useCallback(() => setOver('keys'), []);
  const close = useCallback(() => setOver(undefined), []);
  useOfficeKeys(places, search, help);
  // a page that is gone to is read from its beginning by who does not see it
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    setOver(undefined);
  }, [pathname]);
  useEffect(() => {
    const later = setTimeout(() => void Promise.allSettled([palette(), keysHelp()]), AT_HAND_MS);
    return () => clearTimeout(later);
  }, []);
  const away = useSyncExternalStore(reach.subscribe, reach.read);
  // bars above the page, of one height: what is sticky stands below them
  const bars = (session.tenant.demo ? 1 : 0) + (away === 'here' ? 0 : 1);
  return (
    <div className="frame" style={{ '--bars': bars } as CSSProperties}>
      <a className="skip" href="#main">
        跳到正文
      </a>
      <header className="frame-top">
        {session.tenant.demo && <DemoBanner />}
        <Reach state={away} field={pathname === '/field'} />
      </header>
      <Side session={session} places={places} search={search} help={help} />
      <main id="main" tabIndex={-1}>
        <NarrowTop session={session} search={search} />
        <WalkBar />
        <Suspense fallback={<Loading />}>
          <Outlet />
        </Suspense>
      </main>
      {over && (
        // what cannot be fetched does not take the page with it
        <CatchBoundary getResetKey={() => over} errorComponent={() => null} onCatch={close}>
          <Suspense fallback={null}>
            {over === 'search' ? <Palette places={places} close={close} /> : <KeysHelp places={places} close={close} />}
          </Suspense>
        </CatchBoundary>
      )}
    </div>
  );
}

/** Says when the network or the server is away; what is shown then may be old, what is typed stays. */
function Reach({ state, field }: { state: ReturnType<typeof reach.read>; field: boolean }) {
  return (
    <div role="status">
      {state === 'offline' && (
        <p className="offline">
          {field ? '没有信号:照常办理,存在本机,有信号时自动发送。' : '网络已断开:可以继续填写,内容保存在本机;恢复后再提交。'}
        </p>
      )}
      {state === 'down' && <p className="offline">连不上服务器:显示的是先前读到的内容;已经填写的保存在本机,正在自动重试。</p>}
    </div>
  );
}
