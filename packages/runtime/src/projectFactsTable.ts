import type { StoredEvent } from '@guanjia/kernel/messages';
import { type ProjectFacts, projectFactsSchema } from '@guanjia/kernel/projectFacts';
import type { DepartmentTables } from './departmentTables.ts';
import { inArray, lt } from './drizzle.ts';
import type { Reader, Transaction } from './openDatabase.ts';

type FactsTable = Pick<DepartmentTables, 'projectFacts'>;

/** The event types that carry the whole facts of a project. */
export const factsEventTypes: readonly string[] = ['approval.projectRegistered', 'approval.projectFactsChanged'];

/** Keeps the facts that an event announces, and returns them; null for any other event. An older event changes nothing. */
export async function saveProjectFacts(
  tx: Transaction,
  { projectFacts }: FactsTable,
  event: Pick<StoredEvent, 'type' | 'data' | 'gseq'>,
): Promise<ProjectFacts | null> {
  if (!factsEventTypes.includes(event.type)) return null;
  const facts = projectFactsSchema.parse(event.data['facts']);
  const row = { projectId: facts.projectId, facts, gseq: event.gseq };
  await tx
    .insert(projectFacts)
    .values(row)
    .onConflictDoUpdate({ target: projectFacts.projectId, set: row, setWhere: lt(projectFacts.gseq, event.gseq) });
  return facts;
}

/** The facts of each project in the order asked; null for one not announced yet. */
export async function findProjectFacts(
  reader: Reader,
  { projectFacts }: FactsTable,
  projectIds: readonly string[],
): Promise<(ProjectFacts | null)[]> {
  const rows = await reader
    .select()
    .from(projectFacts)
    .where(inArray(projectFacts.projectId, [...projectIds]));
  const byId = new Map(rows.map((row) => [row.projectId, projectFactsSchema.parse(row.facts)]));
  return projectIds.map((id) => byId.get(id) ?? null);
}
