/** The ways between the pages of the field: back, and to what waits on the device. */
import { Link } from '@tanstack/react-router';
import { useWaiting } from '../offline/run.ts';

/** Where `case` is this, the page shows what waits on the device. */
export const QUEUE = 'waiting';

export const Back = ({ to }: { to?: string }) => (
  <Link to="/field" search={to ? { case: to } : {}} className="field-back">
    {to ? '返回本案' : '返回现场'}
  </Link>
);

/** How many acts wait on this device; says so in words, and that none does. */
export function QueueSign() {
  const waiting = useWaiting();
  const sign = waiting.filter((w) => w.state === 'sign').length;
  const bad = waiting.filter((w) => w.state === 'refused').length;
  return (
    <Link to="/field" search={{ case: QUEUE }} className={waiting.length > 0 ? 'field-queue field-queue-some' : 'field-queue'}>
      {waiting.length === 0 ? '没有待发送的' : `待发送${waiting.length}件`}
      {sign > 0 && `,${sign}件待共同署名`}
      {bad > 0 && `,${bad}件没有办成`}
    </Link>
  );
}
