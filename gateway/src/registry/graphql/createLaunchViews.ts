import { DomainError } from '@guanjia/kernel/DomainError';
import type { Launch } from '../Launch.ts';
import type { RegistryReader } from '../RegistryStore.ts';
import type { SubgraphVersion } from '../SubgraphVersion.ts';
import { type NumberedPage, type PageRequest, pageOf } from './pageOf.ts';

/** Versions, launches and subgraphs as the door's schema has them; what is long is read when it is asked for. */
export interface LaunchViews {
  launch(launch: Launch): object;
  version(version: SubgraphVersion): object;
  /** By its present version, or its newest. */
  subgraph(version: SubgraphVersion): object;
  /** What is launched now, by subgraph. */
  launched(): Promise<ReadonlyMap<string, SubgraphVersion>>;
}

/** Of all texts in one answer: a page of launches would have a hundred supergraphs in it. */
const charactersAtMost = 20_000_000;

/** The views of one request. */
export function createLaunchViews(store: RegistryReader): LaunchViews {
  let told = 0;
  let present: Promise<ReadonlyMap<string, SubgraphVersion>> | null = null;
  const tell = (text: string | null): string | null => {
    told += text?.length ?? 0;
    if (told <= charactersAtMost) return text;
    const accepted = `${charactersAtMost} characters of schemas in one answer`;
    throw new DomainError('OPERATION_TOO_COSTLY', { field: 'sdl', accepted });
  };
  // one after the other, so that no more is read than is told
  let reading: Promise<unknown> = Promise.resolve();
  const inTurn = (read: () => Promise<string | null>): Promise<string | null> => {
    const mine = reading.then(async () => (told > charactersAtMost ? tell('') : tell(await read())));
    reading = mine.catch(() => {});
    return mine;
  };
  const launched = (): Promise<ReadonlyMap<string, SubgraphVersion>> => {
    present ??= readLaunched(store);
    return present;
  };
  const sdlOf = ({ subgraph, number }: SubgraphVersion) =>
    inTurn(async () => (await store.findVersion(subgraph, number))?.sdl ?? null);
  const version = (one: SubgraphVersion): object => ({
    ...one,
    name: one.subgraph,
    sdl: () => sdlOf(one),
    isLaunched: async () => (await launched()).get(one.subgraph)?.number === one.number,
  });
  const viewsOf = <Node>({ nodes, pageInfo }: NumberedPage<Node>, view: (node: Node) => object): object => ({
    nodes: nodes.map(view),
    pageInfo,
  });
  return {
    launched,
    version,
    launch: (one) => ({
      ...one,
      subgraphs: async () => (await store.subgraphsOf(one.number)).map(version),
      supergraphSdl: () => inTurn(() => store.supergraphSdlOf(one.number)),
    }),
    subgraph: (one) => ({
      name: one.subgraph,
      url: one.url,
      version: version(one),
      sdl: () => sdlOf(one),
      versions: async (request: PageRequest) =>
        viewsOf(await pageOf(request, (page) => store.listVersions(one.subgraph, page)), version),
    }),
  };
}

async function readLaunched(
  store: Pick<RegistryReader, 'currentLaunch' | 'subgraphsOf'>,
): Promise<ReadonlyMap<string, SubgraphVersion>> {
  const launch = await store.currentLaunch();
  const versions = launch === null ? [] : await store.subgraphsOf(launch.number);
  return new Map(versions.map((version) => [version.subgraph, version]));
}
