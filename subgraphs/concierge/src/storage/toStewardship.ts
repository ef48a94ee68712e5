import { z } from 'zod';
import type { Stewardship, StewardshipState } from '../domain/stewardship.ts';
import { jsonShapes } from './jsonShapes.ts';
import type { stewardships } from './tables.ts';

const held = { assignmentId: z.string(), stewardId: z.string() };
const state: z.ZodType<StewardshipState> = z.discriminatedUnion('status', [
  z.object({ status: z.literal('UNASSIGNED') }),
  z.object({ status: z.literal('MISSING'), reason: jsonShapes.wording }),
  z.object({ status: z.literal('SERVING'), ...held, termId: z.string() }),
  z.object({ status: z.literal('COVERED'), ...held, termId: z.string(), backupId: z.string(), absenceId: z.string() }),
  z.object({ status: z.literal('UNCOVERED'), ...held, absenceId: z.string(), reason: jsonShapes.wording }),
  z.object({ status: z.literal('FINISHED'), assignmentId: z.string().nullable(), stewardId: z.string().nullable() }),
]);

/** A stewardship from its row. */
export function toStewardship(row: typeof stewardships.$inferSelect): Stewardship {
  const { projectId, since, version } = row;
  return { projectId, since, version, state: state.parse(row) };
}
