import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { toleranceBarCleared } from '../domain/commitmentEvents.ts';
import type { ClearedBar } from '../domain/commitmentStore.ts';
import { requireCreditCode } from '../domain/creditCode.ts';
import { requireText } from '../domain/requireText.ts';
import { requireClearingRight } from '../domain/rights.ts';
import type { ToleranceBar } from '../domain/toleranceBar.ts';
import type { Needs } from './needs.ts';

/**
 * Clears the bars of a unit that arose in the regions of the service room; who, when and why is kept (A8). Returns those
 * it cleared. @throws TOLERANCE_BAR_NOT_FOUND, FORBIDDEN, CREDIT_CODE_INVALID, BAD_INPUT
 */
export async function clearToleranceBar(
  needs: Pick<Needs, 'commitments' | 'applications' | 'now'>,
  principal: Principal,
  { ownerCreditCode, reason }: { readonly ownerCreditCode: string; readonly reason: string },
): Promise<ToleranceBar[]> {
  const code = requireCreditCode(ownerCreditCode, 'ownerCreditCode');
  const why = requireText(reason, 'reason', 1000);
  const open = (await needs.commitments.openBarsOf([code])).get(code) ?? [];
  if (open.length === 0) throw new DomainError('TOLERANCE_BAR_NOT_FOUND', { field: 'ownerCreditCode', value: code });
  const own = requireClearingRight(principal, open);
  const clearing = { at: needs.now(), by: actorOf(principal), reason: why };
  const barred = await needs.applications.findByIds(own.map(({ applicationId }) => applicationId));
  const cleared = own.flatMap(({ id }, index): ClearedBar[] => {
    const application = barred[index];
    return application ? [{ id, clearing, message: toleranceBarCleared(application, why, clearing) }] : [];
  });
  const done = await needs.commitments.clearBars(cleared);
  return own.filter(({ id }) => done.includes(id)).map((bar) => ({ ...bar, cleared: clearing }));
}
