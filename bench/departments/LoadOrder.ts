import { z } from 'zod';

/** What the clients are told. */
export const loadOrderSchema = z.object({
  url: z.url(),
  seconds: z.number().positive(),
  /** Whether their operations touch the sick department. */
  isTouching: z.boolean(),
  /** Requests a second, whatever becomes of the ones before. */
  perSecond: z.int().min(1),
});
export type LoadOrder = z.infer<typeof loadOrderSchema>;

const times = { p50: z.number(), p99: z.number(), most: z.number() };
export const kindReportSchema = z.object({
  requests: z.int(),
  /** Milliseconds from when a request was due until its whole answer was there. */
  ...times,
  /** Answers that are neither whole nor partial as they should be, and what was wrong with the first. */
  wrong: z.int(),
  firstWrong: z.string().nullable(),
  /** How many answers were partial, by the code of their error. */
  codes: z.record(z.string(), z.int()),
});
export type KindReport = z.infer<typeof kindReportSchema>;

/** What became of it: those whose operations touch the sick department, and the others. */
export interface LoadReport {
  readonly touching: KindReport;
  readonly others: KindReport;
}
