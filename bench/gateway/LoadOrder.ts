import { z } from 'zod';
import { operationKeys } from './operations.ts';

/** What the load's process is told to do. */
export const loadOrderSchema = z.object({
  url: z.url(),
  operation: z.enum(operationKeys),
  connections: z.int().min(1),
  seconds: z.number().positive(),
  /** Number of the first request; the others count up from it. */
  firstSequence: z.int().min(0),
  /** Length of a right answer in bytes, by the operation's length class. */
  answerBytes: z.array(z.int()),
});
export type LoadOrder = z.infer<typeof loadOrderSchema>;

/** What became of it. Milliseconds from sending a request until its whole answer is there. */
export const loadReportSchema = z.object({
  requests: z.int(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  /** Requests without a right answer, and what was wrong with the first. */
  faults: z.int(),
  firstFault: z.string().nullable(),
});
export type LoadReport = z.infer<typeof loadReportSchema>;
