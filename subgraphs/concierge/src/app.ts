import { readFileSync } from 'node:fs';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import type { Context } from './graphql/context.ts';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
import { handoffRoutes } from './jobs/handoffRoutes.ts';
import type { ConciergeNeeds } from './usecases/conciergeNeeds.ts';
import { wireNeeds } from './wireNeeds.ts';

/** What the department is handed from outside. */
export interface ConciergeOptions {
  /** Already migrated. */
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  /** Shared with the gateway and the exchange. */
  readonly key: string;
  readonly log: Log;
  readonly now: () => Date;
}

/** The department, wired. */
export interface Concierge {
  readonly subgraph: Subgraph;
  /** POST /graphql and POST /handoffs. */
  readonly routes: Routes;
  readonly needs: ConciergeNeeds;
}

const schemaFolder = new URL('graphql/schema/', import.meta.url);

/** Wires the steward force. @throws CATALOGUE_INVALID */
export async function createConcierge({ database, calendar, key, log, now }: ConciergeOptions): Promise<Concierge> {
  const needs = wireNeeds({ database, calendar, now });
  const subgraph = await createSubgraph<Context>({
    name: 'concierge',
    typeDefs: sdlFiles(schemaFolder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    resolvers,
    createContext: ({ principal }) => createContext(needs, principal),
    key,
    log,
    now,
  });
  return { subgraph, routes: { ...subgraph.routes, ...handoffRoutes(needs, key) }, needs };
}
