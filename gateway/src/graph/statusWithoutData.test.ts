import { DomainError } from '@guanjia/kernel/DomainError';
import { GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';
import { graphqlErrorOf } from '../errors/graphqlErrorOf.ts';
import { answerTypes } from './AnswerType.ts';
import { statusWithoutData } from './statusWithoutData.ts';

const withCode = (code: string, status?: number): GraphQLError =>
  new GraphQLError('x', { extensions: { code, ...(status === undefined ? {} : { http: { status } }) } });

describe('statusWithoutData', () => {
  it.each([
    ['a syntax error', withCode('GRAPHQL_PARSE_FAILED', 400), 400, 200, 400],
    ['an operation that is too complex', graphqlErrorOf(new DomainError('OPERATION_TOO_COMPLEX')), 400, 200, 400],
    ['a bad variable', withCode('BAD_USER_INPUT'), undefined, 200, 400],
    ['a persisted query that is not there', withCode('PERSISTED_QUERY_NOT_FOUND', 200), 200, 200, 400],
    ['a request without a query', withCode('BAD_REQUEST', 400), 400, 400, 400],
    ['a mutation by GET', withCode('BAD_REQUEST', 405), 405, 405, 405],
    ['somebody without the right', graphqlErrorOf(new DomainError('FORBIDDEN')), 403, 403, 403],
    ['a department that is down', graphqlErrorOf(new DomainError('DEPARTMENT_UNAVAILABLE')), 502, 502, 502],
    ['a planner that failed', graphqlErrorOf(new Error('x')), 400, 500, 500],
  ])('of %s', (_, error, status, underJson, underGraphql) => {
    expect(statusWithoutData([error], answerTypes.json, status)).toBe(underJson);
    expect(statusWithoutData([error], answerTypes.graphql, status)).toBe(underGraphql);
  });
});
