import type { StewardAssignment } from '../domain/stewardship.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { stewardAssignments } from './tables.ts';

/** An assignment from its row. */
export function toStewardAssignment(row: typeof stewardAssignments.$inferSelect): StewardAssignment {
  return {
    ...row,
    reason: jsonShapes.wording.parse(row.reason),
    considered: jsonShapes.candidates.parse(row.considered),
    madeBy: jsonShapes.actor.parse(row.madeBy),
  };
}
