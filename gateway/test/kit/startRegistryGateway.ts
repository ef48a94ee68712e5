import { newId } from '@guanjia/kernel/newId';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import type { GatewayOptions } from '../../src/app.ts';
import { followSupergraph } from '../../src/graph/followSupergraph.ts';
import { openRegistry, type Registry, type RegistryOptions } from '../../src/registry/openRegistry.ts';
import type { SubgraphText } from '../../src/registry/SubgraphText.ts';
import { composeTestSupergraph, type Department, progressSdl, recordingSdl, registrySdl, sdls } from './departments.ts';
import { type Json, jsonOf } from './jsonOf.ts';
import { startTestGateway, type TestGateway } from './startTestGateway.ts';

export interface RegistryGateway extends TestGateway {
  readonly registry: Registry;
  /** At the registry's door, by a publish token, a persona's token, or as nobody. */
  manage(query: string, options?: ManageOptions): Promise<DoorAnswer>;
}

export interface ManageOptions {
  readonly token?: string;
  readonly as?: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

export interface DoorAnswer {
  readonly status: number;
  readonly data: Json;
  readonly errors: Json;
}

/** A graph of its own in the database that the tests share. */
export function newGraph(): string {
  return `g${newId().replaceAll('-', '').slice(-30)}`;
}

/** The little departments as a seed; their addresses are the deployment's. */
export function seedOf(departments: Readonly<Record<string, Pick<Department, 'url'>>>): readonly SubgraphText[] {
  const own = Object.entries(departments).map(([name, { url }]) => ({
    name,
    url: `${url}/graphql`,
    sdl: sdls[name] as string,
  }));
  return [
    ...own,
    { name: 'progress', url: 'virtual:progress', sdl: progressSdl },
    { name: 'recording', url: 'virtual:recording', sdl: recordingSdl },
    { name: 'registry', url: 'virtual:registry', sdl: registrySdl },
  ];
}

/** A gateway that is answered by a registry, on the embedded database unless told. */
export async function startRegistryGateway(
  given: Partial<RegistryOptions> = {},
  options: Partial<GatewayOptions> = {},
): Promise<RegistryGateway> {
  let registry: Registry | undefined;
  const gateway = await startTestGateway(async ({ identity, log, metrics, departments }) => {
    const opened = openRegistry({
      databaseUrl: testDatabaseUrl(),
      graph: newGraph(),
      file: null,
      seed: async () => ({ subgraphs: seedOf(departments), supergraphSdl: composeTestSupergraph(departments) }),
      production: false,
      allowedHosts: null,
      keyedSubgraphs: Object.keys(departments),
      addressedSubgraphs: [],
      recorded: { list: async () => [] },
      policy: false,
      identity,
      addressHeader: null,
      requestsPerMinute: 1_000,
      log,
      metrics,
      now: () => new Date(),
      ...given,
    });
    registry = opened;
    const [{ supergraphSdl }, fallback] = await opened.first();
    return {
      subgraphUrls: Object.fromEntries(Object.entries(departments).map(([name, { url }]) => [name, `${url}/graphql`])),
      supergraphSdl,
      fallbackSdl: fallback?.supergraphSdl ?? null,
      registryRoutes: opened.routes,
      launchState: opened.source.state,
      registry: opened.view,
      ...options,
    };
  });
  if (registry === undefined) throw new Error('The gateway was made without its registry.');
  const { source, onLaunch, stop } = registry;
  const following = followSupergraph({ source, loaded: gateway.loadedSdl(), load: gateway.reload, log: gateway.log });
  onLaunch(following.kick);
  return {
    ...gateway,
    registry,
    async manage(query, { token, as, variables } = {}) {
      const bearer = token ?? (as === undefined ? undefined : await gateway.tokenOf(as));
      const response = await fetch(`${gateway.url}/registry`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(bearer === undefined ? {} : { authorization: `Bearer ${bearer}` }),
        },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors } = await jsonOf(response);
      return { status: response.status, data, errors };
    },
    async stop() {
      await following.stop();
      await gateway.stop();
      await stop();
    },
  };
}
