import type { GraphQLSchema } from 'graphql';
import { breaksFor } from '../../recording/brokenOperations.ts';
import type { RecordedOperation } from '../../recording/RecordedOperations.ts';
import type { BrokenClient } from './Judgement.ts';

export interface ClientsQuestion {
  readonly present: GraphQLSchema;
  readonly next: GraphQLSchema;
  readonly recorded: readonly RecordedOperation[];
}

/** Clients, each with an operation of theirs that is good now and would not be any more, and the first thing that is wrong with it. */
export function brokenClients({ present, next, recorded }: ClientsQuestion): BrokenClient[] {
  return breaksFor(next, recorded, present).flatMap(({ clients, messages, operationName, document, hash }) =>
    clients.map(({ client, clientVersion, lastSeenAt }) => ({
      document,
      hash,
      client,
      clientVersion,
      lastSeenAt,
      operation: operationName,
      message: messages.join(' '),
    })),
  );
}
