import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { bigint, index, integer, jsonb, sql, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { Classification, MaterialAccess, MaterialChange } from '../domain/material.ts';
import type { MediaType } from '../domain/mediaTypes.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { applications, projects } from './tables.ts';

/** Versions of the materials of projects (A14); the bytes lie in the store, under their SHA-256. */
export const materials = approvalSchema.table(
  'materials',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    code: text('code').notNull(),
    version: integer('version').notNull(),
    fileName: text('file_name').notNull(),
    mediaType: text('media_type').$type<MediaType>().notNull(),
    bytes: bigint('bytes', { mode: 'number' }).notNull(),
    sha256: text('sha256').notNull(),
    classification: text('classification').$type<Classification>().notNull(),
    agency: text('agency').$type<AgencyCode>(),
    uploadedAt: instant('uploaded_at').notNull(),
    uploadedBy: jsonb('uploaded_by').$type<Actor>().notNull(),
    onBehalfOf: text('on_behalf_of'),
    withdrawnAt: instant('withdrawn_at'),
  },
  (table) => [
    uniqueIndex('materials_version').on(table.projectId, table.code, table.version),
    uniqueIndex('materials_content').on(table.projectId, table.code, table.sha256).where(sql`withdrawn_at is null`),
    index('materials_project').on(table.projectId, table.id.desc()),
    index('materials_sha256').on(table.sha256),
  ],
);

/** What stood for each code of an application when it was submitted or corrected: rows are added, the newest of a code counts. */
export const applicationMaterials = approvalSchema.table(
  'application_materials',
  {
    id: uuid('id').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    code: text('code').notNull(),
    materialId: uuid('material_id')
      .notNull()
      .references(() => materials.id),
    presentedAt: instant('presented_at').notNull(),
  },
  (table) => [
    index('application_materials_application').on(table.applicationId, table.code, table.id.desc()),
    index('application_materials_material').on(table.materialId, table.applicationId),
  ],
);

/** Changes of classification and withdrawals: rows are added, never changed (X2). */
export const materialChanges = approvalSchema.table(
  'material_changes',
  {
    id: uuid('id').primaryKey(),
    materialId: uuid('material_id')
      .notNull()
      .references(() => materials.id),
    kind: text('kind').$type<MaterialChange['kind']>().notNull(),
    before: text('before').$type<Classification>().notNull(),
    after: text('after').$type<Classification>().notNull(),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
  },
  (table) => [index('material_changes_material').on(table.materialId, table.id)],
);

/** Who has been given a link or a content: rows are added, never changed (A14, H5). */
export const materialAccesses = approvalSchema.table(
  'material_accesses',
  {
    id: uuid('id').primaryKey(),
    materialId: uuid('material_id')
      .notNull()
      .references(() => materials.id),
    kind: text('kind').$type<MaterialAccess['kind']>().notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
    onBehalfOf: text('on_behalf_of'),
    at: instant('at').notNull(),
    address: text('address'),
    purpose: text('purpose').notNull(),
  },
  (table) => [index('material_accesses_material').on(table.materialId, table.id.desc())],
);
