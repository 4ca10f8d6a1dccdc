/** A mapping that is not yet registered, kept on this machine by the form's digest. */
import type { FormMap } from '../api/returns.ts';

const at = (account: string, digest: string): string => `zhangtu.return.${account}.${digest}`;
export function keptMap(account: string, digest: string): FormMap | undefined {
  try {
    const text = localStorage.getItem(at(account, digest));
    return text === null ? undefined : (JSON.parse(text) as FormMap);
  } catch {
    return undefined;
  }
}
export function keepMap(account: string, digest: string, map: FormMap): void {
  try {
    localStorage.setItem(at(account, digest), JSON.stringify(map));
  } catch {
    // full or forbidden storage costs the draft, not the work
  }
}
