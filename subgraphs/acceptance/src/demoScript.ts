import { readFileSync } from 'node:fs';
import { type ProjectFacts, projectFactsSchema } from '@guanjia/kernel/projectFacts';
import { z } from 'zod';
import { acceptancePhases } from './domain/acceptancePhases.ts';
import { isKeyOf } from './domain/isKeyOf.ts';

const daysAgo = z.int().nonnegative();
const phase = z.custom<keyof typeof acceptancePhases>((value) => isKeyOf(acceptancePhases, value), 'not a phase');

const step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('PASS'), daysAgo, itemCodes: z.array(z.string()).min(1) }),
  z.strictObject({
    step: z.literal('RECTIFY'),
    daysAgo,
    itemCode: z.string(),
    rectifications: z.array(z.string()).min(1),
  }),
  z.strictObject({ step: z.literal('NOT_APPLICABLE'), daysAgo, itemCode: z.string(), reason: z.string() }),
  z.strictObject({ step: z.literal('SUPPLY'), daysAgo, itemCode: z.string(), note: z.string() }),
  z.strictObject({ step: z.literal('VISIT'), daysAgo, inDays: z.int().positive(), place: z.string() }),
  z.strictObject({
    step: z.literal('HOLD'),
    daysAgo,
    record: z.string(),
    itemCode: z.string(),
    findings: z.array(z.string()).min(1),
  }),
  z.strictObject({ step: z.literal('WITHDRAW'), daysAgo, reason: z.string() }),
]);

const scriptSchema = z.strictObject({
  note: z.string(),
  preChecks: z.array(
    z.strictObject({
      projectId: z.uuid(),
      daysAgo,
      findings: z.array(z.strictObject({ itemCode: z.string(), finding: z.string(), advice: z.string() })),
    }),
  ),
  questions: z.array(
    z.strictObject({
      projectId: z.uuid(),
      daysAgo,
      question: z.string(),
      answer: z.strictObject({ daysAgo, text: z.string() }).nullable(),
    }),
  ),
  archives: z.array(
    z.strictObject({
      projectId: z.uuid(),
      preparedDaysAgo: daysAgo,
      sentDaysAgo: daysAgo,
      signedDaysAgo: daysAgo,
    }),
  ),
  acceptances: z.array(
    z.strictObject({
      projectId: z.uuid(),
      daysAgo,
      phases: z.array(phase),
      parallelPhases: z.boolean().default(false),
      itemCodes: z.array(z.string()).nullable().default(null),
      /** Codes of required materials that come later. */
      withoutMaterials: z.array(z.string()).default([]),
      steps: z.array(step),
    }),
  ),
});

/** What the demo plays: joint acceptances with their steps, each so many days before the seeding. */
export type DemoScript = z.infer<typeof scriptSchema>;
export type DemoArchive = DemoScript['archives'][number];
export type DemoAcceptance = DemoScript['acceptances'][number];
export type DemoStep = DemoAcceptance['steps'][number];

const scriptFile = new URL('../data/demo/acceptances.json', import.meta.url);
const projectsFile = new URL('../../../schema/demo/projects.json', import.meta.url);

/** Reads the demo's script, checked. */
export function readDemoScript(): DemoScript {
  return scriptSchema.parse(JSON.parse(readFileSync(scriptFile, 'utf8')));
}

/** Reads the demo's projects by id. */
export function readDemoProjects(): ReadonlyMap<string, ProjectFacts> {
  const { projects } = z
    .object({ projects: z.array(projectFactsSchema) })
    .parse(JSON.parse(readFileSync(projectsFile, 'utf8')));
  return new Map(projects.map((facts) => [facts.projectId, facts]));
}
