/** What the pages of the administration share: a box in which a change is asked for, what came of it, and the due days that would move. */
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useId, useState } from 'react';
import type { AdminChanged, AdminMoves } from '../api/admin.ts';
import { useChange } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { Dialog } from '../app/dialog.tsx';
import { dayText, numberText } from '../app/format.ts';

/** One line of a form: a label over its control, a word of help under it. */
export function Line(props: { label: string; help?: ReactNode; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="admin-line">
      <label htmlFor={id}>{props.label}</label>
      {props.children(id)}
      {props.help && <p className="quiet">{props.help}</p>}
    </div>
  );
}
export function TextLine(props: {
  label: string;
  value: string;
  set: (text: string) => void;
  help?: ReactNode;
  long?: boolean;
  type?: 'text' | 'date' | 'number';
  optional?: boolean;
}) {
  const { value, set, optional = false } = props;
  return (
    <Line label={optional ? `${props.label}(可不填)` : props.label} help={props.help}>
      {(id) =>
        props.long ? (
          <textarea id={id} className="input" rows={3} value={value} onChange={(e) => set(e.target.value)} />
        ) : (
          <input
            id={id}
            className="input"
            type={props.type ?? 'text'}
            required={!optional}
            value={value}
            onChange={(e) => set(e.target.value)}
          />
        )
      }
    </Line>
  );
}
export function SelectLine(props: {
  label: string;
  value: string;
  set: (value: string) => void;
  options: readonly { value: string; label: string }[];
  help?: ReactNode;
  none?: string;
}) {
  return (
    <Line label={props.label} help={props.help}>
      {(id) => (
        <select
          id={id}
          className="input"
          value={props.value}
          required={props.none === undefined}
          onChange={(e) => props.set(e.target.value)}
        >
          <option value="">{props.none ?? '请选择'}</option>
          {props.options.map((o) => (
            <option key={o.value} value={o.value}>
              {o.label}
            </option>
          ))}
        </select>
      )}
    </Line>
  );
}

/** A box that asks for one change and says what came of it; it stays open on a refusal, with what was typed. */
export function Ask(props: {
  title: string;
  close: () => void;
  /** The change, or words why it is not yet whole. */
  body: () => ({ kind: string } & Record<string, unknown>) | string;
  act?: string;
  note?: ReactNode;
  children?: ReactNode;
}) {
  const change = useChange();
  const [short, setShort] = useState<string>();
  const send = (e: FormEvent) => {
    e.preventDefault();
    const body = props.body();
    if (typeof body === 'string') return setShort(body);
    setShort(undefined);
    change.mutate(body);
  };
  return (
    <Dialog label={props.title} close={props.close} className="admin-box" firm={change.isPending}>
      <h2>{props.title}</h2>
      {change.data ? (
        <Done changed={change.data} close={props.close} />
      ) : (
        <form onSubmit={send}>
          {props.note && <div className="admin-note">{props.note}</div>}
          {props.children}
          <div role="alert" className="fault">
            {short ?? faultOf(change.error)}
          </div>
          <div className="row admin-acts">
            <button type="submit" className="button button-main" disabled={change.isPending}>
              {change.isPending ? '正在办理…' : (props.act ?? '确定')}
            </button>
            <button type="button" className="button" onClick={props.close}>
              取消
            </button>
          </div>
        </form>
      )}
    </Dialog>
  );
}

function Done({ changed, close }: { changed: AdminChanged; close: () => void }) {
  return (
    <div role="status" className="admin-done">
      <p>{changed.title}。</p>
      {changed.state === 'asked' && <p>这项变更要由第二人同意后才生效:请另一位系统管理员或者依法治县办在本页上方同意。</p>}
      {changed.password && (
        <>
          <p>密码只显示这一次,请当面交给本人,并请本人保管好:</p>
          <p className="admin-password">
            <output>{changed.password}</output>
          </p>
        </>
      )}
      <button type="button" className="button button-main" onClick={close}>
        知道了
      </button>
    </div>
  );
}

/** Which due days would move, with their cases and why. */
export function MovesTable({ moves }: { moves: AdminMoves }) {
  const { moved, settled, cases, figures, rows } = moves;
  return (
    <div className="admin-moves">
      <p>
        逐件重算了{numberText(cases)}件:
        {moved === 0 ? '没有到期日变动' : <strong>{numberText(moved)}个到期日会变</strong>}
        {settled > 0 && `;另有${numberText(settled)}个到期日不变,由暂定转为确定`}。
      </p>
      {figures > 0 && <p className="fault">其中{numberText(figures)}个已经计入的数字会随之改变,采用以前请先与业务人员核对。</p>}
      {rows.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is reached by keyboard
        <section className="scroll-x admin-scroll" tabIndex={0} aria-label="变动的到期日">
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">事项</th>
                <th scope="col">应办</th>
                <th scope="col">承办单位</th>
                <th scope="col">原到期日</th>
                <th scope="col">新到期日</th>
                <th scope="col">为什么</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((r) => (
                <tr key={`${r.case} ${r.owes} ${r.old} ${r.day}`}>
                  <td>
                    <Link to="/cases/$id" params={{ id: r.case }} target="_blank">
                      {r.title}
                    </Link>
                  </td>
                  <td>{r.owes}</td>
                  <td>{r.unit}</td>
                  <td>{r.old ? dayText(r.old) : '没有'}</td>
                  <td>
                    <strong>{r.day ? dayText(r.day) : '不再应办'}</strong>
                  </td>
                  <td className="admin-why">{r.why.join(';')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
      {moved > rows.length && <p className="quiet">只列出前{numberText(rows.length)}个。</p>}
    </div>
  );
}
