import { readFileSync } from 'node:fs';
import { materialDescriptorSchema } from '@guanjia/kernel/messages';
import { type ProjectFacts, projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';

const daysAgo = z.number().nonnegative();

/** How far the demo brings a matter; on the way it takes every step that leads there. */
const reached = z.enum([
  'RECEIVED',
  'RETURNED',
  'ACCEPTED',
  'SURVEYED',
  'PLANNED',
  'CONSTRUCTED',
  'INSPECTED',
  'CONNECTED',
  'GRANTED',
]);

const outcome = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('SUBMITTED') }),
  z.strictObject({ kind: z.literal('RETURNED'), daysAgo }),
  z.strictObject({ kind: z.literal('WITHDRAWN'), daysAgo, reason: z.string() }),
  /** Accepted and left to the exchange. */
  z.strictObject({ kind: z.literal('SENT'), daysAgo }),
  /** Accepted, signed for and worked on, one step of each matter every so many days. */
  z.strictObject({
    kind: z.literal('ACCEPTED'),
    daysAgo,
    everyDays: z.number().positive(),
    reached: z.record(z.string(), reached),
  }),
]);

const surveysSchema = z.array(
  z.strictObject({
    projectId: z.uuid(),
    calledDaysAgo: daysAgo,
    matterCodes: z.array(z.string()).min(1),
    agencies: z.array(z.string()),
    /** Held and signed, or only planned. */
    held: z.boolean(),
  }),
);

const scriptSchema = z.strictObject({
  note: z.string(),
  surveys: surveysSchema,
  applications: z.array(
    z.strictObject({
      projectId: z.uuid(),
      daysAgo,
      matterCodes: z.array(z.string()).min(1),
      counter: z.enum(['HALL_ZONE', 'BRANCH']),
      withoutMaterials: z.array(z.string()).default([]),
      outcome,
    }),
  ),
});

const answers = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]));
const sampleSchema = z.strictObject({
  note: z.string(),
  form: z.strictObject({ shared: answers, matters: z.record(z.string(), answers) }),
  materials: z.array(materialDescriptorSchema.extend({ materialCode: z.string() })),
});

/** One joint application of the demo: what is applied for, so many days before the seeding, and what became of it. */
export type DemoApplication = z.infer<typeof scriptSchema>['applications'][number];

/** One joint survey of the demo, of matters that its application has brought to 受理. */
export type DemoSurvey = z.infer<typeof surveysSchema>[number];

/** Answers and materials that fit every matter of the default catalogue. */
export type DemoSample = z.infer<typeof sampleSchema>;

/** What the demo plays. */
export interface DemoScript {
  readonly applications: readonly DemoApplication[];
  readonly surveys: readonly DemoSurvey[];
  readonly sample: DemoSample;
  readonly projects: ReadonlyMap<string, ProjectFacts>;
}

/** Reads the demo's script, sample and projects, checked. */
export function readDemoScript(): DemoScript {
  const { applications, surveys } = scriptSchema.parse(readJson('../data/demo/applications.json'));
  const sample = sampleSchema.parse(readJson('../data/demo/sample.json'));
  const { projects } = z
    .object({ projects: z.array(projectFactsSchema) })
    .parse(readJson('../../../schema/demo/projects.json'));
  return { applications, surveys, sample, projects: new Map(projects.map((facts) => [facts.projectId, facts])) };
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
}
