import { z } from 'zod';

const violation = z.object({
  cause: z.object({ code: z.literal('23505'), constraint: z.literal('acceptance_items_in_hand') }),
});

/** Whether a statement failed because another joint acceptance of the project has one of the items in hand. */
export function isItemInHandConflict(fault: unknown): boolean {
  return violation.safeParse(fault).success;
}
