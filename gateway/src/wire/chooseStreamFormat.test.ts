import { describe, expect, it } from 'vitest';
import { chooseStreamFormat } from './chooseStreamFormat.ts';
import { eventStreamFormat } from './eventStreamFormat.ts';
import { multipartFormat } from './multipartFormat.ts';

describe('chooseStreamFormat', () => {
  it.each([
    ['text/event-stream', eventStreamFormat],
    ['Text/Event-Stream; charset=utf-8', eventStreamFormat],
    ['application/graphql-response+json, application/json, text/event-stream, multipart/mixed', eventStreamFormat],
    ['multipart/mixed;subscriptionSpec=1.0, application/json', multipartFormat],
    ['multipart/mixed;boundary="graphql";subscriptionSpec="1.0",application/json', multipartFormat],
    [
      'multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/graphql-response+json,application/json;q=0.9',
      multipartFormat,
    ],
    ['multipart/mixed; boundary=-; subscriptionspec=1.0', multipartFormat],
    // both: the heavier, then the first
    ['multipart/mixed;subscriptionSpec=1.0, text/event-stream', multipartFormat],
    ['text/event-stream, multipart/mixed;subscriptionSpec=1.0', eventStreamFormat],
    ['text/event-stream;q=0.5, multipart/mixed;subscriptionSpec=1.0;q=0.6', multipartFormat],
    ['text/event-stream;q=0, multipart/mixed;subscriptionSpec=1.0;q=0.1', multipartFormat],
  ])('takes %j for a wish', (accept, format) => {
    expect(chooseStreamFormat(accept)).toBe(format);
  });

  it.each([
    undefined,
    '',
    '*/*',
    'application/json',
    'multipart/mixed',
    'multipart/mixed;deferSpec=20220824',
    'multipart/mixed;subscriptionSpec=2.0',
    'multipart/form-data;subscriptionSpec=1.0',
    'text/event-stream;q=0',
    'text/event-stream;q=much',
  ])('sees none in %j', (accept) => {
    expect(chooseStreamFormat(accept)).toBeNull();
  });
});
