/** What is typed and not yet sent, kept on this machine until it is sent or thrown away. Each person's drafts are his own. */
import { useCallback, useRef, useState } from 'react';
import type { Form, ShortFile } from '../../../kernel/language/data.ts';
import { newKey } from '../api/client.ts';
import type { Actor } from '../api/writes.ts';

export interface Draft {
  /** The key of the act: sent twice, done once. */
  key: string;
  facts: Form;
  on?: string;
  actor?: Actor;
  attested: string[];
  settles?: number;
  /** Entered from paper or from the OA, in another's name: the scan of it. */
  paper?: true;
  scan?: ShortFile[];
  record?: { ground: string; files: { name: string; digest: string }[] };
  unit?: string;
  /** For a correction. */
  reason?: string;
  agreed?: string;
  never?: boolean;
  /** When it was last typed in, ISO 8601. */
  at?: string;
  /** Names of what was chosen by its id, so that a draft read back tomorrow shows them. */
  names: Record<string, string>;
}

const PREFIX = 'zhangtu.draft.';
export const freshDraft = (given: Partial<Draft> = {}): Draft => ({ key: newKey(), facts: {}, attested: [], names: {}, ...given });

function stored(at: string): Draft | undefined {
  try {
    const text = localStorage.getItem(PREFIX + at);
    return text === null ? undefined : (JSON.parse(text) as Draft);
  } catch {
    return undefined;
  }
}

/** Whether something typed is kept at a place. */
export const hasDraft = (at: string): boolean => stored(at) !== undefined;

/** The draft at a place (who, which case, which step); `kept` says that it was found there and not begun now. */
export function useDraft(at: string, given?: Partial<Draft>) {
  const [{ place, draft, kept }, set] = useState(() => begin(at, given));
  const latest = useRef(draft);
  if (place !== at) {
    const next = begin(at, given);
    latest.current = next.draft;
    set(next);
  }
  const change = useCallback(
    (next: Partial<Draft> | ((d: Draft) => Partial<Draft>)) => {
      const merged = { ...latest.current, ...(typeof next === 'function' ? next(latest.current) : next), at: new Date().toISOString() };
      latest.current = merged;
      set({ place: at, draft: merged, kept: false });
      try {
        localStorage.setItem(PREFIX + at, JSON.stringify(merged));
      } catch {
        // Full or forbidden storage costs the draft, not the work.
      }
    },
    [at],
  );
  const clear = useCallback(() => {
    localStorage.removeItem(PREFIX + at);
    const fresh = freshDraft(given);
    latest.current = fresh;
    set({ place: at, draft: fresh, kept: false });
  }, [at, given]);
  return { draft, change, clear, kept };
}

function begin(at: string, given: Partial<Draft> | undefined) {
  const found = stored(at);
  return { place: at, draft: found ?? freshDraft(given), kept: found !== undefined };
}

/** Puts a draft at a place, as if it had been typed there: for what comes back from the queue. */
export function keepDraft(at: string, given: Partial<Draft>): void {
  localStorage.setItem(PREFIX + at, JSON.stringify(freshDraft({ ...given, at: new Date().toISOString() })));
}
