import { z } from 'zod';
import { isJsonObject } from '../execution/jsonObject.ts';
import type { SubgraphAnswer, SubgraphError } from '../execution/Subgraph.ts';
import { isTooDeep } from './isTooDeep.ts';

const errorsSchema = z.array(
  z.object({
    message: z.string().default(''),
    path: z.array(z.union([z.string(), z.number()])).nullish(),
    extensions: z.record(z.string(), z.unknown()).nullish(),
  }),
);
/** No schema of a department nests so deep, with its lists and the JSON in its scalars. */
const levelsAtMost = 500;
/** Of one answer: a page has one for each of its fields at most. */
const errorsAtMost = 1_000;
const none: readonly SubgraphError[] = [];

/**
 * Reads a department's answer. A refusal that is GraphQL is an answer whatever its status, but for 401: our signature is
 * our own affair.
 * @throws for anything that is not a GraphQL answer, and for another number of entities than was asked for.
 */
export function readAnswer(status: number, text: string, entitiesAsked: number | null): SubgraphAnswer {
  if (status === 401) throw new Error('The department does not accept our signature.');
  if (isTooDeep(text, levelsAtMost)) throw new Error('The department answered with too many levels.');
  const answer: unknown = JSON.parse(text);
  if (!isJsonObject(answer)) throw new Error('The department answered with no object.');
  const { data, errors } = answer;
  // No data without a word why would be a null in our answer that nobody explains.
  if (data == null && (!Array.isArray(errors) || errors.length === 0))
    throw new Error('The department answered with neither data nor errors.');
  if (data != null && !isJsonObject(data)) throw new Error('The department answered with data that is no object.');
  const entities: unknown = data?.['_entities'];
  if (entitiesAsked !== null && data && !(Array.isArray(entities) && entities.length === entitiesAsked)) {
    throw new Error(`The department answered with other entities than the ${entitiesAsked} it was asked for.`);
  }
  return {
    data: data ?? null,
    errors:
      errors == null
        ? none
        : errorsSchema.parse(Array.isArray(errors) ? errors.slice(0, errorsAtMost) : errors).map(readError),
    characters: text.length,
  };
}

/** A department does not choose the HTTP status of our answer, and does not say which department it is. */
function readError({ message, path, extensions }: z.infer<typeof errorsSchema>[number]): SubgraphError {
  const { http: _, serviceName: __, stacktrace: ___, ...rest } = extensions ?? {};
  return { message, ...(path == null ? {} : { path }), extensions: rest };
}
