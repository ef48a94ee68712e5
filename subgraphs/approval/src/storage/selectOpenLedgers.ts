import { and, asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { underWayStatuses } from '../domain/applicationMachine.ts';
import type { ClockEntry } from '../domain/clock.ts';
import { applications, clockEntries } from './tables.ts';

/** The ledgers of each project's applications under way, in one read however many projects there are. */
export async function selectOpenLedgers(
  reader: Reader,
  projectIds: readonly string[],
): Promise<Map<string, (readonly ClockEntry[])[]>> {
  const isOpen = and(
    inArray(applications.projectId, [...projectIds]),
    inArray(applications.status, [...underWayStatuses]),
  );
  const rows = await reader
    .select({ projectId: applications.projectId, entry: clockEntries })
    .from(applications)
    .innerJoin(clockEntries, eq(clockEntries.applicationId, applications.id))
    .where(isOpen)
    .orderBy(asc(clockEntries.seq));
  const ofProjects = new Map<string, (readonly ClockEntry[])[]>();
  for (const ledger of Map.groupBy(rows, ({ entry }) => entry.applicationId).values()) {
    const [{ projectId } = { projectId: '' }] = ledger;
    const entries = ledger.map(({ entry }) => entry);
    ofProjects.set(projectId, [...(ofProjects.get(projectId) ?? []), entries]);
  }
  return ofProjects;
}
