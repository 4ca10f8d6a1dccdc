/**
 * Going through several things one after another: a head his words, a clerk his lines. The list is kept for this tab; the bar stands on every page
 * until it is left, so that the case page need know nothing of it.
 */
import { Link, useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { Icon } from './icons.tsx';

export interface WalkStop {
  case: string;
  step?: string;
  event?: number;
  title: string;
}
const KEY = 'zhangtu.walk';
const hearers = new Set<() => void>();

function stored(): readonly WalkStop[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as WalkStop[];
  } catch {
    return [];
  }
}
let stops = stored();

/** Begins to go through these; an empty list ends it. */
export function walk(list: readonly WalkStop[]): void {
  stops = list;
  try {
    sessionStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // kept as long as the page stands
  }
  for (const hear of hearers) hear();
}

/** The address of a stop: the case with the owed step's form open. */
export const stopLink = (s: Pick<WalkStop, 'case' | 'step' | 'event'>) => ({
  to: '/cases/$id' as const,
  params: { id: s.case },
  search: { step: s.step, ...(s.event !== undefined && { event: String(s.event) }) },
});

export function WalkBar() {
  const list = useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => stops,
  );
  const { pathname } = useLocation();
  const id = pathname.startsWith('/cases/') ? decodeURIComponent(pathname.slice('/cases/'.length)) : undefined;
  const at = list.findIndex((s) => s.case === id);
  const here = list[at];
  if (!here) return null;
  const before = list[at - 1];
  const after = list[at + 1];
  return (
    <nav className="walk" aria-label="逐件办理">
      <span>
        逐件办理:第<strong>{at + 1}</strong>件,共{list.length}件 <span className="quiet">{here.title}</span>
      </span>
      <span className="row">
        {before && (
          <Link {...stopLink(before)} className="button">
            <Icon name="back" size={14} />
            上一件
          </Link>
        )}
        {after ? (
          <Link {...stopLink(after)} className="button button-main">
            下一件
            <Icon name="next" size={14} />
          </Link>
        ) : (
          <Link to="/" className="button button-main" onClick={() => walk([])}>
            办完,回到今日
          </Link>
        )}
        <button type="button" className="button-plain" onClick={() => walk([])}>
          结束
        </button>
      </span>
    </nav>
  );
}
