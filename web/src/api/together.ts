/** Many small questions as few larger ones: what is asked within a moment is sent together. */
const MOMENT = 20;
const MOST = 40;

interface Asked<T> {
  key: string;
  resolve: (value: T) => void;
  reject: (why: unknown) => void;
}

/** Asks for one key; `fetch` answers for several. A key that the answer lacks is an error of its own. */
export function together<T>(fetch: (keys: string[]) => Promise<Record<string, T>>): (key: string) => Promise<T> {
  let waiting: Asked<T>[] = [];
  const send = async (asked: Asked<T>[]) => {
    try {
      const found = await fetch([...new Set(asked.map((a) => a.key))]);
      for (const { key, resolve, reject } of asked) key in found ? resolve(found[key]!) : reject(new Error(`no answer for ${key}`));
    } catch (e) {
      for (const { reject } of asked) reject(e);
    }
  };
  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0)
        setTimeout(() => {
          const all = waiting;
          waiting = [];
          for (let i = 0; i < all.length; i += MOST) void send(all.slice(i, i + MOST));
        }, MOMENT);
      waiting.push({ key, resolve, reject });
    });
}
