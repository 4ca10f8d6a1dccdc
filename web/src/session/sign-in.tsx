/** Signing in: by account and password; in the demo county by a choice of who one wants to be. */
import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type Door, doorQuery, useSignIn } from '../api/session.ts';
import { DemoBanner } from '../app/demo-banner.tsx';
import { Failed, Fault, Loading } from '../app/states.tsx';
import './door.css';

export function SignIn() {
  const door = useQuery(doorQuery);
  useEffect(() => {
    document.title = '登录 · 账图';
  }, []);
  return (
    <div className="door">
      <header>{door.data?.tenant?.demo && <DemoBanner />}</header>
      <main className={door.data && door.data.accounts.length > 0 ? 'door-main door-main-wide' : 'door-main'} id="main">
        <div className="door-head">
          <h1>账图</h1>
          <p>{door.data?.tenant ? `${door.data.tenant.name} · 法治政府建设办公系统` : '法治政府建设办公系统'}</p>
        </div>
        {door.isPending ? (
          <Loading lines={4} />
        ) : door.isError ? (
          <Failed error={door.error} retry={() => door.refetch()} />
        ) : (
          <Ways door={door.data} />
        )}
      </main>
    </div>
  );
}

function Ways({ door }: { door: Door }) {
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useSignIn();
  const wrong = faultOf(signIn.error, '没有登录上,请再试一次', '连不上服务器,请稍后再试');
  return (
    <div className={door.accounts.length > 0 ? 'ways ways-two' : 'ways'}>
      <form
        className="ways-form"
        aria-label="登录"
        onSubmit={(e) => {
          e.preventDefault();
          signIn.mutate({ account, password });
        }}
      >
        <label htmlFor="account">账号</label>
        <input
          id="account"
          className="input"
          autoComplete="username"
          required
          value={account}
          onChange={(e) => setAccount(e.target.value)}
        />
        <label htmlFor="password">密码</label>
        <input
          id="password"
          className="input"
          type="password"
          autoComplete="current-password"
          required
          value={password}
          onChange={(e) => setPassword(e.target.value)}
        />
        <Fault says={wrong} />
        <button type="submit" className="button button-main" disabled={signIn.isPending}>
          {signIn.isPending ? '正在登录…' : '登录'}
        </button>
      </form>
      {door.accounts.length > 0 && (
        <section className="ways-demo" aria-label="演示身份">
          <h2>以演示身份进入</h2>
          <ul>
            {door.accounts.map((a) => (
              <li key={a.account}>
                <button
                  type="button"
                  disabled={signIn.isPending}
                  onClick={() => signIn.mutate({ account: a.account, password: a.password })}
                >
                  <span>
                    <strong>{a.name}</strong> {a.unit}
                  </span>
                  <span className="ways-says">{a.says}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
