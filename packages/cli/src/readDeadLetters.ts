import { z } from 'zod';
import type { AskGraph } from './askGraph.ts';

const legSchema = z.object({
  id: z.string(),
  recipient: z.string(),
  recipientName: z.string().nullable(),
  attempts: z.number(),
  reason: z.string().nullable(),
  changedAt: z.string(),
  handoff: z.object({ id: z.string(), purpose: z.string(), project: z.object({ id: z.string() }) }).nullable(),
});
/** A leg that waits for a person. */
export type DeadLetter = z.infer<typeof legSchema>;

const pageSchema = z.object({
  deadLetters: z.object({
    nodes: z.array(legSchema),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

/** All dead letters, oldest first; of one recipient unless null. @throws CliError */
export async function readDeadLetters(ask: AskGraph, recipient: string | null): Promise<DeadLetter[]> {
  const found: DeadLetter[] = [];
  let after: string | null = null;
  for (;;) {
    const page: z.infer<typeof pageSchema> = await ask('deadLetters', pageSchema, { after });
    const { nodes, pageInfo } = page.deadLetters;
    found.push(...nodes.filter((leg) => recipient === null || leg.recipient === recipient));
    if (!pageInfo.hasNextPage) return found;
    after = pageInfo.endCursor;
  }
}
