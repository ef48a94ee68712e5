import type { GraphQLDataSource } from '@apollo/gateway';
import type { GraphContext } from './GraphContext.ts';

/** What Apollo's executor asks a data source. */
export type Question = Parameters<GraphQLDataSource<GraphContext>['process']>[0];

/** The context of the operation that a question belongs to. */
export function contextOf(question: Question): GraphContext {
  if ('incomingRequestContext' in question) return question.context;
  throw new Error('Departments are asked only for clients.');
}
