import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';
import type { Handoff, Leg } from '../domain/handoff.ts';
import type { handoffs, legs } from './tables.ts';

const coverSchema = z.record(z.string(), z.unknown());
const materialsSchema = z.array(materialDescriptorSchema);

/** A handoff as its rows have it. */
export function toHandoff(row: typeof handoffs.$inferSelect, legRows: readonly (typeof legs.$inferSelect)[]): Handoff {
  const { gseq: _, digest: __, ...columns } = row;
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
