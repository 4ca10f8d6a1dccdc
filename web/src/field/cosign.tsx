/** The second officer on the same device: he sees what was filled in, and signs it with his own account and password. He is not signed in by it. */
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useId, useState, useSyncExternalStore } from 'react';
import { signedText } from '../../../kernel/case/signing.ts';
import { faultOf } from '../api/client.ts';
import { countersign, personName } from '../api/desk.ts';
import { peopleQuery } from '../api/reads.ts';
import type { ActBody } from '../api/writes.ts';
import { dayText } from '../app/format.ts';
import { reach } from '../app/reach.ts';
import { Fault } from '../app/states.tsx';
import { digestOf } from '../forms/digest.ts';
import type { Waiting } from '../offline/types.ts';

/** The digest of the act that a signature is bound to; the server makes it again from what arrives. */
export const actDigest = (act: Pick<Waiting, 'case' | 'procedure' | 'step' | 'body'>): Promise<string> =>
  digestOf(
    new Blob([
      signedText({
        of: act.case ?? act.procedure,
        step: act.step,
        facts: act.body.facts,
        on: act.body.on,
        actor: act.body.actor?.person,
      }),
    ]),
  );

/** `done` is given the act with its signatures, or nothing where it is to wait. */
export function Cosign({ act, done }: { act: Waiting; done: (body: ActBody | undefined) => void }) {
  const people = useQuery(peopleQuery());
  const [tokens, setTokens] = useState<Record<string, string>>({});
  const signers = act.signers ?? [];
  const next = signers.find((p) => !tokens[p]);
  const here = useSyncExternalStore(reach.subscribe, reach.read) === 'here';
  const finish = (all: Record<string, string>) => done({ ...act.body, cosigned: Object.values(all) });
  return (
    <section className="cosign" aria-label="共同署名">
      <h2>共同署名</h2>
      <p>
        「{act.title}」,{act.subject},{dayText(act.body.on ?? '')}办理。请每一名共同办理的人员看过内容,在本机署名。
      </p>
      <ul className="cosign-list">
        {signers.map((p) => (
          <li key={p}>
            <strong>{personName(people.data, p) || '共同办理的人员'}</strong>
            <span>{tokens[p] ? '已署名' : '未署名'}</span>
          </li>
        ))}
      </ul>
      {next && !here && (
        <p className="notice" role="status">
          现在没有信号,不能核对署名人的密码,所以还不能署名。这一件连同办理的时刻存在本机,不会发送;有信号时在「待发送」里署名,署名以后发送。
        </p>
      )}
      {next && here && (
        <SignOne
          key={next}
          name={personName(people.data, next) || '共同办理的人员'}
          person={next}
          act={act}
          signed={(token) => {
            const all = { ...tokens, [next]: token };
            setTokens(all);
            if (signers.every((p) => all[p])) finish(all);
          }}
        />
      )}
      <p className="cosign-else">
        <button type="button" className={here ? 'button' : 'button button-main'} onClick={() => done(undefined)}>
          先存在本机,待署名
        </button>
        {here && (
          <button type="button" className="button-link" onClick={() => done(act.body)}>
            不在本机署名,直接提交
          </button>
        )}
      </p>
    </section>
  );
}

function SignOne({ name, person, act, signed }: { name: string; person: string; act: Waiting; signed: (token: string) => void }) {
  const id = useId();
  const [account, setAccount] = useState('');
  const [password, setPassword] = useState('');
  const [fault, setFault] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sign = async (e: FormEvent) => {
    e.preventDefault();
    setFault(undefined);
    setBusy(true);
    try {
      const done = await countersign({ account: account.trim(), password, act: await actDigest(act) });
      if (done.person.id !== person) setFault(`这是${done.person.name}的账号,现在请${name}署名`);
      else signed(done.token);
    } catch (error) {
      setFault(faultOf(error, '没有署上名,请再试一次', '没有信号,不能核对密码。可以先存在本机,有信号时再署名'));
    } finally {
      setPassword('');
      setBusy(false);
    }
  };
  return (
    <form className="cosign-form" onSubmit={sign} autoComplete="off">
      <h3>请{name}署名</h3>
      <label className="label" htmlFor={`${id}-a`}>
        账号
      </label>
      <input id={`${id}-a`} className="input" value={account} onChange={(e) => setAccount(e.target.value)} autoCapitalize="off" required />
      <label className="label" htmlFor={`${id}-p`}>
        密码
      </label>
      <input
        id={`${id}-p`}
        className="input"
        type="password"
        value={password}
        onChange={(e) => setPassword(e.target.value)}
        autoComplete="one-time-code"
        required
      />
      <Fault says={fault} />
      <button type="submit" className="button button-main" disabled={busy}>
        {busy ? '正在核对…' : '我看过,署名'}
      </button>
    </form>
  );
}
