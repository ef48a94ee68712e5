import { and, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { KeptTurns } from '../domain/applicationStore.ts';
import { applications } from './tables.ts';

/** When the light of each application under way turns, as it is kept, in one read however many projects there are. */
export async function selectOpenTurns(
  reader: Reader,
  projectIds: readonly string[],
): Promise<Map<string, KeptTurns[]>> {
  const { projectId, amberFrom, redFrom, lightCalendar } = applications;
  const isOpen = and(inArray(projectId, [...projectIds]), inArray(applications.status, [...underWayStatuses]));
  const rows = await reader.select({ projectId, amberFrom, redFrom, lightCalendar }).from(applications).where(isOpen);
  return Map.groupBy(rows, (row) => row.projectId);
}
