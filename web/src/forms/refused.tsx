/** What the law answered, and what happened to the case meanwhile: shown over the form, which keeps all that was typed. */
import { useState } from 'react';
import type { EventView } from '../../../server/api/shapes.ts';
import { dayText } from '../app/format.ts';
import type { Faults } from './faults.ts';

/** Goes to a field of the form and into its control. */
function goTo(name: string): void {
  const at = document.querySelector(`[data-field="${CSS.escape(name)}"]`);
  at?.scrollIntoView({ block: 'center' });
  at?.querySelector<HTMLElement>('input:not([tabindex="-1"]), select, textarea, button')?.focus();
}

/** `titles`: what the fields are called, in the order of the form. */
export function Refused({ faults, lost, titles = {} }: { faults: Faults; lost: boolean; titles?: Readonly<Record<string, string>> }) {
  const byLaw = faults.refusals.filter((r) => r.article !== '');
  const others = faults.refusals.filter((r) => r.article === '');
  const order = Object.keys(titles);
  const fields = Object.entries(faults.fields).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  return (
    <>
      {byLaw.length > 0 && (
        <div className="refused" role="alert" tabIndex={-1}>
          <p className="refused-head">依法不能办理</p>
          <ul>
            {byLaw.map((r) => (
              <li key={`${r.rule} ${r.says}`}>
                {r.says}
                <cite>
                  {r.article}
                  {r.from && ` · 最早可于${dayText(r.from)}办理`}
                </cite>
              </li>
            ))}
          </ul>
          <p className="quiet">已经在系统之外办理的,可以勾选「补录」,按实际情况记入。</p>
        </div>
      )}
      {(others.length > 0 || faults.other) && (
        <div className="refused refused-plain" role="alert" tabIndex={-1}>
          <p className="refused-head">没有办成</p>
          <ul>
            {others.map((r) => (
              <li key={`${r.rule} ${r.says}`}>{r.says}</li>
            ))}
            {faults.other && <li>{faults.other}</li>}
          </ul>
        </div>
      )}
      {fields.length > 0 && (
        <div className="refused refused-plain" role="alert" tabIndex={-1}>
          <p className="refused-head">有{fields.length}处需要补填或者改正</p>
          <ul className="refused-fields">
            {fields.map(([name, says]) => (
              <li key={name}>
                <button type="button" className="button-link" onClick={() => goTo(name)}>
                  {titles[name] === undefined || says.includes(titles[name]) ? says : `${titles[name]}:${says}`}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {lost && (
        <p className="refused refused-plain" role="alert" tabIndex={-1}>
          连不上服务器,没有提交。填写的内容已经保存在本机,恢复连接后再提交一次即可,不会重复办理。
        </p>
      )}
    </>
  );
}

/** The case moved while the form was being filled: what happened is shown, and what was typed stays. */
export function Moved({ events, reload }: { events: EventView[]; reload: () => Promise<unknown> }) {
  const [reading, setReading] = useState(false);
  return (
    <div className="refused moved" role="alert">
      <p className="refused-head">填写期间,案件已有新的进展</p>
      <ul>
        {events.map((e) => (
          <li key={e.n}>
            第{e.n}号 {e.title}({e.actor.name},{dayText(e.on)})
          </li>
        ))}
      </ul>
      <p>您填写的内容都还在。请看过新的进展,再决定是否提交。</p>
      <button
        type="button"
        className="button"
        disabled={reading}
        onClick={() => {
          setReading(true);
          void reload().finally(() => setReading(false));
        }}
      >
        {reading ? '正在读取…' : '按最新情况继续'}
      </button>
    </div>
  );
}
