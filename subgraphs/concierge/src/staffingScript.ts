import { readFileSync } from 'node:fs';
import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { projectKinds } from '@guanjia/kernel/projectFacts';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import { personSchema, unitSchema } from './demoScript.ts';
import { dutyRoles } from './domain/dutyRoles.ts';
import { routeBranches } from './domain/routing.ts';
import { teamFields, teamPosts } from './domain/team.ts';
import { trainingFields, trainingForms } from './domain/trainingPlan.ts';
import { trainingResults } from './domain/trainingRecord.ts';
import { keyOf } from './storage/keyOf.ts';

const daysAgo = z.number().nonnegative();
const agency = z.custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'an agency code');
const tier = z.enum(tiers);
const item = z.strictObject({
  code: z.string(),
  name: z.string(),
  agency,
  tier,
  regionCode: z.string(),
  isMain: z.boolean(),
});

const staffingSchema = z.strictObject({
  note: z.string(),
  units: z.array(unitSchema),
  people: z.array(personSchema),
  teams: z.array(
    z.strictObject({
      id: z.uuid(),
      name: z.string(),
      field: keyOf(teamFields).nullable(),
      agency: agency.nullable(),
      regionCode: z.string(),
      crewNumber: z.int().nullable(),
      daysAgo,
      members: z.array(z.strictObject({ post: keyOf(teamPosts), personId: z.uuid() })),
    }),
  ),
  liaisons: z.array(z.strictObject({ regionCode: z.string(), personId: z.uuid(), daysAgo })),
  contacts: z.array(
    z.strictObject({
      id: z.uuid(),
      regionCode: z.string(),
      personId: z.uuid(),
      daysAgo,
      subject: z.discriminatedUnion('of', [
        z.strictObject({ of: z.literal('ITEM'), code: z.string(), name: z.string(), agency, tier }),
        z.strictObject({ of: z.literal('KIND'), projectKind: keyOf(projectKinds) }),
      ]),
    }),
  ),
  handovers: z.array(z.strictObject({ postId: z.uuid(), personId: z.uuid(), daysAgo, reason: z.string() })),
  trainings: z.array(
    z.strictObject({
      id: z.uuid(),
      subject: z.string(),
      field: keyOf(trainingFields),
      form: keyOf(trainingForms),
      heldById: z.uuid(),
      planDaysAgo: daysAgo,
      /** Negative for days to come. */
      firstDaysAgo: z.int(),
      lastDaysAgo: z.int(),
      roles: z.array(keyOf(dutyRoles)),
      results: z.array(z.strictObject({ personId: z.uuid(), result: keyOf(trainingResults) })),
    }),
  ),
  crews: z.array(z.strictObject({ projectId: z.uuid(), crewId: z.uuid(), daysAgo })),
  /** The first route of that branch of the project's routing. */
  transfers: z.array(z.strictObject({ projectId: z.uuid(), branch: keyOf(routeBranches), daysAgo, note: z.string() })),
  routings: z.array(z.strictObject({ projectId: z.uuid(), firstAgencyId: z.uuid(), daysAgo, items: z.array(item) })),
});

/** What the demo plays of teams, appointments, trainings and routings; all times are days before the seeding. */
export type StaffingScript = z.infer<typeof staffingSchema>;

/** Reads data/demo/staffing.json, checked. */
export function readStaffingScript(): StaffingScript {
  return staffingSchema.parse(JSON.parse(readFileSync(new URL('../data/demo/staffing.json', import.meta.url), 'utf8')));
}
