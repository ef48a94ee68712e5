import type { Line, LineListener, LineOptions } from './Line.ts';
import { openEventStreamLine } from './openEventStreamLine.ts';
import { openWebSocketLine } from './openWebSocketLine.ts';

/** Opens a client's line on the wire that was asked for. @throws Error when the server does not take it */
export async function openLine(options: LineOptions, listener: LineListener): Promise<Line> {
  switch (options.wire) {
    case 'graphql-ws':
      return openWebSocketLine(options, listener);
    case 'graphql-sse':
      return openEventStreamLine(options, listener);
  }
}
