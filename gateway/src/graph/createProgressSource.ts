import { readFileSync } from 'node:fs';
import type { GraphQLDataSource } from '@apollo/gateway';
import { DomainError } from '@guanjia/kernel/DomainError';
import { buildASTSchema, executeSync, parse } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { contextOf } from './contextOf.ts';
import type { GraphContext } from './GraphContext.ts';

const sdl = readFileSync(new URL('../subscriptions/progress.graphql', import.meta.url), 'utf8');

/** The subgraph that exists only as SDL: it answers a subscription's first fetch from the event at hand. */
export function createProgressSource(): GraphQLDataSource<GraphContext> {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  return {
    async process(question) {
      const { update } = contextOf(question);
      if (update === null) return { errors: [formattedRefusal(new DomainError('SUBSCRIPTION_NEEDS_STREAM'))] };
      const { query = '', variables } = question.request;
      const document = parse(query, { noLocation: true });
      const rootValue = { projectProgress: update };
      const { data, errors } = executeSync({ schema, document, rootValue, variableValues: variables ?? null });
      return errors === undefined
        ? { data: data ?? null }
        : { data: data ?? null, errors: errors.map((error) => error.toJSON()) };
    },
  };
}
