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
import { wireNeeds } from './wireNeeds.ts';

/** What the department is handed from outside. */
export interface AcceptanceOptions {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  /** The key shared with the gateway. */
  readonly key: string;
  readonly log: Log;
  readonly now?: () => Date;
  /** The area's own archive.json; the shipped default when absent. */
  readonly archiveFile?: URL | undefined;
}

/** The department, wired: its part of the graph and what its use cases work with. */
export interface Acceptance {
  readonly subgraph: Subgraph;
  readonly routes: Routes;
  readonly needs: Context['needs'];
}

const schemaFolder = new URL('graphql/schema/', import.meta.url);

/** Wires the acceptance department on its database. @throws CATALOGUE_INVALID when data/items.json contradicts itself */
export async function createAcceptance(options: AcceptanceOptions): Promise<Acceptance> {
  const { database, calendar, key, log, now = () => new Date(), archiveFile } = options;
  const needs = wireNeeds({ database, calendar, now, archiveFile });
  const subgraph = await createSubgraph<Context>({
    name: 'acceptance',
    typeDefs: sdlFiles(schemaFolder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    resolvers,
    createContext: ({ principal }) => createContext(needs, principal),
    key,
    log,
    now: needs.now,
  });
  return { subgraph, routes: subgraph.routes, needs };
}
