import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { announceRemedy } from '../domain/announcements/announceRemedy.ts';
import { type PreCheck, putRightFinding } from '../domain/preCheck.ts';
import { maySeeStatus } from './maySee.ts';
import { partyOf } from './projectParty.ts';
import { requireMayActFor } from './requireMayActFor.ts';
import type { WindowNeeds } from './windowNeeds.ts';

/** What a finding of a pre-check (验前指导) is put right by. */
export interface PuttingRight {
  readonly preCheckId: string;
  readonly number: number;
  readonly note: string;
}

/**
 * Records that a finding of a pre-check is put right (J1).
 * @throws PRE_CHECK_NOT_FOUND, FORBIDDEN, BAD_INPUT, FINDING_ALREADY_PUT_RIGHT
 */
export async function putRight(
  { preChecks, projects, now }: Pick<WindowNeeds, 'preChecks' | 'projects' | 'now'>,
  principal: Principal,
  { preCheckId, number, note }: PuttingRight,
): Promise<PreCheck> {
  const [known] = await preChecks.findByIds([preCheckId]);
  const [facts] = known ? await projects.findByIds([known.projectId]) : [];
  if (!facts || !maySeeStatus(principal, partyOf(facts))) {
    throw new DomainError('PRE_CHECK_NOT_FOUND', { field: 'preCheckId', value: preCheckId });
  }
  requireMayActFor(principal, partyOf(facts));
  return preChecks.change(preCheckId, (current) => {
    const remedy = { note, by: actorOf(principal), at: now() };
    const preCheck = putRightFinding(current, number, remedy);
    return { preCheck, messages: [announceRemedy(preCheck, number, remedy)] };
  });
}
