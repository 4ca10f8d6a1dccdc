/** Signing in and out. A sign-in that has run out shows the sign-in page in place, and what was typed stays where it was. */
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Session } from '../../../server/api/shapes.ts';
import { ApiProblem, call } from './client.ts';

/** A sign-in of the demo county, as the sign-in page offers it. */
export interface DemoAccount {
  account: string;
  name: string;
  unit: string;
  roles: string[];
}
/** What the sign-in page may know before anyone is signed in. */
export interface Door {
  tenant: { id: string; name: string; demo: boolean };
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

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (given: { account: string; password: string }) => call<Session>('/api/session', { method: 'POST', body: given }),
    onSuccess: (session) => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, session);
    },
  });
}
export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call<void>('/api/session', { method: 'DELETE' }),
    onSettled: () => {
      client.clear();
      client.setQueryData(sessionQuery.queryKey, null);
    },
  });
}

export const doorQuery = queryOptions({
  queryKey: ['door'],
  queryFn: ({ signal }) => call<Door>('/api/door', { signal }),
});
