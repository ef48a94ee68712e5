import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { WebSocket } from 'ws';
import type { Json } from './jsonOf.ts';
import type { TestGateway } from './startTestGateway.ts';

interface SocketOptions {
  readonly headers?: Readonly<Record<string, string>>;
  /** Whether it answers pings. */
  readonly autoPong?: boolean;
}

const protocol = 'graphql-transport-ws';
const urlOf = ({ url }: TestGateway): string => `${url.replace('http', 'ws')}/graphql`;

/** A socket as a client of any language would open it. Without parameters nothing is sent over it. */
export async function openSocket(
  gateway: TestGateway,
  params: object | null,
  { headers = {}, autoPong = true }: SocketOptions = {},
) {
  const socket = new WebSocket(urlOf(gateway), protocol, { headers, autoPong });
  const messages: { type: string; id?: string; payload?: Json }[] = [];
  socket.on('message', (message: Buffer) => messages.push(JSON.parse(message.toString('utf8'))));
  await once(socket, 'open');
  const send = (message: object): void => socket.send(JSON.stringify(message));
  if (params !== null) send({ type: 'connection_init', payload: params });
  const closed = once(socket, 'close').then(([code, reason]) => ({ code, reason: String(reason) }));
  return { socket, messages, send, closed };
}

/** What a handshake is refused with. */
export async function refusalOfSocket(gateway: TestGateway, headers: Readonly<Record<string, string>> = {}) {
  const socket = new WebSocket(urlOf(gateway), protocol, { headers });
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, IncomingMessage];
  const body = await text(response);
  const told: Json = body === '' ? null : JSON.parse(body);
  return { status: response.statusCode, body: told };
}

/** A stream as it comes over HTTP, chunk by chunk. */
export async function openStream(
  gateway: TestGateway,
  query: string,
  variables: object,
  headers: Readonly<Record<string, string>> = {},
) {
  const controller = new AbortController();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'text/event-stream',
      authorization: `Bearer ${await gateway.tokenOf('steward')}`,
      ...headers,
    },
    body: JSON.stringify({ query, variables }),
    signal: controller.signal,
  });
  let reader: ReadableStreamDefaultReader<string> | undefined;
  const read = async (): Promise<string | null> => {
    reader ??= response.body?.pipeThrough(new TextDecoderStream()).getReader();
    return (await reader?.read())?.value ?? null;
  };
  return { response, read, abort: () => controller.abort() };
}
