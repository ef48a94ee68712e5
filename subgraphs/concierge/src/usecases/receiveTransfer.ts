import { DomainError } from '@guanjia/kernel/DomainError';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { handoffDigest, type Receipt } from '@guanjia/kernel/receipt';
import { unitOfRecipient } from '../domain/transferWays.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';

/**
 * Takes in what is handed over to a unit on the platform, and gives the unit's signed receipt (平台上传, S2 H4). Safe to run
 * again and at the same time: one leg has one receipt.
 * @throws RECIPIENT_NOT_FOUND, ROUTE_NOT_FOUND for what is neither of our routes nor a service file, CONFLICTING_MESSAGE
 */
export async function receiveTransfer(
  { store, desk, now }: Pick<ConciergeNeeds, 'store' | 'desk' | 'now'>,
  { leg, handoff }: LegDelivery,
): Promise<Receipt> {
  const unitId = unitOfRecipient(leg.recipient);
  const [unit] = unitId === null ? [] : await store.people.findUnits([unitId]);
  if (!unit) throw new DomainError('RECIPIENT_NOT_FOUND', { field: 'leg.recipient', value: leg.recipient });
  const digest = handoffDigest(handoff);
  const given = await desk.findReceipt(leg.id);
  if (given !== null) return requireSame(given, digest);
  const carried = (await store.routings.findByHandoff(handoff.id)) ?? (await store.files.findFileByHandoff(handoff.id));
  if (carried === null) {
    throw new DomainError('ROUTE_NOT_FOUND', { field: 'handoff.id', value: handoff.id });
  }
  const claims = { legId: leg.id, recipient: leg.recipient, digest, signedAt: now().toISOString() };
  return requireSame(await desk.keepReceipt(await desk.sign(unit.id, claims)), digest);
}

function requireSame(receipt: Receipt, digest: string): Receipt {
  if (receipt.digest === digest) return receipt;
  throw new DomainError('CONFLICTING_MESSAGE', { field: 'leg.id', value: receipt.legId });
}
