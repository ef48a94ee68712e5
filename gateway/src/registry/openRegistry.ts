import type { LookupFunction } from 'node:net';
import { createGuardedLookup } from '@guanjia/runtime/createGuardedLookup';
import type { Log } from '@guanjia/runtime/createLog';
import type { Metrics } from '@guanjia/runtime/createMetrics';
import { migrate } from '@guanjia/runtime/migrate';
import { openDatabase } from '@guanjia/runtime/openDatabase';
import type { Routes } from '@guanjia/runtime/startHttpServer';
import { waitForDatabase } from '@guanjia/runtime/waitForDatabase';
import type { SupergraphEdition } from '../graph/SupergraphSource.ts';
import type { Identity } from '../identity/Identity.ts';
import { createLaunchSource, type LaunchSource } from './createLaunchSource.ts';
import { createUrlRules } from './createUrlRules.ts';
import { firstSupergraphs } from './firstSupergraphs.ts';
import { registryRoutes } from './graphql/registryRoutes.ts';
import { createJudge } from './judging/createJudge.ts';
import { openLaunchFile } from './openLaunchFile.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import { type Seed, seedRegistry } from './seedRegistry.ts';
import { createPublishTokenStore } from './storage/createPublishTokenStore.ts';
import { createRegistryStore } from './storage/createRegistryStore.ts';
import type { RegistryView } from './subgraphRegistryFields.ts';
import { type IsReachable, readerTellingAbsence } from './tellingAbsence.ts';

export interface RegistryOptions extends Pick<RegistryNeeds, 'policy' | 'addressedSubgraphs' | 'recorded' | 'now'> {
  readonly databaseUrl: string;
  /** Under which name the database keeps this graph. */
  readonly graph: string;
  /** Where the last good launch is kept; null: nowhere. */
  readonly file: string | null;
  /** What an empty registry begins with. */
  readonly seed: () => Promise<Seed>;
  readonly production: boolean;
  /** As `createUrlRules` has it. */
  readonly allowedHosts: readonly string[] | null;
  /** Subgraphs that the gateway has a key of. */
  readonly keyedSubgraphs: readonly string[];
  readonly identity: Identity;
  readonly addressHeader: string | null;
  readonly requestsPerMinute: number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** How names become addresses; the system's way, guarded, unless told. */
  readonly lookup?: LookupFunction;
}

/** The registry of subgraphs: what is launched, and the door to change it. */
export interface Registry {
  /** What the gateway may begin with, the best first. @throws Error when there is nothing */
  first(): Promise<readonly [SupergraphEdition, ...SupergraphEdition[]]>;
  readonly source: LaunchSource;
  readonly routes: Routes;
  /** For the public graph. */
  readonly view: RegistryView;
  /** For connections to addresses that departments have published; null: they may be any. */
  readonly lookup: LookupFunction | null;
  /** Calls back after each launch that was written here; in place of the one before. */
  onLaunch(callback: () => void): void;
  stop(): Promise<void>;
}

const migrations = new URL('../../migrations/', import.meta.url);
const connectionsAtMost = 4;

/** Opens the registry; nothing connects before it is asked for something. */
export function openRegistry(options: RegistryOptions): Registry {
  const { databaseUrl, graph, production, keyedSubgraphs, log, metrics, now, seed } = options;
  const database = openDatabase({ url: databaseUrl, maxConnections: connectionsAtMost, log });
  const store = createRegistryStore(database, graph);
  const judge = createJudge();
  const lookup = options.lookup ?? createGuardedLookup();
  let heard: () => void = () => {};
  const needs: RegistryNeeds = {
    store,
    judge,
    urlRules: createUrlRules({ allowedHosts: options.allowedHosts, production, lookup }),
    recorded: options.recorded,
    policy: options.policy,
    signedSubgraphs: production ? keyedSubgraphs : null,
    addressedSubgraphs: options.addressedSubgraphs,
    now,
    log,
    onLaunch: () => heard(),
  };
  const prepare = async (): Promise<void> => {
    await database.ping();
    await migrate(database, { department: 'registry', folder: migrations, log });
    await bringSeed(needs, seed);
  };
  const file = options.file === null ? null : openLaunchFile(options.file);
  const source = createLaunchSource({ store, file, prepare, log, clock: () => performance.now() });
  const tokens = createPublishTokenStore(database, graph);
  const isReachable: IsReachable = () =>
    database.ping().then(
      () => true,
      () => false,
    );
  metrics.reading(
    'gateway_registry_launch',
    'Number of the launch that this gateway answers by.',
    () => source.state().launch ?? 0,
  );
  metrics.reading(
    'gateway_registry_launch_refused',
    'Number of a launch that this gateway cannot load; 0: none.',
    () => source.state().refused ?? 0,
  );
  const { identity, addressHeader, requestsPerMinute } = options;
  return {
    first: () => firstSupergraphs({ source, file, untilReachable: () => waitForDatabase(database, log), log }),
    source,
    view: { reader: readerTellingAbsence(store, isReachable), state: source.state },
    routes: registryRoutes({ needs, tokens, identity, now, production, addressHeader, requestsPerMinute, isReachable }),
    lookup: production ? lookup : null,
    onLaunch(callback) {
      heard = callback;
    },
    async stop() {
      await judge.stop();
      await database.close();
    },
  };
}

/** What a deployment brings must not keep a graph from answering that has been launched before. */
async function bringSeed(needs: RegistryNeeds, seed: () => Promise<Seed>): Promise<void> {
  try {
    await seedRegistry(needs, await seed());
  } catch (cause) {
    if ((await needs.store.currentLaunch()) === null) throw cause;
    needs.log.error({ err: cause }, 'the schemas of this deployment cannot be launched; the registry stays as it is');
  }
}
