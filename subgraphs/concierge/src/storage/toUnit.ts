import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import type { Unit } from '../domain/unit.ts';
import type { units } from './tables.ts';

const tier = z.enum(tiers);

/** A unit from its row. */
export function toUnit(row: typeof units.$inferSelect): Unit {
  return { ...row, tier: tier.parse(row.tier) };
}
