import type { Page } from './page.ts';
import type { ProjectRouting, RouteOfRouting } from './routing.ts';
import type { TransferWays } from './transferWays.ts';
import type { Unit } from './unit.ts';

/** Where routings and the ways to units are kept. */
export interface RoutingStore {
  findRoutings(ids: readonly string[]): Promise<(ProjectRouting | null)[]>;
  /** The routing that has this route. */
  findByRoute(routeId: string): Promise<ProjectRouting | null>;
  findByHandoff(handoffId: string): Promise<ProjectRouting | null>;
  /** What was handed over to people of each unit, the latest routed first. */
  listIncomingOfUnits(unitIds: readonly string[], page: Page): Promise<RouteOfRouting[][]>;
  /** The latest version for each project. */
  findLatest(projectIds: readonly string[]): Promise<(ProjectRouting | null)[]>;
  /** The versions of each project, the latest first. */
  listOfProjects(projectIds: readonly string[], page: Page): Promise<ProjectRouting[][]>;
  /** How each unit is reached; null for one of which nothing was said. */
  findWays(unitIds: readonly string[]): Promise<(TransferWays | null)[]>;
  /** Units with the ways to them, by id. */
  listUnitsWithWays(page: Page): Promise<{ readonly unit: Unit; readonly ways: TransferWays }[]>;
}
