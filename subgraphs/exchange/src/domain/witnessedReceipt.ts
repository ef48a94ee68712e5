import type { LegDelivery } from '@guanjia/kernel/messages';
import { handoffDigest, type WitnessEvidence, type WitnessedReceipt } from '@guanjia/kernel/receipt';
import type { OwnKeys } from './ownKeys.ts';

/** The receipt for a delivery that a person has signed before the exchange's eyes, with what was witnessed (H4). */
export function witnessedReceipt(
  ownKeys: Pick<OwnKeys, 'witness'>,
  { leg, handoff }: LegDelivery,
  evidence: WitnessEvidence,
  now: Date,
): WitnessedReceipt {
  const signedAt = now.toISOString();
  return ownKeys.witness({
    legId: leg.id,
    recipient: leg.recipient,
    digest: handoffDigest(handoff),
    signedAt,
    evidence,
  });
}
