/** Whether the server can be reached: the browser's own word, and how the last requests went. While it cannot, it is asked again and again. */
import { Offline } from '../api/client.ts';

type Reached = 'here' | 'offline' | 'down';
const RETRY_MS = 5000;
/** So many requests in a row must fail: one may be a hiccup. */
const FAILURES = 2;

let failures = 0;
let asking: ReturnType<typeof setTimeout> | undefined;
const hearers = new Set<() => void>();
const tell = () => {
  for (const hear of hearers) hear();
};

/** A request came back, whatever it said. */
export function reached(): void {
  if (failures === 0) return;
  const down = failures >= FAILURES;
  failures = 0;
  clearTimeout(asking);
  asking = undefined;
  if (down) {
    tell();
    for (const back of backs) back();
  }
}
/** A request failed; only those that never arrived count. */
export function missed(error: unknown): void {
  if (!(error instanceof Offline)) return;
  failures++;
  if (failures === FAILURES) tell();
  asking ??= setTimeout(ask, RETRY_MS);
}
async function ask(): Promise<void> {
  asking = undefined;
  try {
    const answer = await fetch('/api/door', { cache: 'no-store' });
    // a gateway that answers for a server that is down
    if (answer.status >= 502 && answer.status <= 504) throw new Offline();
    reached();
  } catch {
    missed(new Offline());
  }
}

const backs = new Set<() => void>();
/** Called when the server is there again. */
export function onBack(back: () => void): void {
  backs.add(back);
}

export const reach = {
  subscribe: (hear: () => void) => {
    hearers.add(hear);
    window.addEventListener('online', hear);
    window.addEventListener('offline', hear);
    return () => {
      hearers.delete(hear);
      window.removeEventListener('online', hear);
      window.removeEventListener('offline', hear);
    };
  },
  read: (): Reached => (!navigator.onLine ? 'offline' : failures >= FAILURES ? 'down' : 'here'),
};
