import { readFileSync } from 'node:fs';
import { handoffChannelSchema, handoffRequestSchema } from '@guanjia/kernel/messages';
import { z } from 'zod';

const daysAgo = z.number().nonnegative();

const stepSchema = z.discriminatedUnion('act', [
  /** Every attempt that a leg has fails, the last one then: a dead letter. */
  z.strictObject({ act: z.literal('exhaust'), daysAgo, reason: z.string() }),
  z.strictObject({ act: z.literal('replay'), daysAgo, channel: handoffChannelSchema }),
  z.strictObject({ act: z.literal('dispatch'), daysAgo, carrier: z.string(), trackingNumber: z.string() }),
  z.strictObject({ act: z.literal('lose'), daysAgo, reason: z.string() }),
  z.strictObject({ act: z.literal('arrive'), daysAgo }),
  z.strictObject({ act: z.literal('handOver'), daysAgo }),
  z.strictObject({ act: z.literal('sign'), daysAgo, person: z.string() }),
]);

const scriptSchema = z.strictObject({
  note: z.string(),
  recipients: z.array(
    z.strictObject({
      id: z.string(),
      name: z.string(),
      channel: handoffChannelSchema,
      endpoint: z.url().nullable(),
      address: z.string().nullable(),
    }),
  ),
  handoffs: z.array(
    z.strictObject({
      id: z.uuid(),
      projectId: z.uuid(),
      purpose: handoffRequestSchema.shape.purpose,
      title: z.string(),
      /** Names of documents. */
      materials: z.array(z.string()),
      daysAgo,
      dueWorkingDays: z.int().positive(),
      legs: z.array(z.strictObject({ id: z.uuid(), recipient: z.string(), steps: z.array(stepSchema) })),
    }),
  ),
});

/** The recipients and handoffs of the demo; all times are days before the seeding. */
export type DemoScript = z.infer<typeof scriptSchema>;
export type DemoHandoff = DemoScript['handoffs'][number];
export type DemoLeg = DemoHandoff['legs'][number];
export type DemoStep = DemoLeg['steps'][number];

/** Reads data/demo/handoffs.json, checked. */
export function readDemoScript(): DemoScript {
  const file = new URL('../data/demo/handoffs.json', import.meta.url);
  return scriptSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}
