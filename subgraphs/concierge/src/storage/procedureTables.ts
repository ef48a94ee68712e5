import {
  bigint,
  boolean,
  date,
  index,
  integer,
  jsonb,
  sql,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from '@guanjia/runtime/drizzle';
import { concierge, people } from './tables.ts';

const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });
const day = (name: string) => date(name, { mode: 'string' });

/** One row for each project that is or was served. */
export const procedures = concierge.table(
  'procedures',
  {
    projectId: uuid('project_id').primaryKey(),
    openedAt: instant('opened_at').notNull(),
    /** Null while the service goes on. */
    endedAt: instant('ended_at'),
    /** What the steps say, kept for the list. */
    stage: text('stage').notNull(),
    version: integer('version').notNull(),
  },
  (table) => [index('procedures_stage').on(table.stage, table.projectId)],
);

export const procedureSteps = concierge.table(
  'procedure_steps',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => procedures.projectId),
    kind: text('kind').notNull(),
    /** Null while it is not done. */
    done: jsonb('done'),
    doneAt: instant('done_at'),
    /** Null until its clock starts. */
    deadline: day('deadline'),
    dueWorkingDays: integer('due_working_days'),
    amberFrom: day('amber_from'),
    isProvisional: boolean('is_provisional'),
    overdueTold: boolean('overdue_told').notNull(),
  },
  (table) => [
    uniqueIndex('procedure_steps_once').on(table.projectId, table.kind),
    index('procedure_steps_waiting').on(table.deadline).where(sql`done_at is null and not overdue_told`),
  ],
);

/** Written once. */
export const procedureEntries = concierge.table(
  'procedure_entries',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => procedures.projectId),
    step: text('step').notNull(),
    action: text('action').notNull(),
    text: text('text').notNull(),
    evidence: jsonb('evidence').notNull(),
    at: instant('at').notNull(),
    actor: jsonb('actor').notNull(),
  },
  (table) => [index('procedure_entries_project').on(table.projectId, table.id)],
);

/** The latest event of each sort that shows a step to be done, served or not. */
export const projectSigns = concierge.table(
  'project_signs',
  {
    id: uuid('id').primaryKey().defaultRandom(),
    projectId: uuid('project_id').notNull(),
    step: text('step').notNull(),
    eventId: uuid('event_id').notNull(),
    gseq: bigint('gseq', { mode: 'number' }).notNull(),
    entityId: text('entity_id').notNull(),
    at: instant('at').notNull(),
    by: jsonb('by').notNull(),
    items: integer('items'),
  },
  (table) => [uniqueIndex('project_signs_once').on(table.projectId, table.step)],
);

/** The team of a complex project; its leader is whoever carries the project. */
export const projectTeams = concierge.table(
  'project_teams',
  {
    projectId: uuid('project_id').primaryKey(),
    reasons: jsonb('reasons').notNull(),
    formedAt: instant('formed_at').notNull(),
    dissolvedAt: instant('dissolved_at'),
    dissolveReason: text('dissolve_reason'),
    reviewOn: day('review_on'),
    version: integer('version').notNull(),
  },
  (table) => [index('project_teams_review').on(table.reviewOn).where(sql`dissolved_at is null`)],
);

export const projectTeamMembers = concierge.table(
  'project_team_members',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projectTeams.projectId),
    role: text('role').notNull(),
    stage: text('stage'),
    field: text('field'),
    personId: uuid('person_id')
      .notNull()
      .references(() => people.id),
    byHand: boolean('by_hand').notNull(),
    reason: jsonb('reason').notNull(),
    since: instant('since').notNull(),
    madeBy: jsonb('made_by').notNull(),
    until: instant('until'),
    endReason: jsonb('end_reason'),
    endedByHand: boolean('ended_by_hand'),
  },
  (table) => [
    index('project_team_members_project').on(table.projectId, table.id),
    index('project_team_members_person').on(table.personId).where(sql`until is null`),
  ],
);

/** The times nobody had a place of a team. */
export const teamVacancies = concierge.table(
  'team_vacancies',
  {
    id: uuid('id').primaryKey(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projectTeams.projectId),
    role: text('role').notNull(),
    stage: text('stage'),
    field: text('field'),
    reason: jsonb('reason').notNull(),
    since: instant('since').notNull(),
    until: instant('until'),
  },
  (table) => [
    index('team_vacancies_project').on(table.projectId, table.id),
    index('team_vacancies_open').on(table.id).where(sql`until is null`),
  ],
);
