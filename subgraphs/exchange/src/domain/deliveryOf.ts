import type { LegDelivery } from '@guanjia/kernel/messages';
import type { Handoff, Leg } from './handoff.ts';

/** What a recipient is handed: cover and materials, and of the legs only its own. */
export function deliveryOf(handoff: Handoff, { id, recipient }: Leg): LegDelivery {
  const { projectId, purpose, sender, cover, materials, dueWorkingDays, requestedAt } = handoff;
  return {
    leg: { id, recipient },
    handoff: {
      id: handoff.id,
      projectId,
      purpose,
      sender,
      cover: { ...cover },
      materials: [...materials],
      legs: [{ id, recipient }],
      dueWorkingDays,
      requestedAt: requestedAt.toISOString(),
    },
  };
}
