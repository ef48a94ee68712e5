import { z } from 'zod';

const uniqueViolation = z.object({ code: z.literal('23505'), constraint: z.string() });

/** The unique index that a statement ran into, or null when it failed for another reason. */
export function violatedConstraint(fault: unknown): string | null {
  const parsed = uniqueViolation.safeParse(fault);
  if (parsed.success) return parsed.data.constraint;
  return fault instanceof Error && fault.cause !== undefined ? violatedConstraint(fault.cause) : null;
}
