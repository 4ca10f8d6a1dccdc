/** Large type: remembered in this browser, and set before anything is drawn. All of the office grows, pictures and controls too. */
import { useSyncExternalStore } from 'react';

const KEY = 'zhangtu.type';
const hearers = new Set<() => void>();

const stored = (): boolean => {
  try {
    return localStorage.getItem(KEY) === 'large';
  } catch {
    return false; // a browser that keeps nothing
  }
};
let large = stored();
function show(): void {
  if (large) document.documentElement.dataset.type = 'large';
  else delete document.documentElement.dataset.type;
}
show();

/** Whether type is large, and how to change it. */
export function useLargeType(): [boolean, (on: boolean) => void] {
  const now = useSyncExternalStore(
    (hear) => {
      hearers.add(hear);
      return () => hearers.delete(hear);
    },
    () => large,
  );
  return [
    now,
    (on) => {
      large = on;
      try {
        localStorage.setItem(KEY, on ? 'large' : 'usual');
      } catch {
        // shown all the same, for as long as the page stands
      }
      show();
      for (const hear of hearers) hear();
    },
  ];
}
