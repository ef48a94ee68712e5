import { readFileSync } from 'node:fs';
import { sdlFiles } from '@guanjia/kernel/sdlFiles';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import type { Log } from '@guanjia/runtime/createLog';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { createSubgraph, type Subgraph } from '@guanjia/subgraph/createSubgraph';
import { createContext } from './graphql/createContext.ts';
import { resolvers } from './graphql/resolvers.ts';
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
}

/** The department, wired: its part of the graph and what its use cases work with. */
export interface Approval {
  readonly subgraph: Subgraph;
  readonly routes: Routes;
  readonly needs: Needs;
}

const schemaFolder = new URL('graphql/schema/', import.meta.url);

/** Wires the approval department on a migrated database. @throws CATALOGUE_INVALID when the item files contradict themselves */
export async function createApproval({
  database,
  calendar,
  key,
  log,
  now,
  signatureNow,
}: ApprovalOptions): Promise<Approval> {
  const needs = wireNeeds({ database, calendar, now: now ?? (() => new Date()) });
  const subgraph = await createSubgraph({
    name: 'approval',
    typeDefs: sdlFiles(schemaFolder)
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n'),
    resolvers,
    createContext: ({ principal }) => createContext(needs, principal),
    key,
    log,
    now: signatureNow ?? needs.now,
  });
  return { subgraph, routes: subgraph.routes, needs };
}
