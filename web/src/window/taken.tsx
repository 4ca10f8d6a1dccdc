/** Taken in: the slip's number and code, its print, what comes next, and the next person. */
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { SlipView, WindowItemView } from '../../../server/api/desk-answers.ts';
import type { CaseView, StepView } from '../../../server/api/shapes.ts';
import { newKey } from '../api/client.ts';
import { slipAddress } from '../api/desk.ts';
import { doStep, useAct } from '../api/writes.ts';

interface Props {
  one: CaseView;
  slip: SlipView;
  item: WindowItemView | undefined;
  next: () => void;
}

export function Taken({ one, slip, item, next }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const again = useRef<HTMLButtonElement>(null);
  useEffect(() => again.current?.focus(), []);
  const print = () => frame.current?.contentWindow?.print();
  return (
    <div className="window-taken">
      <section role="status">
        <h2>已经收件</h2>
        <p>{one.subject || one.title}</p>
        <dl>
          <div>
            <dt>编号</dt>
            <dd>{slip.no}</dd>
          </div>
          <div>
            <dt>查询码</dt>
            <dd>{slip.code}</dd>
          </div>
        </dl>
        <p className="quiet">凭证已经送去打印。凭编号和查询码,申请人自己可以查到办到哪一步。</p>
        <div className="row">
          <button ref={again} type="button" className="button button-main" onClick={next}>
            下一件
          </button>
          <button type="button" className="button" onClick={print}>
            再打印一份
          </button>
          <a className="button" href={slipAddress(one.id)} target="_blank" rel="noreferrer">
            看凭证
          </a>
          <Link className="button" to="/cases/$id" params={{ id: one.id }}>
            看这一件
          </Link>
        </div>
        <HandOn one={one} item={item} />
      </section>
      <iframe ref={frame} title="收件凭证" src={slipAddress(one.id)} onLoad={print} />
    </div>
  );
}

/** Steps that only ask to whom: done with one press, to the organ that the item names. */
function HandOn({ one, item }: { one: CaseView; item: WindowItemView | undefined }) {
  const [said, setSaid] = useState('');
  const [key] = useState(newKey);
  const act = useAct(({ step, to }: { step: StepView; to: string }) =>
    doStep(one.id, step.step, { facts: { [onlyAgency(step)!]: to }, n: one.n, attested: step.attests.map((a) => a.rule) }, key),
  );
  const steps = item?.holder.id ? one.steps.filter((s) => s.mine && s.refusals.every((r) => r.kind === 'attest') && onlyAgency(s)) : [];
  if (said) return <p role="status">{said}</p>;
  return (
    <>
      {steps.map((s) => (
        <div key={s.step} className="window-next">
          {s.attests.length > 0 && <p className="quiet">办理即署名确认:{s.attests.map((a) => `${a.says}(${a.article})`).join(';')}</p>}
          <button
            type="button"
            className="button"
            disabled={act.isPending}
            onClick={() =>
              act.mutate(
                { step: s, to: item!.holder.id },
                {
                  onSuccess: () => setSaid(`已经${s.title}:${item!.holder.name}`),
                  onError: (e) => setSaid(`没有办成:${e.message}。请打开这一件办理。`),
                },
              )
            }
          >
            {s.title}:{item!.holder.name}
          </button>
        </div>
      ))}
    </>
  );
}

/** The field of a step that asks for an organ and nothing else. */
function onlyAgency(step: StepView): string | undefined {
  const asked = Object.entries(step.form).filter(([, f]) => !f.optional && !f.computed && f.kind !== 'number');
  return asked.length === 1 && asked[0]![1].kind === 'agency' ? asked[0]![0] : undefined;
}
