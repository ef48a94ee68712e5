import { describe, expect, it } from 'vitest';
import { answerTypes } from '../graph/AnswerType.ts';
import { chooseAnswerType } from './chooseAnswerType.ts';

const { json, graphql } = answerTypes;

describe('chooseAnswerType', () => {
  it.each([
    // without a preference
    [undefined, json],
    ['', json],
    ['*/*', json],
    ['application/*', json],
    ['text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8', json],
    // one of them
    ['application/json', json],
    ['application/graphql-response+json', graphql],
    ['APPLICATION/JSON', json],
    ['application/json; charset=utf-8', json],
    ['application/json;charset="UTF-8"', json],
    [' application/graphql-response+json ;charset=utf-8; q=0.3 ', graphql],
    // both: the first
    ['application/graphql-response+json, application/json', graphql],
    ['application/json, application/graphql-response+json', json],
    ['application/graphql-response+json, */*', graphql],
    ['*/*, application/graphql-response+json', graphql],
    // by weight
    ['application/graphql-response+json,application/json;q=0.9', graphql],
    ['application/graphql-response+json;q=0.8, application/json', json],
    ['application/json;q=0.5, application/graphql-response+json;q=0.55', graphql],
    ['application/json;q=0.1, */*;q=0.9', graphql],
    ['application/json;q=0, */*', graphql],
    ['application/graphql-response+json;q=0, application/*', json],
    ['application/json;Q=0.2, application/graphql-response+json;q=0.3', graphql],
    // what cannot be read is passed over
    ['application/json;q=much, application/graphql-response+json;q=0.1', graphql],
    ['application/json;q=2, application/graphql-response+json;q=0.1', graphql],
    [',;, ;q=1,application/json,', json],
    ['application/json;', json],
  ])('answers %j with %j', (accept, chosen) => {
    expect(chooseAnswerType(accept)).toBe(chosen);
  });

  it.each([
    'text/html',
    'text/event-stream',
    'application/xml, text/*;q=0.5',
    'application/json;q=0',
    '*/*;q=0.000',
    'application/json;charset=gb18030',
    'application/json;callbackSpec=1.0',
    'application/graphql+json',
    'json',
    '*',
    '; q=1',
    'application/json/x',
  ])('has nothing for %j', (accept) => {
    expect(chooseAnswerType(accept)).toBeNull();
  });
});
