import { createBrowserRouter, type RouteObject } from 'react-router';
import { ForThoseWhoMayAsk } from './layout/ForThoseWhoMayAsk.tsx';
import { Home } from './layout/Home.tsx';
import { NotFound } from './layout/NotFound.tsx';
import { type Page, pages } from './layout/pages.ts';
import { Shell } from './layout/Shell.tsx';
import { Broken } from './parts/ErrorBoundary.tsx';

/** Each page, loaded when it is first shown. */
const components = {
  owner: async () => ({ Component: (await import('./pages/owner/OwnerPage.tsx')).OwnerPage }),
  wall: async () => ({ Component: (await import('./pages/wall/WallPage.tsx')).WallPage }),
  serviceRoom: async () => ({ Component: (await import('./pages/serviceRoom/ServiceRoomPage.tsx')).ServiceRoomPage }),
  project: async () => ({ Component: (await import('./pages/project/ProjectPage.tsx')).ProjectPage }),
} as const satisfies Record<Page['name'], RouteObject['lazy']>;

export const createRoutes = () =>
  createBrowserRouter(
    [
      {
        element: <Shell />,
        errorElement: <Broken error="" />,
        HydrateFallback: () => null,
        children: [
          { index: true, element: <Home /> },
          ...pages.map((page) => ({
            element: <ForThoseWhoMayAsk page={page} />,
            children: [{ path: page.path, lazy: components[page.name] }],
          })),
          { path: '*', element: <NotFound /> },
        ],
      },
    ],
    { basename: '/dashboard/' },
  );
