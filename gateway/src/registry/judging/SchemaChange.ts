import { z } from 'zod';

/** What a change means for clients. */
const criticalities = ['BREAKING', 'DANGEROUS', 'NON_BREAKING'] as const;

/** Something that is different for clients. */
export const schemaChangeSchema = z.object({
  criticality: z.enum(criticalities),
  /** The coordinate; null where there is none. */
  path: z.string().nullable(),
  message: z.string(),
});
export type SchemaChange = z.infer<typeof schemaChangeSchema>;
