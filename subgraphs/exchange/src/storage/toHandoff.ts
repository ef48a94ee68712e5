import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { KeptReceipt } from '../domain/handoffChange.ts';
import type { KeptSummary } from '../domain/keptSummary.ts';
import { type LegStatus, legStatuses } from '../domain/legLife.ts';
import type { handoffSummaries, handoffs, legs, receipts } from './handoffTables.ts';

const coverSchema = z.record(z.string(), z.unknown());
const materialsSchema = z.array(materialDescriptorSchema);

/** A handoff as its rows have it. */
export function toHandoff(row: typeof handoffs.$inferSelect, legRows: readonly (typeof legs.$inferSelect)[]): Handoff {
  const { position: _, digest: __, traceparent: ___, ...columns } = row;
  return {
    ...columns,
    cover: coverSchema.parse(row.cover),
    materials: materialsSchema.parse(row.materials),
    legs: legRows.map(toLeg),
  };
}

/** A leg as its row has it. */
export function toLeg({ place: _, ...leg }: typeof legs.$inferSelect): Leg {
  return leg;
}

/** A receipt as its row has it. */
export function toReceipt({ storedAt: _, signedBy: __, ...receipt }: typeof receipts.$inferSelect): KeptReceipt {
  return receipt;
}

const summaryLegsSchema = z.array(
  z.object({
    legId: z.string(),
    recipient: z.string(),
    status: z.custom<LegStatus>((value) => typeof value === 'string' && Object.hasOwn(legStatuses, value)),
    receipt: z.string().nullable(),
  }),
);

/** A summary as its row has it. */
export function toSummary(row: typeof handoffSummaries.$inferSelect): KeptSummary {
  return { ...row, legs: summaryLegsSchema.parse(row.legs) };
}
