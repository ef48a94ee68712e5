import { readFileSync } from 'node:fs';
import { DomainError } from '@guanjia/kernel/DomainError';
import { buildASTSchema, executeSync, parse } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { parseJsonObject } from '../execution/jsonObject.ts';
import type { Subgraph } from '../execution/Subgraph.ts';

const sdl = readFileSync(new URL('../subscriptions/progress.graphql', import.meta.url), 'utf8');

/** The subgraph that exists only as SDL: it answers a subscription's first fetch from the event at hand. */
export function createProgressSubgraph(): Subgraph {
  const schema = buildASTSchema(parse(sdl), { assumeValid: true, assumeValidSDL: true });
  return {
    async ask({ fetch, variables, context: { update } }) {
      if (update === null) {
        return { data: null, errors: [formattedRefusal(new DomainError('SUBSCRIPTION_NEEDS_STREAM'))] };
      }
      const { data, errors = [] } = executeSync({
        schema,
        document: parse(fetch.query, { noLocation: true }),
        rootValue: { projectProgress: update },
        variableValues: parseJsonObject(`{${variables}}`),
      });
      return { data: data == null ? null : { ...data }, errors: errors.map((error) => error.toJSON()) };
    },
    close: async () => {},
  };
}
