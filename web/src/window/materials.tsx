/** The item's own list of materials, ticked as they are handed over; what is missing is said, and that nothing else may be asked for. */
import type { WindowItemView } from '../../../server/api/desk-answers.ts';
import { dayText } from '../app/format.ts';
import { Loading } from '../app/states.tsx';

interface Props {
  item: WindowItemView | undefined;
  loading: boolean;
  chosen: boolean;
  /** By their places in the list: a guide may name a kind of paper twice. */
  ticked: ReadonlySet<number>;
  tick: (next: ReadonlySet<number>) => void;
}

export function Materials({ item, loading, chosen, ticked, tick }: Props) {
  if (loading && !item) return <Loading lines={5} label="正在读取材料清单" />;
  if (!item)
    return (
      <aside className="window-materials">
        <h2>材料</h2>
        <p className="quiet">{chosen ? '这个事项还没有公布办事指南。' : '选定事项以后,这里列出它的材料。'}</p>
      </aside>
    );
  const missing = item.materials.filter((_, i) => !ticked.has(i));
  const must = missing.filter((m) => !m.spare);
  const toggle = (at: number) => {
    const next = new Set(ticked);
    if (!next.delete(at)) next.add(at);
    tick(next);
  };
  return (
    <aside className="window-materials" aria-label="材料">
      <header>
        <h2>材料</h2>
        {item.materials.length > 0 && (
          <button
            type="button"
            className="button"
            aria-pressed={missing.length === 0}
            onClick={() => tick(missing.length === 0 ? new Set() : new Set(item.materials.keys()))}
          >
            {missing.length === 0 ? '都不选' : '全部收齐'}
          </button>
        )}
      </header>
      <p className="quiet">
        {item.holder.name}
        {item.mode && ` · ${item.mode}`}
        {item.promised !== undefined && ` · 承诺${item.promised}个工作日`}
        {item.edition && ` · ${dayText(item.edition)}公布`}
      </p>
      {item.materials.length === 0 ? (
        <p>这个事项还没有公布材料清单。</p>
      ) : (
        <ol>
          {item.materials.map((m, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is the guide's own, in its order
            <li key={i}>
              <label>
                <input type="checkbox" checked={ticked.has(i)} onChange={() => toggle(i)} />
                <span>
                  {m.name}
                  {m.spare && <span className="tag">可以容缺、共享</span>}
                </span>
              </label>
            </li>
          ))}
        </ol>
      )}
      {item.materials.length > 0 && (
        <p className={must.length > 0 ? 'window-missing' : 'quiet'} role="status">
          {must.length > 0
            ? `还缺${must.length}份:${must.map((m) => m.name).join('、')}`
            : missing.length > 0
              ? '缺的可以容缺或者共享取得,不用申请人再交。'
              : `收齐,共${item.materials.length}份。清单以外的不要求提交。`}
        </p>
      )}
    </aside>
  );
}
