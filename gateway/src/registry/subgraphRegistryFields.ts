import { z } from 'zod';
import type { OwnFields } from '../subgraphs/createOwnSubgraph.ts';
import type { LaunchState } from './createLaunchSource.ts';
import { createLaunchViews, type LaunchViews } from './graphql/createLaunchViews.ts';
import { cursorOf, type NumberedPage, type PageRequest, pageOf } from './graphql/pageOf.ts';
import type { Launch } from './Launch.ts';
import type { RegistryReader } from './RegistryStore.ts';
import type { SubgraphVersion } from './SubgraphVersion.ts';

/** What the public graph may read of the registry. */
export interface RegistryView {
  /** It throws REGISTRY_UNAVAILABLE while the database is away. */
  readonly reader: RegistryReader;
  readonly state: () => LaunchState;
}

const usualSize = 20;
const pageSchema = z.object({ first: z.number().nullish(), after: z.string().nullish() });
const nameSchema = z.object({ name: z.string() });

/** What the gateway answers of `subgraphRegistry.graphql`; null: there is no registry. They throw REGISTRY_UNAVAILABLE and what pages throw. */
export function subgraphRegistryFields(view: RegistryView | null): OwnFields {
  return { subgraphRegistry: async () => (view === null ? null : registryOf(view)) };
}

function registryOf({ reader, state }: RegistryView): object {
  const views = createLaunchViews(reader);
  const launchOf = (launch: Launch): object => ({
    ...views.launch(launch),
    at: launch.at.toISOString(),
    subgraphs: async () => (await reader.subgraphsOf(launch.number)).map((version) => versionOf(version, views)),
  });
  const subgraphOf = (version: SubgraphVersion): object => ({
    ...views.subgraph(version),
    version: versionOf(version, views),
    versions: async (given: unknown) => {
      const page = await pageOf(requestOf(given), (asked) => reader.listVersions(version.subgraph, asked));
      return connectionOf(page, (one) => versionOf(one, views));
    },
  });
  const { launch: answeringLaunch, refused: refusedLaunch } = state();
  return {
    answeringLaunch,
    refusedLaunch,
    launch: async () => {
      const present = await reader.currentLaunch();
      return present === null ? null : launchOf(present);
    },
    launches: async (given: unknown) =>
      connectionOf(await pageOf(requestOf(given), (page) => reader.listLaunches(page)), launchOf),
    subgraphs: async () => [...(await views.launched()).values()].map(subgraphOf),
    subgraph: async (given: unknown) => {
      const { name } = nameSchema.parse(given);
      const version = (await views.launched()).get(name) ?? (await newestOf(reader, name));
      return version === undefined ? null : subgraphOf(version);
    },
  };
}

async function newestOf(reader: RegistryReader, name: string): Promise<SubgraphVersion | undefined> {
  const [newest] = await reader.listVersions(name, { before: null, limit: 1 });
  return newest;
}

function versionOf(version: SubgraphVersion, views: LaunchViews): object {
  return { ...views.version(version), publishedAt: version.publishedAt.toISOString() };
}

function requestOf(given: unknown): PageRequest {
  const { first, after } = pageSchema.parse(given);
  return { first: first ?? usualSize, after: after ?? null };
}

function connectionOf<Node extends { readonly number: number }>(
  { nodes, pageInfo }: NumberedPage<Node>,
  view: (node: Node) => object,
): object {
  const edges = nodes.map((node) => ({ cursor: cursorOf(node), node: view(node) }));
  return { edges, nodes: edges.map(({ node }) => node), pageInfo };
}
