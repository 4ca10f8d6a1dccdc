/** Administration: few plain pages behind one address. Who may change what is the server's to say; what waits for a second person stands first. */
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ComponentType } from 'react';
import { useAnswer, waitingQuery } from '../api/admin.ts';
import { faultOf } from '../api/client.ts';
import { sessionQuery } from '../api/session.ts';
import { instantText } from '../app/format.ts';
import { Page } from '../app/page.tsx';
import { Empty } from '../app/states.tsx';
import { CalendarTab } from './calendar.tsx';
import { ChangesTab } from './changes.tsx';
import { ExchangeTab } from './exchange.tsx';
import { KeepingTab } from './keeping.tsx';
import { PeopleTab } from './people.tsx';
import { RegistersTab } from './registers.tsx';
import { RolesTab } from './roles.tsx';
import { SettingsTab } from './settings.tsx';
import { TemplatesTab } from './templates.tsx';
import { UnitsTab } from './units.tsx';
import './admin.css';
import './calendar.css';
import './sheets.css';

const TABS: readonly { place: string; label: string; show: ComponentType; roles?: readonly string[] }[] = [
  { place: 'units', label: '单位', show: UnitsTab },
  { place: 'people', label: '人员', show: PeopleTab },
  { place: 'roles', label: '职责', show: RolesTab },
  { place: 'registers', label: '证件', show: RegistersTab },
  { place: 'calendar', label: '日历', show: CalendarTab },
  { place: 'settings', label: '本地规定', show: SettingsTab },
  { place: 'templates', label: '文书格式', show: TemplatesTab },
  { place: 'exchange', label: '平台交换', show: ExchangeTab, roles: ['admin', 'planner', 'dataOffice'] },
  { place: 'keeping', label: '核验与备份', show: KeepingTab },
  { place: 'changes', label: '变更记录', show: ChangesTab },
];
const READERS = ['admin', 'planner'];

export function Admin() {
  const { place } = useSearch({ from: '/admin' });
  const session = useQuery(sessionQuery);
  const roles = session.data?.roles ?? [];
  const tabs = TABS.filter((t) => (t.roles ?? READERS).some((r) => roles.includes(r)));
  const tab = tabs.find((t) => t.place === place) ?? tabs[0];
  if (!tab)
    return (
      <Page title="管理">
        <Empty title="这一页由系统管理员和依法治县办使用">需要变更单位、人员、职责的,请与他们联系。</Empty>
      </Page>
    );
  const Show = tab.show;
  return (
    <Page title="管理" wide>
      <nav aria-label="管理的各页" className="admin-tabs">
        {tabs.map((t) => (
          <Link key={t.place} to="/admin" search={{ place: t.place }} aria-current={t === tab ? 'page' : undefined}>
            {t.label}
          </Link>
        ))}
      </nav>
      {roles.some((r) => READERS.includes(r)) && <Waiting />}
      <Show key={tab.place} />
    </Page>
  );
}

/** Changes that wait for a second person, with what stands before and after. */
function Waiting() {
  const waiting = useQuery(waitingQuery);
  const answer = useAnswer();
  const items = waiting.data?.items ?? [];
  if (items.length === 0) return <div role="status">{answer.data && <p className="quiet">已处理:{answer.data.title}。</p>}</div>;
  return (
    <section className="admin-waiting" aria-label="等第二人同意的变更">
      <h2>等第二人同意</h2>
      <ul>
        {items.map((c) => (
          <li key={c.n}>
            <div>
              <strong>{c.title}</strong>
              <p className="quiet">
                {c.by} {instantText(c.at)} 提出。现在:{c.before}。以后:{c.after}
              </p>
            </div>
            {c.mine ? (
              <div className="row">
                <button
                  type="button"
                  className="button button-main"
                  disabled={answer.isPending}
                  onClick={() => answer.mutate({ n: c.n, agree: true })}
                >
                  同意
                </button>
                <button
                  type="button"
                  className="button"
                  disabled={answer.isPending}
                  onClick={() => answer.mutate({ n: c.n, agree: false })}
                >
                  不同意
                </button>
              </div>
            ) : (
              <button type="button" className="button" disabled={answer.isPending} onClick={() => answer.mutate({ n: c.n, agree: false })}>
                撤回
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="alert" className="fault">
        {faultOf(answer.error)}
      </p>
    </section>
  );
}
