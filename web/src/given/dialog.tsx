/** The form by which something is given to read, and then the address and the code, shown this once. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { EventView } from '../../../server/api/shapes.ts';
import { faultOf } from '../api/client.ts';
import type { Period } from '../api/figures.ts';
import { type GiveBody, giveToRead } from '../api/given.ts';
import { copyText } from '../app/copy.ts';
import { dayText, shortDay } from '../app/format.ts';
import { Fault } from '../app/states.tsx';

/** Who usually reads; any other is typed. */
const CAPACITIES = ['律师', '人民调解员', '特邀调解员', '专家', '人大代表', '政协委员', '审计人员', '纪检监察人员', '鉴定、评估人员'];
const DAYS_GIVEN = 14;

const laterDay = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

export default function GiveDialog(props: {
  kind: GiveBody['kind'];
  what: string;
  title: string;
  events?: EventView[];
  period?: Period;
  today: string;
  close: () => void;
  children?: ReactNode;
}) {
  const { kind, what, title, events, period, today, close } = props;
  const box = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const client = useQueryClient();
  const give = useMutation({
    mutationFn: giveToRead,
    onSuccess: () => client.invalidateQueries({ queryKey: ['given', kind, what] }),
  });
  useEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={box} className="give" aria-labelledby={heading} onClose={close}>
      <h2 id={heading}>给阅:{title}</h2>
      {give.data ? (
        <Done address={`${window.location.origin}${give.data.address}`} code={give.data.code} close={close} />
      ) : (
        <>
          <Form
            kind={kind}
            events={events}
            period={period}
            today={today}
            waiting={give.isPending}
            fault={faultOf(give.error, '没有给出,请再试一次')}
            send={(body) => give.mutate({ kind, what, ...body })}
            close={close}
          />
          {props.children}
        </>
      )}
    </dialog>
  );
}

function Form(props: {
  kind: GiveBody['kind'];
  events?: EventView[];
  period?: Period;
  today: string;
  waiting: boolean;
  fault: string | undefined;
  send: (body: Omit<GiveBody, 'kind' | 'what'>) => void;
  close: () => void;
}) {
  const { events, period, today } = props;
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const [personal, setPersonal] = useState(false);
  const submit = (e: FormEvent<HTMLFormElement>) => {
    e.preventDefault();
    const form = new FormData(e.currentTarget);
    const text = (name: string) => String(form.get(name) ?? '').trim();
    props.send({
      ...(events && { events: [...chosen].sort((a, b) => a - b) }),
      ...period,
      reader: text('reader'),
      capacity: text('capacity'),
      ground: text('ground'),
      until: text('until'),
      ...(personal && { personal: text('personal') }),
    });
  };
  return (
    <form onSubmit={submit} className="give-form">
      <div className="give-pair">
        <label>
          给谁
          <input className="input" name="reader" required minLength={2} maxLength={60} autoComplete="off" />
        </label>
        <label>
          身份
          <input className="input" name="capacity" required minLength={2} maxLength={60} list={`${id}-capacities`} />
          <datalist id={`${id}-capacities`}>
            {CAPACITIES.map((c) => (
              <option key={c} value={c} />
            ))}
          </datalist>
        </label>
      </div>
      <label>
        依据(条文、公函及文号)
        <input className="input" name="ground" required minLength={2} maxLength={500} />
      </label>
      <label>
        可以读到哪一天
        <input className="input give-day" type="date" name="until" required min={today} defaultValue={laterDay(today, DAYS_GIVEN)} />
      </label>
      {period && (
        <p className="quiet">
          给阅的是{period.on ? `截至${dayText(period.on)}` : `${dayText(period.from ?? '')}至${dayText(period.to ?? '')}`}
          的数,和它背后的每一笔。
        </p>
      )}
      {events && (
        <fieldset>
          <legend>给阅哪几项({chosen.size}项)</legend>
          <p className="row">
            <button type="button" className="button-plain" onClick={() => setChosen(new Set(events.map((e) => e.n)))}>
              全选
            </button>
            <button
              type="button"
              className="button-plain"
              onClick={() => setChosen(new Set(events.filter((e) => e.document !== undefined).map((e) => e.n)))}
            >
              只选文书
            </button>
            <button type="button" className="button-plain" onClick={() => setChosen(new Set())}>
              全不选
            </button>
          </p>
          <ul className="give-events">
            {events.map((e) => (
              <li key={e.n}>
                <label>
                  <input
                    type="checkbox"
                    checked={chosen.has(e.n)}
                    onChange={(c) => {
                      const next = new Set(chosen);
                      if (c.target.checked) next.add(e.n);
                      else next.delete(e.n);
                      setChosen(next);
                    }}
                  />
                  <span>
                    {e.n}. {e.document ? `${e.title}(${e.document})` : e.title}
                  </span>
                  <span className="quiet">{shortDay(e.on, today)}</span>
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
      <label className="give-check">
        <input type="checkbox" checked={personal} onChange={(e) => setPersonal(e.target.checked)} />
        <span>同时显示个人信息(不选的,姓名等隐去;涉密事项无论如何不显示)</span>
      </label>
      {personal && (
        <label>
          显示个人信息的依据
          <input className="input" name="personal" required minLength={2} maxLength={500} />
        </label>
      )}
      <Fault says={props.fault} />
      <p className="row">
        <button type="submit" className="button button-main" disabled={props.waiting || (events !== undefined && chosen.size === 0)}>
          {props.waiting ? '正在给出…' : '给阅'}
        </button>
        <button type="button" className="button" onClick={props.close}>
          取消
        </button>
      </p>
    </form>
  );
}

function Done({ address, code, close }: { address: string; code: string; close: () => void }) {
  const [copied, setCopied] = useState(false);
  return (
    <div role="status">
      <p>已经给出。地址和查阅码只在这里显示这一次,请分两条途径告诉对方。</p>
      <dl className="facts give-done">
        <div>
          <dt>地址</dt>
          <dd>
            <code className="long">{address}</code>
          </dd>
        </div>
        <div>
          <dt>查阅码</dt>
          <dd className="give-code">{code}</dd>
        </div>
      </dl>
      <p className="row">
        <button type="button" className="button button-main" onClick={async () => setCopied(await copyText(address))}>
          {copied ? '地址已复制' : '复制地址'}
        </button>
        <button type="button" className="button" onClick={close}>
          完成
        </button>
      </p>
    </div>
  );
}
