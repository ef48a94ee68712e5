import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, desc, eq, inArray, lt, sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { Material } from '../domain/material.ts';
import type { MaterialRecords } from '../domain/materialRecords.ts';
import type { MaterialUse } from '../domain/materialRights.ts';
import { addMaterial } from './addMaterial.ts';
import { changeMaterial } from './changeMaterial.ts';
import { applicationMaterials, materialAccesses, materialChanges, materials } from './materialTables.ts';
import { selectLatestMaterials } from './selectLatestMaterials.ts';
import { selectMaterialPages } from './selectMaterialPages.ts';
import { selectNeighbours } from './selectNeighbours.ts';
import { applications, outbox, projects } from './tables.ts';

/** What is known of materials, on PostgreSQL. */
export function createMaterialRecords(database: Database): MaterialRecords {
  const { db } = database;
  return {
    async findByIds(ids) {
      if (ids.length === 0) return [];
      const rows = await db
        .select()
        .from(materials)
        .where(inArray(materials.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    pageOfProjects: (question) => selectMaterialPages(db, question),
    findNeighbours: (keys) => selectNeighbours(db, keys),
    findLatest: (question) => selectLatestMaterials(db, question),
    async presentedTo(applicationIds) {
      const rows = await db
        .selectDistinctOn([applicationMaterials.applicationId, applicationMaterials.code], {
          applicationId: applicationMaterials.applicationId,
          material: materials,
        })
        .from(applicationMaterials)
        .innerJoin(materials, eq(materials.id, applicationMaterials.materialId))
        .where(inArray(applicationMaterials.applicationId, [...applicationIds]))
        .orderBy(
          asc(applicationMaterials.applicationId),
          asc(applicationMaterials.code),
          desc(applicationMaterials.id),
        );
      const lists = new Map<string, Material[]>();
      for (const { applicationId, material } of rows) {
        lists.set(applicationId, [...(lists.get(applicationId) ?? []), material]);
      }
      return lists;
    },
    async usesOf(materialIds) {
      const rows = await db
        .selectDistinct({
          materialId: applicationMaterials.materialId,
          applicationId: applications.id,
          agency: applications.agency,
          track: sql<MaterialUse['track']>`${applications.item} ->> 'track'`,
          regionCode: projects.regionCode,
        })
        .from(applicationMaterials)
        .innerJoin(applications, eq(applications.id, applicationMaterials.applicationId))
        .innerJoin(projects, eq(projects.id, applications.projectId))
        .where(inArray(applicationMaterials.materialId, [...materialIds]));
      return Map.groupBy(rows, ({ materialId }) => materialId);
    },
    async pageUses({ materialId, limit, after }) {
      const { applicationId } = applicationMaterials;
      const rows = await db
        .selectDistinct({ applicationId })
        .from(applicationMaterials)
        .where(
          and(eq(applicationMaterials.materialId, materialId), after === null ? undefined : lt(applicationId, after)),
        )
        .orderBy(desc(applicationId))
        .limit(limit);
      return rows.map((row) => row.applicationId);
    },
    add: (material, announce) => database.transaction((tx) => addMaterial(tx, material, announce)),
    change: (change, message) => database.transaction((tx) => changeMaterial(tx, change, message)),
    async changesOf(materialIds) {
      const rows = await db
        .select()
        .from(materialChanges)
        .where(inArray(materialChanges.materialId, [...materialIds]))
        .orderBy(asc(materialChanges.id));
      return Map.groupBy(rows, ({ materialId }) => materialId);
    },
    addAccess: (access, message) =>
      database.transaction(async (tx) => {
        await tx.insert(materialAccesses).values(access);
        await appendOutbox(tx, { outbox }, message === null ? [] : [message]);
      }),
    tellRefusal: (message) => database.transaction((tx) => appendOutbox(tx, { outbox }, [message])),
    async findLink(linkId) {
      const isLink = and(eq(materialAccesses.id, linkId), eq(materialAccesses.kind, 'LINK'));
      const [row] = await db.select().from(materialAccesses).where(isLink);
      return row ?? null;
    },
    async pageAccesses({ materialId, limit, after }) {
      return db
        .select()
        .from(materialAccesses)
        .where(
          and(eq(materialAccesses.materialId, materialId), after === null ? undefined : lt(materialAccesses.id, after)),
        )
        .orderBy(desc(materialAccesses.id))
        .limit(limit);
    },
    async knownDigests(sha256s) {
      if (sha256s.length === 0) return new Set();
      const rows = await db
        .selectDistinct({ sha256: materials.sha256 })
        .from(materials)
        .where(inArray(materials.sha256, [...sha256s]));
      return new Set(rows.map(({ sha256 }) => sha256));
    },
  };
}
