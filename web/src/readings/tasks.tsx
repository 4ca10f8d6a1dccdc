/** A plan's tasks to be checked and imported: units laid to the county's own, tried first with what each row lacks, then entered once. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useMemo, useState } from 'react';
import { faultOf } from '../api/client.ts';
import { type Imported, importTasks, type Kept, type NamedUnit, type PlanRow } from '../api/readings.ts';
import { unitsQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Fault } from '../app/states.tsx';

export function Tasks({ tasks, kept, title }: { tasks: PlanRow[]; kept: Kept; title: string }) {
  const id = useId();
  const client = useQueryClient();
  const session = useQuery(sessionQuery).data;
  const units = useQuery(unitsQuery).data ?? [];
  const [on, setOn] = useState(session?.today ?? '');
  const [record, setRecord] = useState<string>();
  const [said, setSaid] = useState<Record<string, string>>({});
  const unknown = useMemo(() => {
    const names = new Map<string, number[]>();
    for (const t of tasks)
      for (const u of [...t.lead, ...t.with])
        if (u.unit === undefined && !u.collective) names.set(u.name, [...(names.get(u.name) ?? []), t.no]);
    return [...names];
  }, [tasks]);
  const act = useMutation({
    mutationFn: (dry: boolean) => importTasks(kept, { on, units: said, dry, ...(record !== undefined && { record }) }),
    onSuccess: (done) => {
      if (!done.tried)
        for (const name of ['today', 'due', 'cases', 'procedures', 'figure']) void client.invalidateQueries({ queryKey: [name] });
    },
  });
  const nameOf = (u: NamedUnit): string => units.find((x) => x.id === (said[u.name] ?? u.unit))?.name ?? u.name;
  const done = act.data;
  const refused = new Map<number, string[]>();
  for (const r of done?.refused ?? []) refused.set(r.no, [...(refused.get(r.no) ?? []), r.article ? `${r.says}(${r.article})` : r.says]);
  const fault = faultOf(act.error, '没有导入,请再试一次');
  const ready = done?.tried === true && done.refused.length === 0;
  const nothing = ready && done.already >= tasks.length;
  // another day, another unit: what was tried is no longer what would be entered
  const again = () => act.reset();
  return (
    <div className="read-tasks">
      {unknown.length > 0 && (
        <details open={unknown.length <= 8}>
          <summary>不在本地名册的单位({unknown.length}个):可以指明,不指明的原名留在任务内容中</summary>
          <ul className="read-units">
            {unknown.map(([name, nos]) => (
              <li key={name}>
                <label htmlFor={`${id}-${name}`}>
                  {name}
                  <span className="quiet">
                    第{nos.slice(0, 6).join('、')}
                    {nos.length > 6 && '等'}项
                  </span>
                </label>
                <select
                  id={`${id}-${name}`}
                  className="input"
                  value={said[name] ?? ''}
                  onChange={(e) => {
                    const unit = e.target.value;
                    setSaid(({ [name]: _, ...rest }) => (unit === '' ? rest : { ...rest, [name]: unit }));
                    again();
                  }}
                >
                  <option value="">不指明</option>
                  {units.map((u) => (
                    <option key={u.id} value={u.id}>
                      {u.name}
                    </option>
                  ))}
                </select>
              </li>
            ))}
          </ul>
        </details>
      )}
      <form
        className="read-import"
        aria-label={`导入「${title}」的任务`}
        onSubmit={(e) => {
          e.preventDefault();
          act.mutate(!ready);
        }}
      >
        <label className="label" htmlFor={`${id}-on`}>
          方案印发之日
        </label>
        <input
          id={`${id}-on`}
          className="input"
          type="date"
          required
          max={session?.today}
          value={on}
          onChange={(e) => {
            setOn(e.target.value);
            again();
          }}
        />
        <label className="read-record">
          <input
            type="checkbox"
            checked={record !== undefined}
            onChange={(e) => {
              setRecord(e.target.checked ? '' : undefined);
              again();
            }}
          />
          补录(印发之日早于上一个工作日的,应当补录)
        </label>
        {record !== undefined && (
          <textarea
            className="input"
            aria-label="补录的理由"
            placeholder="补录的理由"
            required
            rows={2}
            value={record}
            onChange={(e) => {
              setRecord(e.target.value);
              again();
            }}
          />
        )}
        <Fault says={fault} />
        <Outcome done={done} />
        <button
          type="submit"
          className={ready && !nothing ? 'button button-main' : 'button'}
          disabled={act.isPending || on === '' || (done !== undefined && !done.tried) || nothing}
        >
          {act.isPending ? '正在核对…' : nothing ? '都已在账上' : ready ? `导入${tasks.length - done.already}项任务` : '先逐项核对'}
        </button>
      </form>
      <ol className="read-list">
        {tasks.map((t) => {
          const made = done?.tasks[t.i];
          return (
            <li key={t.i} className={refused.has(t.no) ? 'read-refused' : undefined}>
              <div className="read-task">
                <p>
                  <span className="n">{t.no}</span>{' '}
                  {made && !done?.tried ? (
                    <Link to="/cases/$id" params={{ id: made.case }}>
                      {t.title}
                    </Link>
                  ) : (
                    t.title
                  )}
                </p>
                <p className="quiet">
                  {t.lead.length > 0 ? `牵头:${t.lead.map(nameOf).join('、')}` : '没有写明牵头单位'}
                  {t.with.length > 0 && ` · 配合:${t.with.length}个`}
                  {t.due.length > 0 && ` · ${t.due.join('、')}`}
                </p>
                {[...t.findings, ...(refused.get(t.no) ?? [])].map((f) => (
                  <p key={f} className={refused.get(t.no)?.includes(f) ? 'fault' : 'read-says'}>
                    {f}
                  </p>
                ))}
              </div>
              {t.start !== undefined && (
                <button type="button" className="button-plain" onClick={() => showAt(t.start!)}>
                  原文<span className="sr">第{t.no}项</span>
                </button>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** Brings the line of the text into sight that holds the place. */
function showAt(place: number): void {
  const lines = [...document.querySelectorAll<HTMLElement>('.read-text [data-start]')];
  let found: HTMLElement | undefined;
  for (const line of lines) if (Number(line.dataset.start) <= place) found = line;
  found?.scrollIntoView({ block: 'center' });
}

function Outcome({ done }: { done?: Imported }) {
  if (!done) return null;
  const rows = new Set(done.refused.map((r) => r.no)).size;
  if (done.refused.length > 0)
    return (
      <p className="fault" role="alert">
        {rows}项任务不能记入,一项也没有记;各项的原因写在下面。
      </p>
    );
  return (
    <p role="status">
      {done.tried
        ? `核对无误:可以记入${done.tasks.length - done.already}项${done.already > 0 ? `,已在账上${done.already}项不再记` : ''}。`
        : `已记入${done.imported}项${done.already > 0 ? `,原已在账上${done.already}项` : ''};各项已经到牵头单位的今日。`}
    </p>
  );
}
