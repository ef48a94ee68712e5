import { createBrowserRouter } from 'react-router';
import { NotFound } from './layout/NotFound.tsx';
import { Shell } from './layout/Shell.tsx';
import { Broken } from './parts/ErrorBoundary.tsx';

/** The pages, each loaded when it is first shown. */
export const createRoutes = () =>
  createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <Broken error="" />,
        HydrateFallback: () => null,
        children: [
          { index: true, lazy: async () => ({ Component: (await import('./pages/wall/WallPage.tsx')).WallPage }) },
          {
            path: 'projects/:id',
            lazy: async () => ({ Component: (await import('./pages/project/ProjectPage.tsx')).ProjectPage }),
          },
          {
            path: 'service-room',
            lazy: async () => ({
              Component: (await import('./pages/serviceRoom/ServiceRoomPage.tsx')).ServiceRoomPage,
            }),
          },
          { path: 'owner', lazy: async () => ({ Component: (await import('./pages/owner/OwnerPage.tsx')).OwnerPage }) },
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/dashboard/' },
  );
