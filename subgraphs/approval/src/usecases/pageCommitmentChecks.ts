import { calendarDateOf } from '@guanjia/kernel/calendarDate';
import type { Principal } from '@guanjia/kernel/principal';
import type { ChecksQuestion, OpenCheck } from '../domain/commitmentStore.ts';
import type { Needs } from './needs.ts';
import { requireAgencyView } from './requireAgencyView.ts';

export interface ChecksWanted extends Pick<ChecksQuestion, 'agency' | 'limit' | 'after'> {
  /** Only those that are late. */
  readonly isOverdue: boolean;
}

/** The checks of commitments that wait for an agency, the nearest first (A9). @throws FORBIDDEN */
export async function pageCommitmentChecks(
  { commitments, now }: Pick<Needs, 'commitments' | 'now'>,
  principal: Principal,
  { isOverdue, ...wanted }: ChecksWanted,
): Promise<OpenCheck[]> {
  const dueBefore = isOverdue ? calendarDateOf(now()) : null;
  return commitments.pageChecks({ ...wanted, dueBefore, regions: requireAgencyView(principal, wanted.agency) });
}
