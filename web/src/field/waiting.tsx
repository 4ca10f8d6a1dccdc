/** What waits on this device: in order, with the time at which it was done, why it was refused, and what can be done about it. */
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Session } from '../../../server/api/shapes.ts';
import { dayText, instantText } from '../app/format.ts';
import { Empty } from '../app/states.tsx';
import { keepDraft } from '../forms/draft.ts';
import { dropAct, keepAct, sendWaiting, useWaiting } from '../offline/run.ts';
import type { Waiting } from '../offline/types.ts';
import { Cosign } from './cosign.tsx';

const STATES: Record<Waiting['state'], string> = { waiting: '等待信号', sign: '待共同署名', refused: '没有办成' };

export function Waitings({ session }: { session: Session }) {
  const all = useWaiting();
  const client = useQueryClient();
  const [busy, setBusy] = useState(false);
  const [says, setSays] = useState('');
  const [signing, setSigning] = useState<Waiting>();
  const send = async () => {
    setBusy(true);
    const done = await sendWaiting();
    setBusy(false);
    if (done.sent.length > 0) void client.invalidateQueries();
    const stopped =
      done.stopped === 'offline' ? '连不上服务器,稍后自动再发。' : done.stopped === 'signed-out' ? '登录已过期,请重新登录后再发。' : '';
    setSays(`发出${done.sent.length}件${done.refused > 0 ? `,${done.refused}件没有办成` : ''}。${stopped}`);
  };
  if (signing)
    return (
      <Cosign
        act={signing}
        done={(body) => {
          setSigning(undefined);
          if (body) void keepAct({ ...signing, body, state: 'waiting', signers: undefined }).then(send);
        }}
      />
    );
  return (
    <>
      <p className="field-note" role="status">
        {says}
      </p>
      {all.length === 0 ? (
        <Empty title="没有待发送的">在现场办理的都已经记入。</Empty>
      ) : (
        <>
          <button type="button" className="button button-main field-send" disabled={busy} onClick={() => void send()}>
            {busy ? '正在发送…' : '现在发送'}
          </button>
          <ol className="field-waiting">
            {all.map((w) => (
              <li key={w.key} className={`field-waiting-${w.state}`}>
                <strong>
                  {w.title} <span className="tag">{STATES[w.state]}</span>
                </strong>
                <span>{w.subject}</span>
                <span>
                  {w.body.on ? dayText(w.body.on) : ''}办理
                  {w.body.on?.replace('T', ' ') === instantText(w.at) ? ',存在本机' : `,${instantText(w.at)}存入本机`}
                </span>
                {w.says?.map((line) => (
                  <p key={line} className="fault">
                    {line}
                  </p>
                ))}
                <span className="row">
                  {w.state === 'sign' && (
                    <button type="button" className="button" onClick={() => setSigning(w)}>
                      署名
                    </button>
                  )}
                  {w.state === 'refused' && (
                    <>
                      <button
                        type="button"
                        className="button"
                        onClick={() => void keepAct({ ...w, state: 'waiting', says: undefined }).then(send)}
                      >
                        再发一次
                      </button>
                      <Link
                        to="/field"
                        search={{ case: w.case ?? `new.${w.procedure}`, step: w.step }}
                        className="button"
                        onClick={() => giveBack(w, session)}
                      >
                        按现在的情形改
                      </Link>
                    </>
                  )}
                  <Drop act={w} />
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}

/** Puts what was typed back into its form, and takes it out of the queue. A signature given for the old content goes with it. */
function giveBack(w: Waiting, session: Session): void {
  const place = w.case ? `${session.account}.${w.case}.${w.step}` : `${session.account}.new.${w.procedure}.${w.step}`;
  keepDraft(place, { facts: w.body.facts, on: w.body.on, attested: w.body.attested ?? [] });
  void dropAct(w.key);
}

/** Thrown away only when said twice. */
function Drop({ act }: { act: Waiting }) {
  const [sure, setSure] = useState(false);
  if (!sure)
    return (
      <button type="button" className="button-link" onClick={() => setSure(true)}>
        不发了
      </button>
    );
  return (
    <>
      <button type="button" className="button" onClick={() => void dropAct(act.key)}>
        确定删掉这一件
      </button>
      <button type="button" className="button-link" onClick={() => setSure(false)}>
        留着
      </button>
    </>
  );
}
