import type { FormattedExecutionResult } from 'graphql';
import type { StreamFormat } from './StreamFormat.ts';

const signOfLife = ':\n\n';
const next = (result: FormattedExecutionResult): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

/** Server-sent events (GraphQL over SSE, distinct connections). */
export const eventStreamFormat: StreamFormat = {
  headers: {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
  },
  opening: signOfLife,
  signOfLife,
  result: next,
  lastResult: next,
  closing: 'event: complete\ndata: \n\n',
};
