import type { StreamFormat } from './StreamFormat.ts';

/** A client has read a part when it sees the boundary behind it: that goes out with the part, not with the next one. */
const boundary = '\r\n--graphql';
const part = (json: string): string => `\r\ncontent-type: application/json\r\n\r\n${json}${boundary}`;
const signOfLife = part('{}');

/**
 * Parts of a multipart body (Apollo's protocol for subscriptions over HTTP, `subscriptionSpec=1.0`). Errors that end the stream
 * stand beside an empty payload: Apollo's clients do not take them for errors of one update.
 */
export const multipartFormat: StreamFormat = {
  headers: {
    'content-type': 'multipart/mixed;boundary=graphql;subscriptionSpec=1.0',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  },
  opening: `${boundary}${signOfLife}`,
  signOfLife,
  result: (result) => part(`{"payload":${JSON.stringify(result)}}`),
  lastResult: ({ errors }) => part(JSON.stringify({ payload: null, errors })),
  closing: '--\r\n',
};
