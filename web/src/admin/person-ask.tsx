/** The boxes in which a change of a person, a post or an account is asked for. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type AdminPerson, type AdminRole, type AdminUnit, peopleQuery } from '../api/admin.ts';
import { sessionQuery } from '../api/session.ts';
import { Ask, SelectLine, TextLine } from './parts.tsx';

export type Asked =
  | { what: 'add' }
  | { what: 'give'; person: AdminPerson }
  | { what: 'deputise'; person: AdminPerson }
  | { what: 'move'; person: AdminPerson }
  | { what: 'leave'; person: AdminPerson }
  | { what: 'open'; person: AdminPerson }
  | { what: 'end'; person: AdminPerson; post: AdminPerson['posts'][number] }
  | { what: 'password' | 'sessions'; person: AdminPerson; account: string }
  | { what: 'lock'; person: AdminPerson; account: string; locked: boolean };

interface Props<W extends Asked['what']> {
  asked: Extract<Asked, { what: W }>;
  units: readonly AdminUnit[];
  roles: readonly AdminRole[];
  close: () => void;
}

export function PersonAsk(props: Props<Asked['what']>) {
  const { asked, close } = props;
  switch (asked.what) {
    case 'add':
      return <Add {...props} asked={asked} />;
    case 'give':
      return <Give {...props} asked={asked} />;
    case 'deputise':
      return <Deputise {...props} asked={asked} />;
    case 'move':
      return <Move {...props} asked={asked} />;
    case 'leave':
      return <Leave {...props} asked={asked} />;
    case 'open':
      return <Open {...props} asked={asked} />;
    case 'end':
      return <End {...props} asked={asked} />;
    case 'lock': {
      const { account, locked, person } = asked;
      return (
        <Ask
          title={locked ? `停用账号${account}` : `恢复账号${account}`}
          close={close}
          body={() => ({ kind: 'account.lock', account, locked })}
          note={locked ? `${person.name}将不能登录,已登录的立即退出。` : `${person.name}可以用原来的密码登录。`}
        />
      );
    }
    case 'password':
      return (
        <Ask
          title={`重设账号${asked.account}的密码`}
          close={close}
          body={() => ({ kind: 'account.password', account: asked.account })}
          note={`将为${asked.person.name}生成新的密码,只显示一次;已登录的全部退出。`}
        />
      );
    case 'sessions':
      return (
        <Ask
          title={`账号${asked.account}全部退出`}
          close={close}
          body={() => ({ kind: 'account.sessions', account: asked.account })}
          note={`${asked.person.name}在各处的登录立即结束,可以重新登录。`}
        />
      );
  }
}

const openUnits = (units: readonly AdminUnit[]) => units.filter((u) => !u.closedOn).map((u) => ({ value: u.id, label: u.name }));
const useToday = (): string => useQuery(sessionQuery).data?.today ?? '';

function Add({ units, close }: Props<'add'>) {
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  return (
    <Ask title="新增人员" close={close} body={() => ({ kind: 'person.add', name: name.trim(), unit })}>
      <TextLine label="姓名" value={name} set={setName} />
      <SelectLine label="单位" value={unit} set={setUnit} options={openUnits(units)} />
    </Ask>
  );
}
function Give({ asked: { person }, roles, close }: Props<'give'>) {
  const today = useToday();
  const [role, setRole] = useState('');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const [reach, setReach] = useState('unit');
  const options = roles.map((r) => ({ value: r.id, label: r.title }));
  const office = roles.find((r) => r.id === role)?.office;
  const wide = reach === 'all' || office;
  return (
    <Ask
      title={`给予${person.name}职责`}
      close={close}
      act={wide ? '提请第二人同意' : '确定'}
      body={() => ({ kind: 'post.give', person: person.id, role, from, ...(until && { until }), ...(wide && { everywhere: true }) })}
    >
      <SelectLine label="职责" value={role} set={setRole} options={options} help="职责能办什么,见「职责」一页" />
      <TextLine label="起日" type="date" value={from} set={setFrom} />
      <TextLine label="止日" type="date" value={until} set={setUntil} optional help="到这一天就没有了" />
      <SelectLine
        label="范围"
        value={office ? 'all' : reach}
        set={setReach}
        options={[
          { value: 'unit', label: `${person.unitName}的案件` },
          { value: 'all', label: '全县各单位的案件(要由第二人同意)' },
        ]}
      />
    </Ask>
  );
}
function Deputise({ asked: { person }, close }: Props<'deputise'>) {
  const today = useToday();
  const colleagues = useQuery(peopleQuery({ unit: person.unit }));
  const [deputy, setDeputy] = useState('');
  const [from, setFrom] = useState(today);
  const [until, setUntil] = useState('');
  const options = (colleagues.data?.items ?? [])
    .filter((p) => p.id !== person.id && !p.leftOn)
    .map((p) => ({ value: p.id, label: `${p.name}(${p.posts.find((x) => x.now)?.title ?? '没有职责'})` }));
  return (
    <Ask
      title={`代理${person.name}`}
      close={close}
      body={() => ({ kind: 'person.deputise', person: person.id, deputy, from, until })}
      note={`代理期间,代理人以自己的名义办理${person.name}的职责;到期自行结束。`}
    >
      <SelectLine label="代理人" value={deputy} set={setDeputy} options={options} />
      <TextLine label="起日" type="date" value={from} set={setFrom} />
      <TextLine label="止日" type="date" value={until} set={setUntil} help="到这一天代理结束" />
    </Ask>
  );
}
function Move({ asked: { person }, units, close }: Props<'move'>) {
  const [unit, setUnit] = useState('');
  return (
    <Ask
      title={`${person.name}调动`}
      close={close}
      body={() => ({ kind: 'person.move', person: person.id, unit })}
      note="原单位的职责今天终止,在新单位的职责请另行给予。"
    >
      <SelectLine label="调到" value={unit} set={setUnit} options={openUnits(units).filter((u) => u.value !== person.unit)} />
    </Ask>
  );
}
function Leave({ asked: { person }, close }: Props<'leave'>) {
  const [day, setDay] = useState(useToday());
  return (
    <Ask
      title={`${person.name}离开`}
      close={close}
      body={() => ({ kind: 'person.leave', person: person.id, day })}
      note="从这一天起没有职责、不能登录;他办过的,账上永远有他的名字。"
    >
      <TextLine label="离开的日子" type="date" value={day} set={setDay} />
    </Ask>
  );
}
function End({ asked: { person, post }, close }: Props<'end'>) {
  const [until, setUntil] = useState(useToday());
  return (
    <Ask
      title={`${person.name}不再担任${post.title}`}
      close={close}
      body={() => ({ kind: 'post.end', person: person.id, role: post.role, from: post.from, until })}
    >
      <TextLine label="自哪一天起" type="date" value={until} set={setUntil} />
    </Ask>
  );
}
function Open({ asked: { person }, close }: Props<'open'>) {
  const [account, setAccount] = useState('');
  return (
    <Ask
      title={`为${person.name}开设账号`}
      close={close}
      body={() => ({ kind: 'account.open', person: person.id, account: account.trim() })}
      note="密码由程序生成,只显示一次。"
    >
      <TextLine label="账号" value={account} set={setAccount} help="登录时填写,用字母和数字,如姓名的拼音" />
    </Ask>
  );
}
