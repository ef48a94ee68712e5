import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import { date, index, jsonb, primaryKey, sql, text, uniqueIndex, uuid } from '@guanjia/runtime/drizzle';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import type { ApprovalEffect } from '../domain/approvalEffect.ts';
import type { FlagClearance } from '../domain/basisFlag.ts';
import type { CertificateStanding } from '../domain/certificate.ts';
import type { Label } from '../domain/label.ts';
import { approvalSchema, instant } from './approvalSchema.ts';
import { applications, projects } from './tables.ts';

export const certificates = approvalSchema.table(
  'certificates',
  {
    id: uuid('id').primaryKey(),
    number: text('number').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    itemCode: text('item_code').notNull(),
    itemName: jsonb('item_name').$type<Label>().notNull(),
    agency: text('agency').$type<AgencyCode>().notNull(),
    effect: text('effect').$type<ApprovalEffect>().notNull(),
    standing: text('standing').$type<CertificateStanding>().notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: jsonb('issued_by').$type<Actor>().notNull(),
    validFrom: date('valid_from', { mode: 'string' }).notNull(),
    validUntil: date('valid_until', { mode: 'string' }),
    supersedesId: uuid('supersedes_id').references((): AnyPgColumn => certificates.id),
    endedAt: instant('ended_at'),
    endReason: text('end_reason'),
    simulation: jsonb('simulation'),
  },
  (table) => [
    uniqueIndex('certificates_number').on(table.number),
    index('certificates_project').on(table.projectId, table.id),
    /** A certificate is superseded once. */
    uniqueIndex('certificates_supersedes').on(table.supersedesId),
    /** An item has one certificate that stands. */
    uniqueIndex('certificates_one_valid').on(table.projectId, table.itemCode).where(sql`standing = 'VALID'`),
  ],
);

/** What applications counted as their input, when they had which effect: rows are added, never changed. */
export const certificateBases = approvalSchema.table(
  'certificate_bases',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    effect: text('effect').$type<ApprovalEffect>().notNull(),
    certificateId: uuid('certificate_id')
      .notNull()
      .references(() => certificates.id),
  },
  (table) => [
    primaryKey({ columns: [table.applicationId, table.effect, table.certificateId] }),
    index('certificate_bases_certificate').on(table.certificateId),
  ],
);

export const basisFlags = approvalSchema.table(
  'basis_flags',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    effect: text('effect').$type<ApprovalEffect>().notNull(),
    basisId: uuid('basis_id')
      .notNull()
      .references(() => certificates.id),
    flaggedAt: instant('flagged_at').notNull(),
    clearedAt: instant('cleared_at'),
    clearance: text('clearance').$type<FlagClearance>(),
    clearedBy: jsonb('cleared_by').$type<Actor>(),
    clearedReason: text('cleared_reason'),
  },
  (table) => [
    index('basis_flags_project').on(table.projectId, table.id),
    uniqueIndex('basis_flags_standing')
      .on(table.applicationId, table.effect, table.basisId)
      .where(sql`cleared_at is null`),
  ],
);
