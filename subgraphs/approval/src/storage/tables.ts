import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { KeyLevel, LandStatus, ProjectKind } from '@guanjia/kernel/projectFacts';
import type { Tier } from '@guanjia/kernel/tiers';
import { departmentTables } from '@guanjia/runtime/departmentTables';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  primaryKey,
  sql,
  text,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import type { ApplicationStep } from '../domain/application.ts';
import type { ApplicationStatus } from '../domain/applicationMachine.ts';
import type { ApprovalEffect } from '../domain/approvalEffect.ts';
import type { ClockEntryKind, ClockPurpose } from '../domain/clock.ts';
import type { Contact, ContactRole, Contacts } from '../domain/contact.ts';
import type { InvestmentSource } from '../domain/investmentSources.ts';
import type { KeyCategory } from '../domain/keyListing.ts';
import { noDueDay } from '../domain/noDueDay.ts';
import type { OnBus } from '../domain/onBus.ts';
import type { RoadmapCause } from '../domain/roadmap.ts';
import type { ItemStage, ProjectStage } from '../domain/stages.ts';
import { approvalSchema, instant } from './approvalSchema.ts';

export const projects = approvalSchema.table(
  'projects',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    code: text('code').notNull(),
    name: text('name').notNull(),
    ownerName: text('owner_name').notNull(),
    ownerCreditCode: text('owner_credit_code').notNull(),
    contacts: jsonb('contacts').$type<Contacts>().notNull(),
    regionCode: text('region_code').notNull(),
    tier: text('tier').$type<Tier>().notNull(),
    kind: text('kind').$type<ProjectKind>().notNull(),
    investmentSource: text('investment_source').$type<InvestmentSource>().notNull(),
    landStatus: text('land_status').$type<LandStatus>().notNull(),
    functionalZone: text('functional_zone'),
    plannedStart: date('planned_start', { mode: 'string' }).notNull(),
    plannedCompletion: date('planned_completion', { mode: 'string' }).notNull(),
    keyLevels: text('key_levels').array().$type<KeyLevel[]>().notNull(),
    /** Follows from the applications; written with them. */
    stage: text('stage').$type<ProjectStage>().notNull(),
    /** Codes of the policies set for it. */
    policies: text('policies').array().notNull().default(sql`'{}'`),
    /** What is under way, summed up with the applications: how many, from when on the first is amber and red, due first. */
    openApplications: integer('open_applications').notNull().default(0),
    amberFrom: instant('amber_from'),
    redFrom: instant('red_from'),
    nearestDueOn: date('nearest_due_on', { mode: 'string' }).notNull().default(noDueDay),
    /** Its light on the wall chart, which follows from the applications, else from the roadmap: written with either. */
    isCharted: boolean('is_charted').notNull().default(false),
    chartAmberFrom: instant('chart_amber_from'),
    chartRedFrom: instant('chart_red_from'),
    registeredAt: instant('registered_at').notNull(),
    registeredBy: jsonb('registered_by').$type<Actor>().notNull(),
  },
  (table) => [
    uniqueIndex('projects_code').on(table.code),
    index('projects_owner').on(table.ownerCreditCode, table.id.desc()),
    index('projects_region').on(table.regionCode.op('text_pattern_ops'), table.id.desc()),
    index('projects_stage').on(table.stage, table.id.desc()),
    index('projects_key_levels').using('gin', table.keyLevels),
    index('projects_due').on(table.nearestDueOn, table.id),
    index('projects_name').on(sql`name collate "C"`, table.id),
  ],
);

export const contactChanges = approvalSchema.table(
  'contact_changes',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    role: text('role').$type<ContactRole>().notNull(),
    before: jsonb('before').$type<Contact>().notNull(),
    after: jsonb('after').$type<Contact>().notNull(),
    changedAt: instant('changed_at').notNull(),
    changedBy: jsonb('changed_by').$type<Actor>().notNull(),
  },
  (table) => [index('contact_changes_project').on(table.projectId, table.id)],
);

export const keyListings = approvalSchema.table(
  'key_listings',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    level: text('level').$type<KeyLevel>().notNull(),
    listRegion: text('list_region').notNull(),
    year: integer('year').notNull(),
    itemNo: integer('item_no').notNull(),
    category: text('category').$type<KeyCategory>().notNull(),
    listedAt: instant('listed_at').notNull(),
    listedBy: jsonb('listed_by').$type<Actor>().notNull(),
    /** The first version of its list that has it, and the first that no longer has it. */
    sinceVersion: integer('since_version').notNull().default(0),
    untilVersion: integer('until_version'),
  },
  (table) => [
    uniqueIndex('key_listings_place')
      .on(table.level, table.listRegion, table.year, table.itemNo)
      .where(sql`until_version is null`),
    uniqueIndex('key_listings_project').on(table.projectId, table.level, table.year).where(sql`until_version is null`),
    index('key_listings_list').on(table.level, table.listRegion, table.year, table.itemNo),
  ],
);

