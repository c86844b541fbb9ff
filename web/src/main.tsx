import './styles/all.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { onSignedOut, Refusal } from './api/call';
import { sessionQuery } from './api/session';
import { router } from './app/router';
import { chooseLanguage, preferredLanguage } from './i18n/language';

const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 10_000,
      // A refusal does not change by asking again; a lost connection may.
      retry: (failures, error) => !(error instanceof Refusal && error.problem.status < 500) && failures < 2,
      networkMode: 'always',
    },
    mutations: { networkMode: 'always' },
  },
});

// A session that ended while the page was open: the gate shows the sign-in page, with the way back.
onSignedOut(() => queryClient.setQueryData(sessionQuery.queryKey, null));

async function start(): Promise<void> {
  const place = document.getElementById('root');
  if (place === null) throw new Error('expected #root in index.html, found none');
  await chooseLanguage(preferredLanguage());
  createRoot(place).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
}

void start();
