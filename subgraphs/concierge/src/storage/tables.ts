import { departmentTables } from '@guanjia/runtime/departmentTables';
import {
  boolean,
  date,
  index,
  integer,
  jsonb,
  pgSchema,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { searchVector } from './searchVector.ts';

/** All that this department keeps lies in the SQL schema of its name. */
export const concierge = pgSchema('concierge');

export const { outbox, inbox, feedCursor, feedFailures, projectFacts } = departmentTables(concierge);

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const units = concierge.table(
  'units',
  {
    id: uuid('id').primaryKey(),
    name: text('name').notNull(),
    tier: text('tier').notNull(),
    regionCode: text('region_code').notNull(),
    backupPersonId: uuid('backup_person_id'),
    registeredAt: instant('registered_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    uniqueIndex('units_name').on(table.regionCode, table.name),
    index('units_backup').on(table.backupPersonId),
  ],
);

export const people = concierge.table(
  'people',
  {
    id: uuid('id').primaryKey(),
    subject: text('subject').unique(),
    name: text('name').notNull(),
    unitId: uuid('unit_id')
      .notNull()
      .references(() => units.id),
    phone: text('phone'),
    registeredAt: instant('registered_at').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('people_unit').on(table.unitId)],
);

export const roleHoldings = concierge.table(
  'role_holdings',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    role: text('role').notNull(),
    kinds: text('kinds').array().notNull(),
    stages: text('stages').array().notNull(),
    fields: text('fields').array().notNull(),
    regions: text('regions').array().notNull(),
    grantedAt: instant('granted_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (table) => [
    index('role_holdings_person').on(table.personId),
    index('role_holdings_regions').using('gin', table.regions).where(sql`revoked_at is null`),
    index('role_holdings_role').on(table.role).where(sql`revoked_at is null`),
  ],
);

export const absences = concierge.table(
  'absences',
  {
    id: uuid('id').primaryKey(),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    firstDay: date('first_day', { mode: 'string' }).notNull(),
    lastDay: date('last_day', { mode: 'string' }).notNull(),
    reason: text('reason').notNull(),
    recordedAt: instant('recorded_at').notNull(),
    backOn: date('back_on', { mode: 'string' }),
  },
  (table) => [index('absences_person').on(table.personId), index('absences_days').on(table.lastDay, table.firstDay)],
);

/** The personnel ledger: rows are written once. */
export const personnelEntries = concierge.table(
  'personnel_entries',
  {
    id: uuid('id').primaryKey(),
    action: text('action').notNull(),
    unitId: uuid('unit_id').notNull(),
    personId: uuid('person_id'),
    at: instant('at').notNull(),
    actor: jsonb('actor').notNull(),
    text: jsonb('text').notNull(),
    before: jsonb('before').notNull(),
    after: jsonb('after').notNull(),
  },
  (table) => [
    index('personnel_entries_person').on(table.personId, table.id),
    index('personnel_entries_unit').on(table.unitId, table.id),
  ],
);

/** One row per project that was looked at: who carries it now. */
export const stewardships = concierge.table(
  'stewardships',
  {
    projectId: uuid('project_id').primaryKey(),
    status: text('status').notNull(),
    assignmentId: uuid('assignment_id'),
    stewardId: uuid('steward_id'),
    backupId: uuid('backup_id'),
    termId: uuid('term_id'),
    absenceId: uuid('absence_id'),
    reason: jsonb('reason'),
    since: instant('since').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [
    index('stewardships_steward').on(table.stewardId, table.projectId),
    index('stewardships_backup').on(table.backupId, table.projectId),
    index('stewardships_unsettled').on(table.status, table.projectId).where(sql`status <> 'SERVING'`),
  ],
);

/** Written once. */
export const stewardAssignments = concierge.table(
  'steward_assignments',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    personId: uuid('person_id').notNull(),
    byHand: boolean('by_hand').notNull(),
    reason: jsonb('reason').notNull(),
    considered: jsonb('considered').notNull(),
    madeAt: instant('made_at').notNull(),
    madeBy: jsonb('made_by').notNull(),
  },
  (table) => [index('steward_assignments_project').on(table.projectId)],
);

/** Who held a project when; a project has at most one term that has not ended. */
export const stewardTerms = concierge.table(
  'steward_terms',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    assignmentId: uuid('assignment_id').notNull(),
    personId: uuid('person_id').notNull(),
    capacity: text('capacity').notNull(),
    reason: jsonb('reason').notNull(),
    startedAt: instant('started_at').notNull(),
    endedAt: instant('ended_at'),
  },
  (table) => [
    index('steward_terms_project').on(table.projectId, table.id),
    index('steward_terms_person').on(table.personId, table.projectId),
    uniqueIndex('steward_terms_running').on(table.projectId).where(sql`ended_at is null`),
  ],
);

export const problems = concierge.table(
  'problems',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id').notNull(),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    text: text('text').notNull(),
    status: text('status').notNull(),
    responsibleId: uuid('responsible_id').notNull(),
    reportedBy: jsonb('reported_by').notNull(),
    reportedAt: instant('reported_at').notNull(),
    round: integer('round').notNull(),
    dueWorkingDays: integer('due_working_days').notNull(),
    deadline: date('deadline', { mode: 'string' }).notNull(),
    isProvisional: boolean('is_provisional').notNull(),
    amberFrom: date('amber_from', { mode: 'string' }).notNull(),
    answer: text('answer'),
    solution: text('solution'),
    solvedOn: date('solved_on', { mode: 'string' }),
    overdueToldRound: integer('overdue_told_round').notNull(),
    /** Null on rows from before the ladder: the steward's time was the only one. */
    roundWorkingDays: integer('round_working_days'),
    level: text('level').notNull().default('STEWARD'),
    phase: text('phase').notNull().default('OPEN'),
    holdId: uuid('hold_id').notNull().defaultRandom(),
    /** Null on such rows also: the person responsible. */
    holderId: uuid('holder_id'),
    opinion: text('opinion'),
    matterId: uuid('matter_id'),
    /** Null on such rows until they change: not found as like another. */
    terms: searchVector('terms'),
    version: integer('version').notNull(),
  },
  (table) => [
    index('problems_project').on(table.projectId, table.id),
    index('problems_responsible').on(table.responsibleId, table.id),
    index('problems_holder').on(table.holderId, table.id).where(sql`solved_on is null`),
    index('problems_matter').on(table.matterId, table.id).where(sql`matter_id is not null`),
    index('problems_due').on(table.deadline).where(sql`solved_on is null`),
    index('problems_terms').using('gin', table.terms).where(sql`solved_on is null`),
    index('problems_waiting').on(table.deadline).where(sql`solved_on is null and overdue_told_round < round`),
  ],
);

/** Written once. */
export const problemSteps = concierge.table(
  'problem_steps',
  {
    id: uuid('id').primaryKey(),
    problemId: uuid('problem_id')
      .notNull()
      .references(() => problems.id),
    round: integer('round').notNull(),
    level: text('level').notNull().default('STEWARD'),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    visitorId: uuid('visitor_id'),
    at: instant('at').notNull(),
    actor: jsonb('actor').notNull(),
  },
  (table) => [index('problem_steps_problem').on(table.problemId, table.id)],
);
