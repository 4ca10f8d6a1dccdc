/** The bell: how many of what one was told are unread. Lights up for what is late; read again when something moved on one's desk. */
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef } from 'react';
import { useLive } from '../api/live.ts';
import { noticeCountQuery } from '../api/notices.ts';
import { Icon } from '../app/icons.tsx';

/** The job that tells runs just after an event went in. */
const AFTER_MS = 2500;
const MOST = 99;

export function Bell() {
  const client = useQueryClient();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useLive(
    (e) => e.desk,
    () => {
      waiting.current ??= setTimeout(() => {
        waiting.current = undefined;
        void client.invalidateQueries({ queryKey: ['notices'] });
      }, AFTER_MS);
    },
  );
  const { unread = 0, red = 0 } = useQuery(noticeCountQuery).data ?? {};
  return (
    <Link to="/notices" className={red > 0 ? 'bell bell-red' : 'bell'} aria-label={unread > 0 ? `提醒,${unread}项未读` : '提醒'}>
      <Icon name="bell" />
      {unread > 0 && <span className="bell-n">{unread > MOST ? `${MOST}+` : unread}</span>}
    </Link>
  );
}
