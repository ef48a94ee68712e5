import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, inArray, isNull } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { ProjectChange, ProjectStore } from '../domain/projectStore.ts';
import { addListings } from './addListings.ts';
import { countProjectGroups, countProjects, countRegions } from './countProjects.ts';
import { insertRoadmaps } from './insertRoadmaps.ts';
import { projectOf, projectRow } from './projectRow.ts';
import { selectProjects } from './selectProjects.ts';
import { selectStewards } from './selectStewards.ts';
import { contactChanges, keyListings, outbox, projects } from './tables.ts';
import { violatedConstraint } from './violatedConstraint.ts';

/** Projects on PostgreSQL. */
export function createProjectStore(database: Database): ProjectStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(projects)
        .where(inArray(projects.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, projectOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findByCodes(codes) {
      if (codes.length === 0) return [];
      const rows = await db
        .select()
        .from(projects)
        .where(inArray(projects.code, [...codes]));
      const byCode = new Map(rows.map((row) => [row.code, projectOf(row)]));
      return codes.map((code) => byCode.get(code) ?? null);
    },
    page: (question) => selectProjects(db, question),
    count: (question) => countProjects(db, question),
    countGroups: (question) => countProjectGroups(db, question),
    countRegions: (question) => countRegions(db, question),
    stewardsOf: (projectIds) => selectStewards(db, projectIds),
    async contactChangesOf(projectIds) {
      const rows = await db
        .select()
        .from(contactChanges)
        .where(inArray(contactChanges.projectId, [...projectIds]))
        .orderBy(asc(contactChanges.id));
      return Map.groupBy(rows, ({ projectId }) => projectId);
    },
    async keyListingsOf(projectIds) {
      const rows = await db
        .select()
        .from(keyListings)
        .where(and(inArray(keyListings.projectId, [...projectIds]), isNull(keyListings.untilVersion)))
        .orderBy(desc(keyListings.year), asc(keyListings.id));
      return Map.groupBy(rows, ({ projectId }) => projectId);
    },
    async save(changes) {
      try {
        await database.transaction((tx) => saveAll(tx, changes));
      } catch (fault) {
        throw refusalOf(fault, changes) ?? fault;
      }
    },
  };
}

async function saveAll(tx: Transaction, changes: readonly ProjectChange[]): Promise<void> {
  const added = changes.filter(({ before }) => before === null);
  if (added.length > 0) await tx.insert(projects).values(added.map(({ after }) => projectRow(after)));
  for (const change of changes) await updateOne(tx, change);
  const contacts = changes.flatMap((change) => change.contactChanges);
  if (contacts.length > 0) await tx.insert(contactChanges).values(contacts);
  const listings = changes.flatMap((change) => change.listings);
  await addListings(tx, listings);
  await insertRoadmaps(
    tx,
    changes.flatMap((change) => change.roadmaps),
  );
  await appendOutbox(
    tx,
    { outbox },
    changes.flatMap(({ messages }) => messages),
  );
}

/** Everything but the stage, which is written with the applications. */
async function updateOne(tx: Transaction, { before, after }: ProjectChange): Promise<void> {
  if (before === null) return;
  const { id, stage: _, ...changed } = projectRow(after);
  const unchanged = and(eq(projects.id, id), eq(projects.version, before.version));
  const updated = await tx.update(projects).set(changed).where(unchanged).returning({ id: projects.id });
  if (updated.length === 0) throw new DomainError('STALE_VERSION', { field: 'version', value: before.version });
}

function refusalOf(cause: unknown, changes: readonly ProjectChange[]): DomainError | null {
  const constraint = violatedConstraint(cause);
  const [first] = changes;
  if (constraint === 'projects_code') {
    return new DomainError('PROJECT_CODE_TAKEN', { field: 'code', value: first?.after.code }, { cause });
  }
  if (constraint === 'key_listings_place' || constraint === 'key_listings_project') {
    return new DomainError('KEY_LIST_PLACE_TAKEN', { field: 'itemNo', value: first?.listings[0]?.itemNo }, { cause });
  }
  if (constraint === 'roadmaps_version') {
    return new DomainError('STALE_VERSION', { field: 'version', value: first?.before?.version }, { cause });
  }
  return null;
}
