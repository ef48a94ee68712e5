import { z } from 'zod';
import { tallySchema } from './Tally.ts';
import { wireNames } from './wires.ts';

/** What a process of clients is told. It answers each order with a report when it is done. */
export const clientOrderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    url: z.url(),
    wire: z.enum(wireNames),
    /** The clients follow these in turn. */
    projects: z.array(z.uuid()).min(1),
    /** Number of the first client; each has its own among all processes. */
    first: z.int().min(0),
    clients: z.int().min(0),
  }),
  /** Waits until every client that reads has all events of its projects, or the time is up. */
  z.object({
    kind: z.literal('settle'),
    /** The newest `seq` by project. */
    heads: z.record(z.string(), z.int()),
    limitMs: z.int().positive(),
  }),
  z.object({
    kind: z.literal('hold'),
    /** Numbers of the clients that follow one more project from its beginning, and that `pause` will stop reading. */
    slow: z.array(z.int()),
    /** Numbers of those that follow it too and go on reading. */
    witnesses: z.array(z.int()),
    project: z.uuid(),
  }),
  /** The slow ones stop reading: sent when the server has their second subscription. */
  z.object({ kind: z.literal('pause') }),
  z.object({ kind: z.literal('resume') }),
  z.object({ kind: z.literal('close') }),
]);
export type ClientOrder = z.infer<typeof clientOrderSchema>;

export const clientReportSchema = z.object({
  /** Clients whose line is open. */
  open: z.int(),
  /** Clients that could not open theirs, and why the first could not. */
  refused: z.int(),
  firstRefused: z.string().nullable(),
  isSettled: z.boolean(),
  /** Since the last `settle`. */
  tally: tallySchema,
  /** From append to receipt in microseconds, of clients that have never been paused, on the project that each opened with. */
  latencies: z.array(z.number()),
});
export type ClientReport = z.infer<typeof clientReportSchema>;
