import { z } from 'zod';
import { tallySchema } from '../subscriptions/Tally.ts';
import { audiences } from './audiences.ts';
import { signingKeySchema } from './createTokenSigner.ts';

const seqsByAudienceSchema = z.record(z.enum(audiences), z.record(z.string(), z.array(z.int()).readonly()));

/** What a process of subscribers is told. It answers each order with a report when it is done. */
export const subscriberOrderSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    /** Of every gateway; whoever cannot reach one asks the next. */
    urls: z.array(z.url()).min(1),
    /** The subscribers follow these in turn, from the first event on. */
    projects: z.array(z.uuid()).min(1),
    /** Number of the first subscriber; each has its own among all processes of the row. */
    first: z.int().min(0),
    subscribers: z.int().min(0),
    signingKey: signingKeySchema,
    /** For how long tokens are good, until the cause has gone. */
    tokenSeconds: z.int().positive(),
  }),
  /** The cause has gone: from now on tokens are good for long, and it is noted when each subscriber has all of these again. */
  z.object({
    kind: z.literal('gone'),
    /** When it had gone, by `monotonicMicros`. */
    micros: z.number(),
    seqs: seqsByAudienceSchema,
  }),
  /** Waits until every subscriber has all of these, or the time is up. */
  z.object({ kind: z.literal('settle'), seqs: seqsByAudienceSchema, limitMs: z.int().positive() }),
]);
export type SubscriberOrder = z.infer<typeof subscriberOrderSchema>;

export const subscriberReportSchema = z.object({
  /** Subscribers that opened their line at once. */
  open: z.int(),
  /** Why the first of the others could not. */
  firstRefused: z.string().nullable(),
  /** Since the beginning. */
  tally: tallySchema,
  /**
   * From the moment the cause had gone until the last subscriber was connected and had all that the log had then; null as long as
   * one has not.
   */
  resumedSeconds: z.number().nullable(),
});
export type SubscriberReport = z.infer<typeof subscriberReportSchema>;
