/**
 * What moves, as it moves. One stream a browser: a host gives six connections, and a person has ten tabs. The tabs choose one among them that listens
 * (`leader`), and it tells the others over a channel of the browser's own. What a tab has not heard for long, it listens for itself.
 */
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import type { LiveEvent } from '../../../server/api/shapes.ts';
import { newKey } from './client.ts';

export type { LiveEvent };

/** A line of the stream as tabs pass it on; `lost`: too much was missed, read again. */
type Heard = { kind: 'moved'; event: LiveEvent } | { kind: 'lost' } | { kind: 'beat' };
/** What tabs say to each other. */
type Said = { from: string } & ({ kind: 'who' } | { kind: 'here' } | { kind: 'gone' } | { kind: 'heard'; heard: Heard });

/** A tab answers within this, or there is none that listens. */
const ANSWER_MS = 400;
/** The server gives a sign of life each 20 seconds; two and a half of them missed, and the leader sleeps. */
const SILENT_MS = 50_000;
const CHANNEL = 'zhangtu.live';

/** Listens, alone or through the tab that does; `hear` is told of every line. Returns how to stop. */
export function listen(hear: (heard: Heard) => void): () => void {
  const self = newKey();
  const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel(CHANNEL);
  let source: EventSource | undefined;
  let last = Date.now();
  let answered = false;
  let stopped = false;
  const say = (said: Omit<Said, 'from'> & Record<string, unknown>) => channel?.postMessage({ ...said, from: self });
  const take = (heard: Heard) => {
    last = Date.now();
    if (heard.kind !== 'beat') hear(heard);
  };

  const lead = () => {
    if (source || stopped) return;
    source = new EventSource('/api/live');
    const pass = (heard: Heard) => {
      take(heard);
      say({ kind: 'heard', heard });
    };
    source.addEventListener('moved', (e) => pass({ kind: 'moved', event: JSON.parse((e as MessageEvent<string>).data) as LiveEvent }));
    source.addEventListener('lost', () => pass({ kind: 'lost' }));
    source.addEventListener('beat', () => pass({ kind: 'beat' }));
    // a browser tries again by itself, but not after an answer that was no stream (the server is being started)
    source.addEventListener('error', () => {
      if (source?.readyState === EventSource.CLOSED) rest();
    });
    say({ kind: 'here' });
  };
  const rest = () => {
    source?.close();
    source = undefined;
  };
  const ask = () => {
    answered = false;
    say({ kind: 'who' });
    // tabs opened at the same moment do not all begin at once
    setTimeout(() => !answered && lead(), channel ? ANSWER_MS * (1 + Math.random()) : 0);
  };

  channel?.addEventListener('message', ({ data }: MessageEvent<Said>) => {
    if (data.kind === 'who' && source) say({ kind: 'here' });
    if (data.kind === 'here' || data.kind === 'heard') {
      answered = true;
      last = Date.now();
      // two that listen at once: the one that comes first by name goes on
      if (source && data.from < self) rest();
    }
    if (data.kind === 'heard') take(data.heard);
    if (data.kind === 'gone') ask();
  });
  const watch = setInterval(() => {
    if (!source && Date.now() - last > SILENT_MS) ask();
  }, SILENT_MS / 5);
  const leave = () => {
    if (source) say({ kind: 'gone' });
    rest();
  };
  // a page that is put away and brought back listens again
  const back = (e: PageTransitionEvent) => e.persisted && ask();
  window.addEventListener('pagehide', leave);
  window.addEventListener('pageshow', back);
  ask();
  return () => {
    stopped = true;
    clearInterval(watch);
    window.removeEventListener('pagehide', leave);
    window.removeEventListener('pageshow', back);
    leave();
    channel?.close();
  };
}

const hearers = new Set<(heard: Heard) => void>();

/** Lists are read again at most this often, however much goes in at once. */
const LISTS_MS = 4000;
const LISTS = ['today', 'due', 'cases', 'paper-acts'];

/** Keeps what is shown up to date: the case that moved at once, the lists of work when they are touched. Stands once, in the frame of the office. */
export function useLiveOffice(): void {
  const client = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const lists = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        for (const key of LISTS) void client.invalidateQueries({ queryKey: [key] });
      }, LISTS_MS);
    };
    const stop = listen((heard) => {
      if (heard.kind === 'lost') {
        for (const key of [...LISTS, 'case']) void client.invalidateQueries({ queryKey: [key] });
      } else if (heard.kind === 'moved') {
        readAgain(client, heard.event);
        if (heard.event.desk) lists();
      }
      for (const hear of hearers) hear(heard);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [client]);
}

/** The case is read again where it is at hand in an older state; one's own act has brought it already. */
function readAgain(client: QueryClient, event: LiveEvent): void {
  const held = client.getQueryData<{ n: number }>(['case', event.case]);
  if (held && held.n < event.n) void client.invalidateQueries({ queryKey: ['case', event.case] });
}

/** Calls back for every event that passes `of`, while the component stands. For pages that show what is new themselves. */
export function useLive(of: (event: LiveEvent) => boolean, then: (event: LiveEvent) => void): void {
  const now = useRef({ of, then });
  useEffect(() => {
    now.current = { of, then };
  });
  useEffect(() => {
    const hear = (heard: Heard) => {
      if (heard.kind === 'moved' && now.current.of(heard.event)) now.current.then(heard.event);
    };
    hearers.add(hear);
    return () => {
      hearers.delete(hear);
    };
  }, []);
}
