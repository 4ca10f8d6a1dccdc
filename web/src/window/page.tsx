/**
 * The window (一窗受理): a thing taken in under a minute, and its slip prints. Made by hand because a queue stands before it: one screen, the keyboard
 * alone, the item's materials to tick. Which steps open a case here, and what they ask, is read from the law: every opening step of the window's role.
 */
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { ProcedureRow } from '../../../server/api/shapes.ts';
import { proceduresQuery } from '../api/reads.ts';
import { sessionQuery } from '../api/session.ts';
import { Choice, Page } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import { roleTitle } from '../app/words.ts';
import './window.css';

const Take = lazy(async () => ({ default: (await import('./take.tsx')).Take }));
const Lost = lazy(async () => ({ default: (await import('./lost.tsx')).Lost }));
const ROLE = 'windowClerk';
const LOST = 'lost';

interface Way {
  key: string;
  row: ProcedureRow;
  step: string;
  title: string;
}
/** The opening steps that are the window's own; what most people come for has the most cases. */
function ways(list: readonly ProcedureRow[]): Way[] {
  const role = roleTitle(ROLE);
  return list
    .flatMap((row) => {
      const own = row.opens.filter((o) => o.mine && o.by === role);
      // by the procedure's name alone, but where the window begins it in more than one way
      return own.map((o) => ({
        key: `${row.id}.${o.step}`,
        row,
        step: o.step,
        title: own.length > 1 ? `${row.title}:${o.title}` : row.title,
      }));
    })
    .sort((a, b) => total(b) - total(a));
}
const total = ({ row }: Way): number => (row.register ? -1 : row.count.open + row.count.ended);

export function Window() {
  const list = useQuery(proceduresQuery);
  const session = useQuery(sessionQuery).data;
  const { item } = useSearch({ from: '/window' });
  const navigate = useNavigate({ from: '/window' });
  const all = useMemo(() => ways(list.data ?? []), [list.data]);
  const [taken, setTaken] = useState(0);
  if (list.isError) return <Failed error={list.error} retry={() => list.refetch()} />;
  if (list.isPending || !session) return <Loading />;
  const way = all.find((w) => w.key === item) ?? all[0];
  if (!way)
    return (
      <Page title="窗口">
        <Empty title="没有由您在窗口开始的步骤">窗口由{roleTitle(ROLE)}使用。其他的可以在「新办」中登记。</Empty>
      </Page>
    );
  return (
    <Page
      wide
      title="窗口"
      lead={
        <>
          {session.unit.name} · 本次登录已收{taken}件 · 省平台、部门系统的办件不用再录,从<Link to="/import">导入</Link>进来
        </>
      }
      aside={
        <Choice
          label="办什么"
          value={item === LOST ? LOST : way.key}
          options={[...all.slice(0, 4).map((w) => ({ value: w.key, label: w.title })), { value: LOST, label: '找回凭证' }]}
          onChange={(key) => void navigate({ search: { item: key } })}
        />
      }
    >
      <Suspense fallback={<Loading lines={8} label="正在打开表单" />}>
        {item === LOST ? (
          <Lost session={session} />
        ) : (
          <Take key={way.key} row={way.row} step={way.step} session={session} counted={() => setTaken((n) => n + 1)} />
        )}
      </Suspense>
    </Page>
  );
}
