import { z } from 'zod';

/** What the clients are told. */
export const loadOrderSchema = z.object({
  url: z.url(),
  seconds: z.number().positive(),
  /** Requests a second of each of the two kinds of clients, whatever becomes of the ones before. */
  perSecond: z.int().min(1),
});
export type LoadOrder = z.infer<typeof loadOrderSchema>;

const times = { p50: z.number(), p99: z.number(), most: z.number() };
const kindSchema = z.object({
  requests: z.int(),
  /** Milliseconds from when a request was due until its whole answer was there. */
  ...times,
  /** Answers that are neither whole nor partial as they should be, and what was wrong with the first. */
  wrong: z.int(),
  firstWrong: z.string().nullable(),
  /** How many answers were partial, by the code of their error. */
  codes: z.record(z.string(), z.int()),
});
export type KindReport = z.infer<typeof kindSchema>;

/** What became of it: those whose operations touch the sick department, and the others. */
export const loadReportSchema = z.object({ touching: kindSchema, others: kindSchema });
export type LoadReport = z.infer<typeof loadReportSchema>;
