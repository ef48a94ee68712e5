import type { GraphQLFormattedError } from 'graphql';
import { z } from 'zod';

const errorSchema = z.object({
  message: z.string().default(''),
  path: z.array(z.union([z.string(), z.number()])).optional(),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
const answerSchema = z
  .object({ data: z.record(z.string(), z.unknown()).nullish(), errors: z.array(errorSchema).optional() })
  .refine(({ data, errors }) => data !== undefined || errors !== undefined, 'has neither data nor errors');

/** What a department said, in the shape Apollo's executor takes. */
export interface DepartmentAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly GraphQLFormattedError[];
}

/**
 * Reads a department's answer. A refusal that is GraphQL is an answer whatever its status, but for 401: our signature is
 * our own affair.
 * @throws for anything that is not a GraphQL answer, and for another number of entities than was asked for.
 */
export function readAnswer(status: number, text: string, entitiesAsked: number | null): DepartmentAnswer {
  if (status === 401) throw new Error('The department does not accept our signature.');
  const { data, errors } = answerSchema.parse(JSON.parse(text));
  const entities: unknown = data?.['_entities'];
  if (entitiesAsked !== null && data && !(Array.isArray(entities) && entities.length === entitiesAsked)) {
    throw new Error(`The department answered with other entities than the ${entitiesAsked} it was asked for.`);
  }
  return {
    ...(data === undefined ? {} : { data }),
    ...(errors === undefined ? {} : { errors: errors.map(readError) }),
  };
}

/** A department does not choose the HTTP status of our answer, and does not say which department it is. */
function readError({ message, path, extensions }: z.infer<typeof errorSchema>): GraphQLFormattedError {
  const { http: _, serviceName: __, stacktrace: ___, ...rest } = extensions ?? {};
  return { message, ...(path === undefined ? {} : { path }), extensions: rest };
}
