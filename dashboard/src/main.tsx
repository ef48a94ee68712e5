import './theme/page.css';
import { StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router/dom';
import { GraphProvider } from './graph/GraphProvider.tsx';
import { openLocale } from './locale/openLocale.ts';
import { ErrorBoundary } from './parts/ErrorBoundary.tsx';
import { createRoutes } from './routes.tsx';
import { SessionGate } from './session/SessionGate.tsx';
import { ThemeProvider } from './theme/ThemeProvider.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no root.');
await openLocale();
const routes = createRoutes();

createRoot(root).render(
  <StrictMode>
    <Suspense fallback={null}>
      <ThemeProvider>
        <ErrorBoundary>
          <SessionGate>
            <GraphProvider>
              <RouterProvider router={routes} />
            </GraphProvider>
          </SessionGate>
        </ErrorBoundary>
      </ThemeProvider>
    </Suspense>
  </StrictMode>,
);
