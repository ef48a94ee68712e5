import { and, inArray, isNotNull } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { StewardOnDuty } from '../domain/stewardship.ts';
import { projectStewards } from './stewardTables.ts';

/** Who carries each project, in one read; a project that nobody carries has no entry. */
export async function selectStewards(
  reader: Reader,
  projectIds: readonly string[],
): Promise<Map<string, StewardOnDuty>> {
  const carried = and(inArray(projectStewards.projectId, [...projectIds]), isNotNull(projectStewards.personId));
  const rows = await reader.select().from(projectStewards).where(carried);
  return new Map(
    rows.map(({ projectId, personId, personName, since }) => [
      projectId,
      { personId: personId ?? '', personName: personName ?? '', since },
    ]),
  );
}
