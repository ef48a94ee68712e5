import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { doublePrecision, integer, jsonb, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import { approvalSchema, instant } from './approvalSchema.ts';
import { projects } from './tables.ts';

/** Versions of the projects' parcels: rows are added, never changed. */
export const parcels = approvalSchema.table(
  'parcels',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    version: integer('version').notNull(),
    parcelNo: text('parcel_no').notNull(),
    areaSquareMetres: doublePrecision('area_square_metres').notNull(),
    landUse: text('land_use').notNull(),
    floorAreaRatioAtLeast: doublePrecision('floor_area_ratio_at_least'),
    floorAreaRatioAtMost: doublePrecision('floor_area_ratio_at_most').notNull(),
    buildingDensityPercentAtMost: doublePrecision('building_density_percent_at_most').notNull(),
    heightMetresAtMost: doublePrecision('height_metres_at_most').notNull(),
    greenPercentAtLeast: doublePrecision('green_percent_at_least').notNull(),
    conditionsDocumentNo: text('conditions_document_no').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    recordedBy: jsonb('recorded_by').$type<Actor>().notNull(),
  },
  (table) => [uniqueIndex('parcels_version').on(table.projectId, table.version)],
);

/** What agencies reported of their lines, month by month: rows are added, never changed. */
export const lineReports = approvalSchema.table(
  'line_reports',
  {
    id: uuid('id').primaryKey(),
    agency: text('agency').$type<AgencyCode>().notNull(),
    region: text('region').notNull(),
    month: text('month').notNull(),
    version: integer('version').notNull(),
    text: text('text').notNull(),
    figures: jsonb('figures').notNull(),
    reportedAt: instant('reported_at').notNull(),
    reportedBy: jsonb('reported_by').$type<Actor>().notNull(),
  },
  (table) => [uniqueIndex('line_reports_version').on(table.region, table.month, table.agency, table.version)],
);
