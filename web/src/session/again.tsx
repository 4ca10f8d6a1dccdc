/** A sign-in that ran out, over the page as it stands: who comes back as the same person goes on where he was, with what he typed. */
import { type FormEvent, useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import { useSignInAgain, useSignOut } from '../api/session.ts';
import { Dialog } from '../app/dialog.tsx';
import { Fault } from '../app/states.tsx';

export function SignInAgain({ last }: { last: Session }) {
  const [password, setPassword] = useState('');
  const again = useSignInAgain(last);
  const leave = useSignOut();
  const wrong = faultOf(again.error, '没有登录上,请再试一次', '连不上服务器,请稍后再试');
  const submit = (e: FormEvent) => {
    e.preventDefault();
    again.mutate({ account: last.account, password });
  };
  return (
    <Dialog label="登录已经过期" close={() => {}} firm className="again">
      <form onSubmit={submit}>
        <h2>登录已经过期</h2>
        <p className="quiet">请再次登录。这一页和已经填写的内容都在,登录后接着办。</p>
        <input className="sr" tabIndex={-1} aria-hidden="true" autoComplete="username" value={last.account} readOnly />
        <p>
          <strong>{last.person.name}</strong> <span className="quiet">{last.unit.name}</span>
        </p>
        <label htmlFor="again">密码</label>
        <input
          id="again"
          className="input"
          type="password"
          autoComplete="current-password"
          data-first
          required
          value={password}
          aria-invalid={wrong !== undefined}
          onChange={(e) => setPassword(e.target.value)}
        />
        <Fault says={wrong} />
        <div className="row">
          <button type="submit" className="button button-main" disabled={again.isPending}>
            {again.isPending ? '正在登录…' : '登录'}
          </button>
          <button type="button" className="button-plain" onClick={() => leave.mutate()}>
            换人登录
          </button>
        </div>
      </form>
    </Dialog>
  );
}
