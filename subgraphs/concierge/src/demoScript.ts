import { readFileSync } from 'node:fs';
import { type ProjectFacts, projectFactsSchema, projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import { type DemoForum, forumShape } from './demoForum.ts';
import { dutyRoles } from './domain/dutyRoles.ts';
import { policyFields } from './domain/policyFields.ts';
import { problemKinds } from './domain/problem.ts';
import { serviceStages } from './domain/serviceStages.ts';
import { keyOf } from './storage/keyOf.ts';

const daysAgo = z.number().nonnegative();

const roleSchema = z.strictObject({
  role: keyOf(dutyRoles),
  kinds: z.array(keyOf(projectKinds)).default([]),
  stages: z.array(keyOf(serviceStages)).default([]),
  fields: z.array(keyOf(policyFields)).default([]),
});

/** A unit of the demo. */
export const unitSchema = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  tier: z.enum(tiers),
  regionCode: z.string(),
  backupPersonId: z.uuid().nullable(),
  daysAgo,
});

/** A person of the demo. */
export const personSchema = z.strictObject({
  id: z.uuid(),
  unitId: z.uuid(),
  name: z.string(),
  subject: z.string().nullable(),
  phone: z.string(),
  daysAgo,
  roles: z.array(roleSchema),
  absence: z.strictObject({ fromDaysAgo: daysAgo, toDaysAhead: daysAgo, reason: z.string() }).optional(),
});

const peopleSchema = z.strictObject({ note: z.string(), units: z.array(unitSchema), people: z.array(personSchema) });

const stepSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.enum(['escalate', 'issueOpinion', 'passDown', 'giveBack']), daysAgo, text: z.string() }),
  z.strictObject({ act: z.literal('answer'), daysAgo, text: z.string() }),
  z.strictObject({ act: z.literal('solve'), daysAgo, text: z.string() }),
  z.strictObject({ act: z.literal('visit'), daysAgo, text: z.string(), visitorId: z.uuid(), satisfied: z.boolean() }),
]);

const problemSchema = z.strictObject({
  id: z.uuid(),
  projectId: z.uuid(),
  kind: z.enum(problemKinds),
  daysAgo,
  title: z.string(),
  text: z.string(),
  dueWorkingDays: z.int().positive().optional(),
  steps: z.array(stepSchema),
});

const workSchema = z.strictObject({
  note: z.string(),
  assignments: z.array(
    z.strictObject({
      projectId: z.uuid(),
      /** Null leaves the choice to the match. */
      personId: z.uuid().nullable(),
      daysAgo,
      reason: z.string().optional(),
    }),
  ),
  problems: z.array(problemSchema),
});

const ladderSchema = z.strictObject({ note: z.string(), problems: z.array(problemSchema), ...forumShape });

/** What the demo plays; all times are days before the seeding. */
export interface DemoScript {
  readonly units: z.infer<typeof peopleSchema>['units'];
  readonly people: z.infer<typeof peopleSchema>['people'];
  readonly assignments: z.infer<typeof workSchema>['assignments'];
  readonly problems: z.infer<typeof workSchema>['problems'];
  readonly forum: DemoForum;
  readonly projects: ReadonlyMap<string, ProjectFacts>;
}

/** Reads the demo's people, work and projects, checked. */
export function readDemoScript(): DemoScript {
  const { units, people } = peopleSchema.parse(readJson('../data/demo/people.json'));
  const { assignments, problems } = workSchema.parse(readJson('../data/demo/work.json'));
  const { problems: onLadder, matters, meetings, solutions } = ladderSchema.parse(readJson('../data/demo/ladder.json'));
  const { projects } = z
    .object({ projects: z.array(projectFactsSchema) })
    .parse(readJson('../../../schema/demo/projects.json'));
  return {
    units,
    people,
    assignments,
    problems: [...problems, ...onLadder],
    forum: { matters, meetings, solutions },
    projects: new Map(projects.map((facts) => [facts.projectId, facts])),
  };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
