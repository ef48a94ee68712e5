import type { LedgerEntry, LedgerStep } from '@guanjia/kernel/ledger';
import { newId } from '@guanjia/kernel/newId';
import { handoffDigest } from '@guanjia/kernel/receipt';
import { deliveryOf } from './deliveryOf.ts';
import type { Handoff, Leg } from './handoff.ts';

/** A step of one leg, at the time of its change. */
export function legStep(
  leg: Pick<Leg, 'id' | 'handoffId' | 'changedAt'>,
  step: LedgerStep,
  actor: string,
  detail: Readonly<Record<string, unknown>> = {},
): LedgerEntry {
  return { id: newId(), at: leg.changedAt, step, handoffId: leg.handoffId, legId: leg.id, actor, detail };
}

/** The first step of a handoff: what is handed over (its digest is what the recipients will sign), and to whom. */
export function requestedStep(handoff: Handoff): LedgerEntry {
  const { id, projectId, purpose, sender, legs, requestedAt } = handoff;
  const [first] = legs;
  const digest = first === undefined ? null : handoffDigest(deliveryOf(handoff, first).handoff);
  const recipients = legs.map(({ id: legId, recipient }) => ({ legId, recipient }));
  return {
    id: newId(),
    at: requestedAt,
    step: 'requested',
    handoffId: id,
    legId: null,
    actor: `system.${sender}`,
    detail: { digest, projectId, purpose, sender, recipients },
  };
}
