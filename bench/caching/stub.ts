/**
 * The exchange's feed and all departments behind the gateway in one process. Says its address when it serves, appends one event
 * to each project that it is told, and answers each order with the number of questions so far.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { readStubConfig } from '../config.ts';
import { createEventLog } from '../subscriptions/createEventLog.ts';
import { answerFrom } from './answerFrom.ts';
import { stubOrderSchema } from './StubOrder.ts';

const { LATENCY_MS } = readStubConfig();
const eventBytes = 100;
const longKeepAliveMs = 600_000;
const answerTo = answerFrom(readFileSync(new URL('../../schema/supergraph.graphql', import.meta.url), 'utf8'));
const log = createEventLog();
const waiting = new Set<() => void>();
let fetches = 0;

const server = createServer((request, response) => {
  readBody(request, (body) => serve(new URL(request.url ?? '', 'http://stub'), body, response));
});
server.keepAliveTimeout = longKeepAliveMs;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  const { projects } = stubOrderSchema.parse(message);
  log.append(projects, eventBytes);
  for (const wake of waiting) wake();
  process.send?.(fetches);
});

function serve({ pathname, searchParams }: URL, body: string, response: ServerResponse): void {
  const numberOf = (name: string): number => Number(searchParams.get(name));
  if (pathname === '/feed') return serveFeed(response, numberOf('after'), numberOf('limit'), numberOf('waitMs'));
  fetches += 1;
  const text = answerTo(body);
  if (LATENCY_MS === 0) send(response, text);
  else setTimeout(send, LATENCY_MS, response, text);
}

function serveFeed(response: ServerResponse, after: number, limit: number, waitMs: number): void {
  if (log.head() > after || waitMs === 0) return send(response, log.feedAfter(after, limit));
  const answer = (): void => {
    clearTimeout(timer);
    waiting.delete(answer);
    send(response, log.feedAfter(after, limit));
  };
  const timer = setTimeout(answer, waitMs);
  waiting.add(answer);
  response.once('close', () => {
    clearTimeout(timer);
    waiting.delete(answer);
  });
}

function readBody(request: IncomingMessage, onBody: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => onBody(Buffer.concat(chunks).toString()));
}

function send(response: ServerResponse, text: string): void {
  if (response.writableEnded || response.destroyed) return;
  const body = Buffer.from(text);
  response.writeHead(200, ['content-type', 'application/json', 'content-length', String(body.length)]);
  response.end(body);
}
