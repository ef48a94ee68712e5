import { actorOf } from '@guanjia/kernel/actor';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { announcePreCheck } from '../domain/announcements/announcePreCheck.ts';
import type { PreCheck, PreCheckFinding } from '../domain/preCheck.ts';
import type { PreCheckStore } from '../domain/preCheckStore.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';
import { partyOf } from './projectParty.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import { requireProjectToActFor } from './requireProject.ts';

/**
 * Records guidance before acceptance (验前指导): what the window found, item by item (J1).
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, ACCEPTANCE_ITEM_NOT_FOUND
 */
export async function recordPreCheck(
  {
    preChecks,
    projects,
    catalogue,
    now,
  }: Pick<AcceptanceNeeds, 'projects' | 'catalogue' | 'now'> & { preChecks: Pick<PreCheckStore, 'add'> },
  principal: Principal,
  { projectId, findings }: { projectId: string; findings: readonly Omit<PreCheckFinding, 'remedy'>[] },
): Promise<PreCheck> {
  const [found] = await projects.findByIds([projectId]);
  const facts = requireProjectToActFor(principal, projectId, found);
  requireMayActFor(principal, partyOf(facts));
  for (const { itemCode } of findings) catalogue.require(itemCode);
  const preCheck: PreCheck = {
    id: newId(),
    projectId,
    checkedAt: now(),
    checkedBy: actorOf(principal),
    findings: findings.map((finding) => ({ ...finding, remedy: null })),
  };
  return preChecks.add(preCheck, [announcePreCheck(preCheck)]);
}
