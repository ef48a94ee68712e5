import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Line, LineListener, LineOptions } from './Line.ts';
import { monotonicMicros } from './monotonicMicros.ts';
import { progressOperation } from './progressOperation.ts';

const commonHeaders = { 'content-type': 'application/json', accept: 'text/event-stream' };

/** Server-sent events, each subscription on a connection of its own (GraphQL over SSE, distinct connections). */
export async function openEventStreamLine(options: LineOptions, listener: LineListener): Promise<Line> {
  const { url, localAddress, authorization } = options;
  const headers = { ...commonHeaders, ...(authorization === undefined ? {} : { authorization }) };
  const agent = new Agent({ keepAlive: false });
  const streams = new Map<string, ClientRequest>();
  const responses = new Map<string, IncomingMessage>();
  let isPaused = false;
  let isLeaving = false;

  const lose = (why: string): void => {
    if (isLeaving) return;
    isLeaving = true;
    for (const stream of streams.values()) stream.destroy();
    listener.onClose(why);
  };
  const finish = (id: string): void => {
    streams.delete(id);
    responses.delete(id);
    listener.onComplete(id);
  };
  const read = (id: string, response: IncomingMessage): void => {
    responses.set(id, response);
    let rest = '';
    let isComplete = false;
    response.setEncoding('utf8');
    response.on('data', (text: string) => {
      const micros = monotonicMicros();
      const events = (rest + text).split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const { name, data } = readEvent(event);
        if (name === 'complete') isComplete = true;
        if (name === 'next') listener.onResult(id, JSON.parse(data), micros);
      }
      if (isComplete && responses.get(id) === response) finish(id);
    });
    response.once('close', () => {
      if (!isComplete) lose(`event stream ended, status ${response.statusCode}`);
    });
    if (isPaused) response.pause();
  };
  return {
    subscribe(id, variables) {
      const stream = request(url, { method: 'POST', headers, agent, localAddress });
      streams.set(id, stream);
      stream.once('response', (response) => read(id, response));
      stream.once('error', (cause) => lose(String(cause)));
      stream.end(JSON.stringify({ query: progressOperation, variables }));
    },
    pause() {
      isPaused = true;
      for (const response of responses.values()) response.pause();
    },
    resume() {
      isPaused = false;
      for (const response of responses.values()) response.resume();
    },
    close() {
      isLeaving = true;
      for (const stream of streams.values()) stream.destroy();
      agent.destroy();
    },
  };
}

/** The name and the data of one event; a comment has neither. */
function readEvent(event: string): { readonly name: string; readonly data: string } {
  const lines = event.split('\n');
  const valueOf = (field: string): string =>
    lines
      .filter((line) => line.startsWith(`${field}:`))
      .map((line) => line.slice(field.length + 1).trimStart())
      .join('\n');
  return { name: valueOf('event'), data: valueOf('data') };
}
