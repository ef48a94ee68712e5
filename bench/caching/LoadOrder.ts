import { z } from 'zod';

/** What the clients' process is told. */
export const loadOrderSchema = z.object({
  url: z.url(),
  dashboards: z.int().positive(),
  seconds: z.number().positive(),
});
export type LoadOrder = z.infer<typeof loadOrderSchema>;

/** What came of it. Times in milliseconds. */
export const loadReportSchema = z.object({
  requests: z.int(),
  seconds: z.number(),
  p50: z.number(),
  p99: z.number(),
  faults: z.int(),
  firstFault: z.string().nullable(),
});
export type LoadReport = z.infer<typeof loadReportSchema>;
