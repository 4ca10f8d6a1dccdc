/** Where the browser begins. */
import './polyfills.ts'; // before all others: what an old browser lacks
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, Offline } from './api/client.ts';
import { todayQuery } from './api/reads.ts';
import { sessionQuery } from './api/session.ts';
import { missed, onBack, reached } from './app/reach.ts';
import { router } from './app/router.tsx';
import './app/field-words.ts';
import './app/base.css';
import './app/shell.css';
import './app/navigation.css';
import './app/page.css';
import './app/parts.css';

/** A sign-in that ran out is seen by whatever asks first: it is then renewed over the page. A server that is away is told once, above all pages. */
const failed = (error: unknown): void => {
  missed(error);
  if (error instanceof ApiProblem && error.status === 401) client.setQueryData(sessionQuery.queryKey, null);
};
const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: failed, onSuccess: reached }),
  mutationCache: new MutationCache({
    // a wrong password is no sign-in that ran out
    onError: (error, _given, _context, mutation) => (mutation.options.meta?.signIn ? missed(error) : failed(error)),
    onSuccess: reached,
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      retry: (failures, error) => failures < 2 && (error instanceof Offline || (error instanceof ApiProblem && error.status >= 500)),
      // The browser's own word about being connected is not asked: a request that fails says so.
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

// the first page asks for its lines together with who is signed in, not after it
if (location.pathname === '/') void client.prefetchQuery(todayQuery);
onBack(() => void client.invalidateQueries());

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
