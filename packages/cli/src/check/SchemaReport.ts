import { z } from 'zod';
import { schemaChangeSchema } from '../registry/launchReport.ts';

const compositionErrorSchema = z.object({
  code: z.string(),
  message: z.string(),
  subgraphs: z.array(z.string()),
  coordinate: z.string().nullable(),
});

/** An operation that a client has sent lately, and that would no longer be answered as it was. */
const brokenClientSchema = z.object({
  client: z.string(),
  clientVersion: z.string().nullable(),
  operation: z.string().nullable(),
  hash: z.string(),
  message: z.string(),
  lastSeenAt: z.string().nullable(),
});
export type BrokenClient = z.infer<typeof brokenClientSchema>;

/** What the registry says of a schema that might be published. */
export const registryReportSchema = z.object({
  report: z.object({
    isComposable: z.boolean(),
    isPublishable: z.boolean(),
    compositionErrors: z.array(compositionErrorSchema),
    policyFaults: z.array(z.object({ coordinate: z.string().nullable(), message: z.string() })),
    changes: z.array(schemaChangeSchema),
    wouldBreak: z.array(brokenClientSchema),
    notes: z.array(z.string()),
  }),
});
type RegistryReport = z.infer<typeof registryReportSchema>['report'];

/** What publishing a schema would mean. */
export interface SchemaReport extends Omit<RegistryReport, 'isPublishable' | 'wouldBreak'> {
  /** With whom it was composed, in words. */
  readonly against: string;
  readonly isGood: boolean;
  /** Null: recorded operations were not looked at. */
  readonly wouldBreak: readonly BrokenClient[] | null;
  /** Types with a key that others answer for; null: they could not be read. */
  readonly keptElsewhere: ReadonlySet<string> | null;
}

/** A schema that is none, or cannot be composed. */
export function refusedReport(
  against: string,
  compositionErrors: SchemaReport['compositionErrors'],
  keptElsewhere: SchemaReport['keptElsewhere'],
): SchemaReport {
  return {
    against,
    isGood: false,
    isComposable: false,
    compositionErrors,
    policyFaults: [],
    changes: [],
    wouldBreak: null,
    notes: [],
    keptElsewhere,
  };
}
