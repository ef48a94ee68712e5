import type { ProjectRouting, Route } from '../domain/routing.ts';

/** A route, and the routing it belongs to. */
export interface RouteOfRouting {
  readonly route: Route;
  readonly routing: ProjectRouting;
}
