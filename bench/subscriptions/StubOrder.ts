import { z } from 'zod';

/** What the stub's process is told. */
export const stubOrderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('append'),
    /** One event each, in this order; a project may be named more than once. */
    projects: z.array(z.uuid()),
    /** Of each event's summary. */
    bytes: z.int().min(0),
  }),
  z.object({ kind: z.literal('count') }),
]);
export type StubOrder = z.infer<typeof stubOrderSchema>;

/** What it answers to any order: the number of events in its log, and requests served so far. */
export const stubCountsSchema = z.object({
  events: z.int(),
  /** To subgraphs. */
  fetches: z.int(),
  /** For the events of one project. */
  projectReads: z.int(),
});
export type StubCounts = z.infer<typeof stubCountsSchema>;

/** What it says once, when it serves. */
export const stubAddressSchema = z.object({ url: z.url() });
