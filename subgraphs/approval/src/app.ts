import { readFileSync } from 'node:fs';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import { createMetrics, type Metrics } from '@guanjia/runtime/createMetrics';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
import { type ContentsOptions, createMaterialContents } from './jobs/createMaterialContents.ts';
import { materialRoutes } from './jobs/materialRoutes.ts';
import type { Needs } from './usecases/needs.ts';
import { wireNeeds } from './wireNeeds.ts';

/** What the department is handed from outside. */
export interface ApprovalOptions {
  readonly database: Database;
  readonly calendar: WorkingDayCalendar;
  /** The key shared with the gateway. */
  readonly key: string;
  readonly log: Log;
  /** By which deadlines are counted; the real time unless told. */
  readonly now?: () => Date;
  /** By which the gateway's signatures are judged; `now` unless told. */
  readonly signatureNow?: () => Date;
  /** Where the bytes of materials lie, and the largest content that is taken; absent: none are taken in or given out. */
  readonly materials?: ContentsOptions;
  /** Absent: figures that nobody reads. */
  readonly metrics?: Metrics;
}

/** The department, wired: its part of the graph and what its use cases work with. */
export interface Approval {
  readonly subgraph: Subgraph;
  readonly routes: Routes;
  readonly needs: Needs;
}

const schemaFolder = new URL('graphql/schema/', import.meta.url);

/** Wires the approval department on a migrated database. @throws CATALOGUE_INVALID when the item files contradict themselves */
export async function createApproval(options: ApprovalOptions): Promise<Approval> {
  const { database, calendar, key, log, now, materials, metrics = createMetrics('approval') } = options;
  const needs = wireNeeds({ database, calendar, key, now: now ?? (() => new Date()) });
  const { signatureNow = needs.now } = options;
  const subgraph = await createSubgraph({
    name: 'approval',
    typeDefs: sdlFiles(schemaFolder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    resolvers,
    createContext: ({ principal }) => createContext(needs, principal),
    key,
    log,
    now: signatureNow,
  });
  const contents = materials && createMaterialContents(materials);
  const ofMaterials = contents && materialRoutes({ ...needs, now: signatureNow, contents, key, metrics });
  return { subgraph, routes: { ...subgraph.routes, ...ofMaterials }, needs };
}
