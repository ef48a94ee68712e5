import { z } from 'zod';

/** Parses the parameters of a GraphQL operation, on any wire. */
export const operationRequestSchema = z
  .object({
    query: z.string().nullish(),
    documentId: z.string().nullish(),
    operationName: z.string().nullish(),
    variables: z.record(z.string(), z.unknown()).nullish(),
    extensions: z.record(z.string(), z.unknown()).nullish(),
  })
  .transform(({ query, documentId, operationName, variables, extensions }) => ({
    ...(query == null ? {} : { query }),
    ...(documentId == null ? {} : { documentId }),
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
    ...(extensions == null ? {} : { extensions }),
  }));

/** What a client asks. `query` is absent where it is known by its hash, in `extensions` or as `documentId`. */
export type OperationRequest = z.infer<typeof operationRequestSchema>;
