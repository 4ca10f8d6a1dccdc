/** Following a case: whoever follows it is told when it moves. Stands wherever a case is shown. */
import { useQuery } from '@tanstack/react-query';
import { noticeSettingsQuery, useFollow } from '../api/notices.ts';
import { Icon } from '../app/icons.tsx';

export function Follow({ id }: { id: string }) {
  const follows = useQuery(noticeSettingsQuery).data?.follows ?? [];
  const follow = useFollow();
  const on = follows.includes(id);
  return (
    <button
      type="button"
      className="button"
      aria-pressed={on}
      disabled={follow.isPending}
      title={on ? '有新的进展时提醒我' : undefined}
      onClick={() => follow.mutate({ case: id, follow: !on })}
    >
      <Icon name={on ? 'check' : 'bell'} size={16} />
      {on ? '已关注' : '关注'}
    </button>
  );
}
