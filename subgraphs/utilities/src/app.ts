import { readFileSync } from 'node:fs';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import type { SaveDraft } from './domain/draft.ts';
import type { Context } from './graphql/context.ts';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
import { handoffRoutes } from './jobs/handoffRoutes.ts';
import { createSaveDraft } from './storage/createSaveDraft.ts';
import type { UtilityNeeds } from './usecases/utilityNeeds.ts';
import { wireNeeds } from './wireNeeds.ts';

/** What the department is handed from outside. */
export interface UtilitiesOptions {
  /** Already migrated. */
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  /** Shared with the gateway and the exchange. */
  readonly key: string;
  readonly log: Log;
  readonly now: () => Date;
  /** The region's own catalogue (U1); the shipped default when absent. */
  readonly catalogueFolder?: URL | undefined;
}

/** The department, wired. */
export interface Utilities {
  readonly subgraph: Subgraph;
  /** POST /graphql and POST /handoffs. */
  readonly routes: Routes;
  readonly needs: UtilityNeeds;
  readonly saveDraft: SaveDraft;
}

const schemaFolder = new URL('graphql/schema/', import.meta.url);

/** Wires the utilities department; its providers have their keys afterwards. @throws CATALOGUE_INVALID */
export async function createUtilities(options: UtilitiesOptions): Promise<Utilities> {
  const { database, calendar, key, log, now } = options;
  const needs = wireNeeds(options);
  await needs.keys.ensure(needs.catalogue.providers.filter(({ system }) => system === null).map(({ id }) => id));
  const subgraph = await createSubgraph<Context>({
    name: 'utilities',
    typeDefs: sdlFiles(schemaFolder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    resolvers,
    createContext: ({ principal }) => createContext(needs, principal),
    key,
    log,
    now,
  });
  const routes = { ...subgraph.routes, ...handoffRoutes(needs, key) };
  return { subgraph, routes, needs, saveDraft: createSaveDraft(database, calendar) };
}
