import type { GraphQLError } from 'graphql';
import { isFault } from '../errors/formatError.ts';
import { type AnswerType, answerTypes } from './AnswerType.ts';

/**
 * The HTTP status of an answer that has errors alone (GraphQL over HTTP, "Status Codes"). Under `application/json` a
 * well-formed request is answered 200 even where its operation is refused as wrong; under `application/graphql-response+json`
 * that is 400. What a status says besides (401, 403, 405, 5xx) it says under both. `status` is the one that the errors ask for.
 */
export function statusWithoutData(errors: readonly GraphQLError[], answerType: AnswerType, status = 400): number {
  if (errors.some(isOurFault)) return 500;
  if (answerType === answerTypes.graphql) return Math.max(status, 400);
  return status === 400 && !errors.some(isOfRequest) ? 200 : status;
}

/** One that comes without a status of its own. */
function isOurFault({ extensions }: GraphQLError): boolean {
  return extensions['http'] === undefined && isFault(extensions);
}

/** The request has not the form that GraphQL over HTTP asks for, whatever its operation. */
function isOfRequest({ extensions }: GraphQLError): boolean {
  return extensions['code'] === 'BAD_REQUEST';
}
