/** 提醒: what one was told, the latest first; each line opens its case and is then read. Below, where letters go. */
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { ApiProblem } from '../api/client.ts';
import { type NoticeRow, noticeCountQuery, noticeSettingsQuery, noticesQuery, useMail, useRead } from '../api/notices.ts';
import { sessionQuery } from '../api/session.ts';
import { instantText, leftText, shortDay } from '../app/format.ts';
import { Icon, type IconName } from '../app/icons.tsx';
import { LightMark } from '../app/light.tsx';
import { Choice, Page, Part } from '../app/page.tsx';
import { Empty, Failed, Loading } from '../app/states.tsx';
import './notices.css';

const SAYS: Record<NoticeRow['kind'], { title: string; icon: IconName }> = {
  arose: { title: '新到', icon: 'plus' },
  yellow: { title: '临近', icon: 'bell' },
  red: { title: '逾期', icon: 'bell' },
  given: { title: '分派给您', icon: 'person' },
  paper: { title: '以您的名义录入', icon: 'file' },
  disputed: { title: '代录有异议', icon: 'file' },
  moved: { title: '有新的进展', icon: 'step' },
};

export function Notices() {
  const { state } = useSearch({ from: '/notices' });
  const navigate = useNavigate({ from: '/notices' });
  const unread = state !== 'all';
  const list = useInfiniteQuery(noticesQuery(unread));
  const count = useQuery(noticeCountQuery).data;
  const read = useRead();
  const items = list.data?.pages.flatMap((p) => p.items) ?? [];
  return (
    <Page
      title="提醒"
      lead="事项归您办理、期限临近或者逾期、以您的名义录入、您关注的案件有进展,都在这里告诉您一次"
      aside={
        <button
          type="button"
          className="button"
          disabled={!count || count.unread === 0 || read.isPending}
          onClick={() => read.mutate(undefined)}
        >
          全部标为已读
        </button>
      }
    >
      <Choice
        label="看哪些"
        value={unread ? 'unread' : 'all'}
        options={[
          { value: 'unread', label: `未读 ${count?.unread ?? ''}` },
          { value: 'all', label: '全部' },
        ]}
        onChange={(v) => navigate({ search: { state: v === 'all' ? 'all' : undefined }, replace: true })}
      />
      <div className="notices-box">
        {list.isPending ? (
          <Loading lines={8} />
        ) : list.isError ? (
          <Failed error={list.error} retry={() => list.refetch()} />
        ) : items.length === 0 ? (
          <Empty title={unread ? '没有未读的提醒' : '还没有提醒'}>
            {unread ? (
              <Link to="/notices" search={{ state: 'all' }}>
                看全部提醒
              </Link>
            ) : (
              '有事项归您办理时,会在这里告诉您。'
            )}
          </Empty>
        ) : (
          <ol className="notices">
            {items.map((n) => (
              <Line key={n.key} notice={n} read={() => n.read === undefined && read.mutate([n.key])} />
            ))}
          </ol>
        )}
        {list.hasNextPage && (
          <button type="button" className="button more" disabled={list.isFetchingNextPage} onClick={() => list.fetchNextPage()}>
            {list.isFetchingNextPage ? '正在读取…' : '再读一页'}
          </button>
        )}
      </div>
      <Letters />
    </Page>
  );
}

function Line({ notice, read }: { notice: NoticeRow; read: () => void }) {
  const today = useQuery(sessionQuery).data?.today ?? '';
  const { title, icon } = SAYS[notice.kind];
  const light = notice.kind === 'red' || notice.kind === 'yellow' ? notice.kind : undefined;
  const says = [
    notice.kind === 'paper' && notice.by && `由${notice.by}凭纸质签批录入`,
    notice.kind === 'disputed' && notice.by && `${notice.by}提出异议${notice.why ? `:${notice.why}` : ''}`,
    notice.kind === 'moved' && notice.by && `由${notice.by}办理`,
    notice.over && notice.acts.length > 0 && (notice.kind === 'disputed' ? '已经更正' : '已经办结'),
    !notice.over && notice.due && `期限${shortDay(notice.due, today)},${leftText(notice.left)}`,
  ].filter(Boolean);
  return (
    <li className={notice.read === undefined ? 'notice-line notice-unread' : 'notice-line'}>
      {light && !notice.over ? <LightMark light={light} /> : <Icon name={icon} size={16} />}
      <span className="notice-kind">{title}</span>
      <span className="notice-what">
        <Link to="/cases/$id" params={{ id: notice.case }} search={searchOf(notice)} onClick={read}>
          {notice.acts.join('或者') || notice.title}
        </Link>
        {notice.kind === 'paper' && (
          <Link to="/" hash="entered" className="notice-more" onClick={read}>
            去核对、确认
          </Link>
        )}
        <span className="quiet">{[notice.subject, notice.title, ...says].filter(Boolean).join(' · ')}</span>
      </span>
      <time className="quiet" dateTime={notice.told}>
        {shortDay(instantText(notice.told), today)}
      </time>
      {notice.read === undefined ? (
        <button type="button" className="button-plain" onClick={read}>
          <Icon name="check" size={16} />
          <span className="sr">标为已读</span>
        </button>
      ) : (
        <span className="quiet">已读</span>
      )}
    </li>
  );
}

/** The entry that it is about, open; where it is objected to, the form that corrects it. */
const searchOf = ({ kind, key, over }: NoticeRow): { event?: string; step?: string } => {
  const event = key.split(' ')[2];
  if (kind === 'disputed' && !over) return { step: 'correct', event };
  return kind === 'paper' || kind === 'moved' || kind === 'disputed' ? { event } : {};
};

function Letters() {
  const settings = useQuery(noticeSettingsQuery).data;
  const set = useMail();
  const [mail, setMail] = useState('');
  useEffect(() => setMail(settings?.mail ?? ''), [settings?.mail]);
  if (!settings) return null;
  const wrong =
    set.error instanceof ApiProblem ? '邮件地址写得不对,应当像 name@example.cn' : set.error ? '没有保存,连不上服务器' : undefined;
  return (
    <Part title="邮件">
      <form
        className="letters"
        onSubmit={(e) => {
          e.preventDefault();
          set.mutate({ mail: mail.trim() });
        }}
      >
        <p className="quiet">
          {settings.mailing
            ? '逾期的立即发,其余每日一封;邮件只写程序、步骤和日期,不写当事人和案件内容。不填地址的不发。'
            : '本系统没有设置邮件服务器,暂不发邮件;地址可以先填。'}
        </p>
        <div className="row">
          <label htmlFor="mail">收件地址</label>
          <input
            id="mail"
            className="input"
            type="email"
            autoComplete="email"
            value={mail}
            aria-invalid={wrong !== undefined}
            aria-describedby={wrong ? 'mail-wrong' : undefined}
            onChange={(e) => setMail(e.target.value)}
          />
          <button type="submit" className="button" disabled={set.isPending || mail.trim() === (settings.mail ?? '')}>
            保存
          </button>
          {set.isSuccess && mail === (settings.mail ?? '') && <span role="status">已保存</span>}
        </div>
        {wrong && (
          <p className="fault" id="mail-wrong" role="alert">
            {wrong}
          </p>
        )}
      </form>
    </Part>
  );
}
