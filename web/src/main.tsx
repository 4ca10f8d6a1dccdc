/** Where the browser begins. */
import './polyfills.ts'; // before all others: what an old browser lacks
import { QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem, Offline } from './api/client.ts';
import { sessionQuery } from './api/session.ts';
import { router } from './app/router.tsx';
import './app/base.css';
import './app/shell.css';
import './app/parts.css';

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    // A sign-in that ran out is seen by whatever asks first; the sign-in page then stands in front of it.
    onError: (error) => {
      if (error instanceof ApiProblem && error.status === 401) client.setQueryData(sessionQuery.queryKey, null);
    },
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

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
