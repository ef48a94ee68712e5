import { and, asc, desc, eq, gt, inArray, lt, lte, sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import type { SQL } from 'drizzle-orm';
import type { ServiceFileFilter, ServiceFileStore } from '../domain/aftercareStore.ts';
import { serviceFileEntries, serviceFiles } from './aftercareTables.ts';
import { groupedBy } from './groupedBy.ts';
import { inOrderOf } from './inOrderOf.ts';
import { listFileDocuments } from './listFileDocuments.ts';
import { projectInRegion } from './projectInRegion.ts';
import { projectInScope } from './projectInScope.ts';
import { toFileEntry, toServiceFile } from './toAftercare.ts';

/** Files of services in PostgreSQL. */
export function createServiceFileStore(db: Reader): ServiceFileStore {
  return {
    async findFiles(ids, scope) {
      const rows = await db
        .select()
        .from(serviceFiles)
        .where(and(inArray(serviceFiles.id, [...ids]), projectInScope(serviceFiles.projectId, scope)));
      return inOrderOf(ids, rows.map(toServiceFile), ({ id }) => id);
    },
    async findFilesOfProjects(projectIds) {
      const rows = await db
        .select()
        .from(serviceFiles)
        .where(inArray(serviceFiles.projectId, [...projectIds]));
      return inOrderOf(projectIds, rows.map(toServiceFile), ({ projectId }) => projectId);
    },
    async findFileByHandoff(handoffId) {
      const [row] = await db.select().from(serviceFiles).where(eq(serviceFiles.handoffId, handoffId));
      return row === undefined ? null : toServiceFile(row);
    },
    async listFiles(filter, scope, { first, after }) {
      const behind = after?.[0] === undefined ? [] : [lt(serviceFiles.id, after[0])];
      const rows = await db
        .select()
        .from(serviceFiles)
        .where(and(projectInScope(serviceFiles.projectId, scope), ...conditionsOf(filter), ...behind))
        .orderBy(desc(serviceFiles.id))
        .limit(first + 1);
      return rows.map(toServiceFile);
    },
    async listEntries(fileIds, { first, after }) {
      const { id, fileId } = serviceFileEntries;
      const behind = after?.[0] === undefined ? [] : [gt(id, after[0])];
      const ranked = db
        .select({ id, rank: sql<number>`row_number() over (partition by ${fileId} order by ${id})`.as('rank') })
        .from(serviceFileEntries)
        .where(and(inArray(fileId, [...fileIds]), ...behind))
        .as('ranked');
      const onPage = db
        .select({ id: ranked.id })
        .from(ranked)
        .where(lte(ranked.rank, first + 1));
      const rows = await db.select().from(serviceFileEntries).where(inArray(id, onPage)).orderBy(asc(id));
      return groupedBy(fileIds, rows.map(toFileEntry), (entry) => entry.fileId);
    },
    async listAllEntries(fileId) {
      const rows = await db
        .select()
        .from(serviceFileEntries)
        .where(eq(serviceFileEntries.fileId, fileId))
        .orderBy(asc(serviceFileEntries.id));
      return rows.map(toFileEntry);
    },
    listDocuments: (projectIds) => listFileDocuments(db, projectIds),
  };
}

function conditionsOf({ statuses, projectId, region }: ServiceFileFilter): SQL[] {
  return [
    ...(statuses ? [inArray(serviceFiles.status, [...statuses])] : []),
    ...(projectId ? [eq(serviceFiles.projectId, projectId)] : []),
    ...(region ? [projectInRegion(serviceFiles.projectId, region)] : []),
  ];
}
