import { DomainError } from '@guanjia/kernel/DomainError';
import { judgeProposal, readPresent, requireComposed } from './judgeProposal.ts';
import { launchIfFirst } from './launchIfFirst.ts';
import { launchJudged, type PublishReport } from './launchJudged.ts';
import { textOf } from './publishSubgraph.ts';
import type { RegistryCaller } from './RegistryCaller.ts';
import type { RegistryNeeds } from './RegistryNeeds.ts';
import { requireOperator } from './requireOperator.ts';
import { isVirtual } from './virtualUrl.ts';

/**
 * Launches the graph without a subgraph; its versions stay, and rolling back to one brings it back.
 * @throws FORBIDDEN, SUBGRAPH_UNKNOWN, SUBGRAPH_NOT_YOURS, COMPOSITION_FAILED, CONCURRENT_PUBLISH, REGISTRY_BUSY
 */
export async function removeSubgraph(
  needs: RegistryNeeds,
  caller: RegistryCaller,
  name: string,
): Promise<PublishReport> {
  requireOperator(caller, 'removeSubgraph');
  return launchIfFirst(null, async () => {
    const present = await readPresent(needs);
    const removed = present.sources.find(({ subgraph }) => subgraph === name);
    if (removed === undefined) throw new DomainError('SUBGRAPH_UNKNOWN', { field: 'name', value: name.slice(0, 100) });
    if (isVirtual(removed.url)) throw new DomainError('SUBGRAPH_NOT_YOURS', { field: 'name', value: name });
    const others = present.sources.filter((source) => source !== removed);
    const proposal = { subgraphs: others.map(textOf), published: null };
    const judged = requireComposed(await judgeProposal(needs, present, proposal));
    return launchJudged(needs, caller, {
      subgraph: name,
      present,
      judged,
      why: 'REMOVAL',
      note: null,
      published: [],
      kept: others,
    });
  });
}
