import { z } from 'zod';
import type { StewardTerm } from '../domain/stewardship.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { stewardTerms } from './tables.ts';

const capacity = z.enum(['STEWARD', 'BACKUP']);

/** A term from its row. */
export function toStewardTerm(row: typeof stewardTerms.$inferSelect): StewardTerm {
  return { ...row, capacity: capacity.parse(row.capacity), reason: jsonShapes.wording.parse(row.reason) };
}
