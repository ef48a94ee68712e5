import { judgeProposal, type Present, readPresent, requireComposed } from './judgeProposal.ts';
import { launchIfFirst } from './launchIfFirst.ts';
import { textOf } from './publishSubgraph.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import type { SubgraphText } from './SubgraphText.ts';

/** What a registry begins with. */
export interface Seed {
  readonly subgraphs: readonly SubgraphText[];
  /** What they make together, where that is known. */
  readonly supergraphSdl: string | null;
}

/** Who has published what a deployment brings with it. */
export const seedPublisher = 'seed';

/**
 * Fills an empty registry: launch 1. Later on a deployment brings its own schemas up to date where nobody has published since:
 * a subgraph that its department has published itself, that was rolled back or removed is left alone.
 * @throws COMPOSITION_FAILED
 */
export async function seedRegistry(needs: RegistryNeeds, seed: Seed): Promise<void> {
  await launchIfFirst(null, async () => {
    const present = await readPresent(needs);
    const news = present.launch === null ? seed.subgraphs : await findNews(needs, present, seed);
    if (news.length === 0) return;
    const names = new Set(news.map(({ name }) => name));
    const kept = present.sources.filter(({ subgraph }) => !names.has(subgraph));
    const launched =
      present.launch === null && seed.supergraphSdl !== null
        ? { supergraphSdl: seed.supergraphSdl, changes: [] }
        : requireComposed(
            await judgeProposal(needs, present, { subgraphs: [...kept.map(textOf), ...news], published: null }),
          );
    const { number } = await needs.store.launch({
      after: present.launch?.number ?? 0,
      at: needs.now(),
      by: seedPublisher,
      why: 'SEED',
      note: null,
      supergraphSdl: launched.supergraphSdl,
      changes: launched.changes,
      published: news,
      kept,
    });
    needs.log.info({ launch: number, subgraphs: [...names] }, 'the registry was seeded');
  });
}

/** A version that is not the newest of its subgraph is there because somebody has rolled back to it. */
async function findNews(
  { store }: RegistryNeeds,
  { sources }: Present,
  { subgraphs }: Seed,
): Promise<readonly SubgraphText[]> {
  const isNews = async ({ name, sdl }: SubgraphText): Promise<boolean> => {
    const [newest] = await store.listVersions(name, { before: null, limit: 1 });
    if (newest === undefined) return true;
    const launched = sources.find(({ subgraph }) => subgraph === name);
    return launched?.number === newest.number && launched.publishedBy === seedPublisher && launched.sdl !== sdl;
  };
  const found = await Promise.all(subgraphs.map(async (subgraph) => ((await isNews(subgraph)) ? [subgraph] : [])));
  return found.flat();
}
