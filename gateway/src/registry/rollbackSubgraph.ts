import { DomainError } from '@guanjia/kernel/DomainError';
import { judgeProposal, readPresent, requireComposed } from './judgeProposal.ts';
import { launchIfFirst } from './launchIfFirst.ts';
import { launchJudged, type PublishReport } from './launchJudged.ts';
import { textOf } from './publishSubgraph.ts';
import type { RegistryCaller } from './RegistryCaller.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import { requirePublisher } from './requirePublisher.ts';
import { requireText } from './requireText.ts';
import { seedPublisher } from './seedRegistry.ts';
import { isVirtual } from './virtualUrl.ts';

export interface RollbackInput {
  readonly name: string;
  readonly version: number;
  readonly note?: string | null;
}

/**
 * Launches an earlier version of a subgraph again, with the others as they are now. It was published once: rules and clients do
 * not stand in the way of going back, only what does not compose.
 * @throws SUBGRAPH_NOT_YOURS, VERSION_UNKNOWN, SUBGRAPH_URL_REFUSED, COMPOSITION_FAILED, CONCURRENT_PUBLISH, REGISTRY_BUSY
 */
export async function rollbackSubgraph(
  needs: RegistryNeeds,
  caller: RegistryCaller,
  { name, version, note = null }: RollbackInput,
): Promise<PublishReport> {
  requirePublisher(caller, name);
  requireText(note, 'note');
  const target = await needs.store.findVersion(name, version);
  if (target === null) throw new DomainError('VERSION_UNKNOWN', { field: 'version', value: version });
  if (isVirtual(target.url)) throw new DomainError('SUBGRAPH_NOT_YOURS', { field: 'name', value: name });
  // what the deployment itself has named is no word of a department
  if (target.publishedBy !== seedPublisher) await needs.urlRules.requireGood(target.url);
  return launchIfFirst(null, async () => {
    const present = await readPresent(needs);
    const isLaunched = present.sources.some(({ subgraph, number }) => subgraph === name && number === version);
    if (present.launch !== null && isLaunched) {
      return { launch: present.launch, changes: [], notes: ['This version is launched already.'] };
    }
    const others = present.sources.filter(({ subgraph }) => subgraph !== name);
    const proposal = { subgraphs: [...others, target].map(textOf), published: null };
    const judged = requireComposed(await judgeProposal(needs, present, proposal));
    return launchJudged(needs, caller, {
      subgraph: name,
      present,
      judged,
      why: 'ROLLBACK',
      note,
      published: [],
      kept: [...others, target],
    });
  });
}