/** When an application was decided, as text in UTC: compared by bytes it is compared by time, and unlike an instant it can be in an index. */
export const decidedAt = sql<unknown>`(decision ->> 'decidedAt') collate "C"`;

export const applications = approvalSchema.table(
  'applications',
  {
    id: uuid('id').primaryKey(),
    version: integer('version').notNull(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    effect: text('effect').$type<ApprovalEffect>().notNull().default('FORMAL'),
    item: jsonb('item').notNull(),
    itemCode: text('item_code').notNull(),
    agency: text('agency').$type<AgencyCode>().notNull(),
    stage: text('stage').$type<ItemStage>().notNull(),
    status: text('status').$type<ApplicationStatus>().notNull(),
    materials: text('materials').array().notNull(),
    correction: jsonb('correction'),
    specialProcedures: jsonb('special_procedures').notNull(),
    decision: jsonb('decision'),
    draftedAt: instant('drafted_at').notNull(),
    submittedAt: instant('submitted_at'),
    /** The last day in time while the clock runs, as far as this calendar knew: where to look for late ones. */
    dueOn: date('due_on', { mode: 'string' }),
    dueCalendar: text('due_calendar'),
    /** The last instant in time of a promise in working hours. */
    dueAt: instant('due_at'),
    /** From when on its clock is amber and red, as far as this calendar knew. */
    amberFrom: instant('amber_from'),
    redFrom: instant('red_from'),
    lightCalendar: text('light_calendar'),
    overdueAnnouncedAt: instant('overdue_announced_at'),
  },
  (table) => [
    index('applications_project').on(table.projectId, table.id.desc()),
    index('applications_inbox')
      .on(table.agency, table.dueOn)
      .where(sql`status in ('SUBMITTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE')`),
    index('applications_open')
      .on(table.projectId)
      .where(sql`status in ('SUBMITTED', 'CORRECTION_REQUESTED', 'ACCEPTED', 'UNDER_REVIEW', 'SPECIAL_PROCEDURE')`),
    index('applications_decided').on(decidedAt).where(sql`effect = 'FORMAL' and status in ('APPROVED', 'REJECTED')`),
    index('applications_due').on(table.dueOn).where(sql`overdue_announced_at is null`),
    index('applications_due_at').on(table.dueAt).where(sql`overdue_announced_at is null`),
    uniqueIndex('applications_one_live')
      .on(table.projectId, table.itemCode, table.effect)
      .where(sql`status not in ('NOT_ACCEPTED', 'REJECTED', 'WITHDRAWN', 'REVOKED', 'TERMINATED')`),
  ],
);

/** The append-only ledger of the clocks: rows are added, never changed. */
export const clockEntries = approvalSchema.table(
  'clock_entries',
  {
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    seq: integer('seq').notNull(),
    kind: text('kind').$type<ClockEntryKind>().notNull(),
    purpose: text('purpose').$type<ClockPurpose>().notNull(),
    promisedWorkingDays: integer('promised_working_days').notNull(),
    promisedWorkingHours: integer('promised_working_hours'),
    reason: text('reason').notNull(),
    at: instant('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.applicationId, table.seq] })],
);

/** Every step of every application: rows are added, never changed (X2). */
export const applicationSteps = approvalSchema.table(
  'application_steps',
  {
    id: uuid('id').primaryKey(),
    applicationId: uuid('application_id')
      .notNull()
      .references(() => applications.id),
    action: text('action').$type<ApplicationStep['action']>().notNull(),
    from: text('from_status').$type<ApplicationStatus>(),
    to: text('to_status').$type<ApplicationStatus>().notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').$type<Actor>().notNull(),
    onBehalfOf: text('on_behalf_of'),
    note: text('note'),
    onBus: jsonb('on_bus').$type<OnBus>(),
  },
  (table) => [index('application_steps_application').on(table.applicationId, table.id)],
);

/** Versions of the roadmaps: rows are added, never changed. */
export const roadmaps = approvalSchema.table(
  'roadmaps',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    version: integer('version').notNull(),
    cause: text('cause').$type<RoadmapCause>().notNull(),
    plannedAt: instant('planned_at').notNull(),
    plannedBy: jsonb('planned_by').$type<Actor>().notNull(),
    plan: jsonb('plan').notNull(),
  },
  (table) => [uniqueIndex('roadmaps_version').on(table.projectId, table.version)],
);

/** The outbox, inbox and feed tables that every department has. */
export const { outbox, inbox, feedCursor, feedFailures, projectFacts } = departmentTables(approvalSchema);
