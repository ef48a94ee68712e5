import type { ProjectRouting, RouteTransfer } from './routing.ts';

/** One change of a project's routing. */
export type RoutingChange =
  | { readonly kind: 'PLANNED'; readonly routing: ProjectRouting }
  | { readonly kind: 'TRANSFERRED'; readonly routeId: string; readonly transfer: RouteTransfer };
