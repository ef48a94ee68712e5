import { DomainError } from '@guanjia/kernel/DomainError';
import { execute, type GraphQLError, type GraphQLSchema, parse } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import { parseJsonObject } from '../execution/jsonObject.ts';
import type { Subgraph, SubgraphError } from '../execution/Subgraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';

/** Fields of `Query` that the gateway answers itself, by name. They may throw what clients are to be told. */
export interface OwnFields {
  readonly [field: string]: (args: unknown, context: GraphContext) => Promise<unknown>;
}

/** The subgraph that exists only as SDL (`virtual:`). Its subscriptions are answered as everybody's (`answerFromEvents`). */
export function createOwnSubgraph(schema: GraphQLSchema, fields: OwnFields): Subgraph {
  return {
    async ask({ fetch, variables, context }) {
      const { data, errors = [] } = await execute({
        schema,
        document: parse(fetch.query, { noLocation: true }),
        rootValue: fields,
        contextValue: context,
        variableValues: parseJsonObject(`{${variables}}`),
      });
      return { data: data == null ? null : { ...data }, errors: errors.map((error) => errorOf(error, context)) };
    },
    close: async () => {},
  };
}

function errorOf(error: GraphQLError, { log }: GraphContext): SubgraphError {
  const { originalError: cause, path } = error;
  const at = path === undefined ? {} : { path };
  if (cause instanceof DomainError) return { ...formattedRefusal(cause), ...at };
  const [refusal] = cause instanceof RefusedOperation ? cause.errors : [];
  if (refusal !== undefined) return { ...refusal, ...at };
  log.error({ err: error }, 'a field of the gateway failed');
  return { ...formattedRefusal(new DomainError('INTERNAL_FAULT')), ...at };
}
