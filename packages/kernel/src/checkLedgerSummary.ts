import { z } from 'zod';
import type { HandoffSummary } from './ledger.ts';

/** Parses a signed summary, whole and with nothing besides. */
export const handoffSummarySchema: z.ZodType<HandoffSummary> = z.strictObject({
  handoffId: z.uuid(),
  legs: z.array(
    z.strictObject({ legId: z.uuid(), recipient: z.string(), status: z.string(), receipt: z.string().nullable() }),
  ),
  signedAt: z.string(),
  signature: z.base64(),
});
