/** Signing in and out. A sign-in that has run out shows the sign-in page in place, and what was typed stays where it was. */
import { type QueryClient, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Session } from '../../../server/api/shapes.ts';
import { ApiProblem, call } from './client.ts';

/** A sign-in of the demo county, as the sign-in page offers it. */
export interface DemoAccount {
  account: string;
  name: string;
  unit: string;
  roles: string[];
  /** What can be tried from this chair. */
  says: string;
}
/** What the sign-in page may know before anyone is signed in. */
export interface Door {
  tenant?: { id: string; name: string; demo: boolean };
  accounts: (DemoAccount & { password: string })[];
}

/** The session, or null where nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async ({ signal }): Promise<Session | null> => {
    try {
      return await call<Session>('/api/session', { signal });
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 401) return null;
      throw e;
    }
  },
  staleTime: 5 * 60_000,
});

/** Who signed out himself is not asked to come back to the page that he left. */
let left = false;
export const hasLeft = (): boolean => left;

/** Another person sees nothing of what the one before had read. */
function become(client: QueryClient, session: Session | null): void {
  client.setQueryData(sessionQuery.queryKey, session);
  client.removeQueries({ predicate: (q) => q.queryKey[0] !== 'session' && q.queryKey[0] !== 'door' });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    meta: { signIn: true },
    mutationFn: (given: { account: string; password: string }) => call<Session>('/api/session', { method: 'POST', body: given }),
    onSuccess: (session) => {
      left = false;
      become(client, session);
    },
  });
}
/** Signing in again where a sign-in ran out: the same person keeps what is shown, and it is read again. */
export function useSignInAgain(last: Session) {
  const client = useQueryClient();
  return useMutation({
    meta: { signIn: true },
    mutationFn: (given: { account: string; password: string }) => call<Session>('/api/session', { method: 'POST', body: given }),
    onSuccess: (session) => {
      if (session.person.id !== last.person.id) return become(client, session);
      client.setQueryData(sessionQuery.queryKey, session);
      void client.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'session' && q.queryKey[0] !== 'door' });
    },
  });
}
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<void>('/api/session', { method: 'DELETE' }),
    onSettled: () => {
      left = true;
      become(client, null);
    },
  });
}

/** What stands at the door. A server that keeps no list of sign-ins has none to offer: account and password are asked. */
export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: async ({ signal }): Promise<Door> => {
    try {
      return await call<Door>('/api/door', { signal });
    } catch (e) {
      if (e instanceof ApiProblem && e.status === 404) return { accounts: [] };
      throw e;
    }
  },
});
