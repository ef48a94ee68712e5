import {
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { concierge, people, units } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

/** Service reports (project and person) and evidence reports (unit) that were handed in; what is owed is derived. */
export const reports = concierge.table(
  'reports',
  {
    id: uuid('id').primaryKey(),
    kind: text('kind').notNull(),
    /** YYYY-MM. */
    month: text('month').notNull(),
    projectId: uuid('project_id'),
    personId: uuid('person_id').references(() => people.id),
    unitId: uuid('unit_id').references(() => units.id),
    dueOn: date('due_on', { mode: 'string' }).notNull(),
    firstHandedInOn: date('first_handed_in_on', { mode: 'string' }).notNull(),
    status: text('status').notNull(),
    lastVersionNo: integer('last_version_no').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('reports_service').on(table.projectId, table.personId, table.month).where(sql`kind = 'SERVICE'`),
    uniqueIndex('reports_evidence').on(table.unitId, table.month).where(sql`kind = 'EVIDENCE'`),
    index('reports_month').on(table.month, table.kind),
    index('reports_person').on(table.personId, table.month),
  ],
);

/** Versions of reports: rows are added; only the outcome is set afterwards, once. */
export const reportVersions = concierge.table(
  'report_versions',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => reports.id),
    no: integer('no').notNull(),
    content: jsonb('content').notNull(),
    handedInAt: instant('handed_in_at').notNull(),
    handedInBy: jsonb('handed_in_by').notNull(),
    outcome: text('outcome'),
    outcomeReason: text('outcome_reason'),
    decidedAt: instant('decided_at'),
    decidedBy: jsonb('decided_by'),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.no] })],
);

/** Which missing service reports were announced; written once. */
export const missingReportsTold = concierge.table(
  'missing_reports_told',
  {
    projectId: uuid('project_id').notNull(),
    personId: uuid('person_id').notNull(),
    month: text('month').notNull(),
    toldAt: instant('told_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.personId, table.month] })],
);

/** Units that owe evidence from one month to another. */
export const reportingUnits = concierge.table(
  'reporting_units',
  {
    id: uuid('id').primaryKey(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => units.id),
    kind: text('kind').notNull(),
    fromMonth: text('from_month').notNull(),
    untilMonth: text('until_month'),
    markedAt: instant('marked_at').notNull(),
    markedBy: jsonb('marked_by').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('reporting_units_unit').on(table.unitId, table.fromMonth),
    uniqueIndex('reporting_units_running').on(table.unitId).where(sql`until_month is null`),
  ],
);

/** Monthly reports of cities and counties. */
export const cityReports = concierge.table(
  'city_reports',
  {
    id: uuid('id').primaryKey(),
    regionCode: text('region_code').notNull(),
    month: text('month').notNull(),
    status: text('status').notNull(),
    texts: jsonb('texts').notNull(),
    writtenAt: instant('written_at').notNull(),
    writtenBy: jsonb('written_by').notNull(),
    lastEditionNo: integer('last_edition_no').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('city_reports_once').on(table.regionCode, table.month),
    index('city_reports_month').on(table.month, table.id),
  ],
);

/** What was issued, figures included; written once. */
export const cityReportEditions = concierge.table(
  'city_report_editions',
  {
    reportId: uuid('report_id')
      .notNull()
      .references(() => cityReports.id),
    no: integer('no').notNull(),
    figures: jsonb('figures').notNull(),
    before: jsonb('before').notNull(),
    texts: jsonb('texts').notNull(),
    reason: text('reason'),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: jsonb('issued_by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.no] })],
);
