/**
 * The exchange and all subgraphs behind a gateway in one process, as cheap as they can be: the feed with its long poll, a
 * project's events, and `project` and `_entities` of projects. Says its address when it serves, appends events when it is
 * told to, and answers each order with its counts. Requests are signed by the gateway; nobody verifies that here.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Answer, compileAnswer } from '../gateway/compileAnswer.ts';
import { hole } from '../gateway/compileTemplate.ts';
import { isFields } from '../gateway/isFields.ts';
import { variants } from '../gateway/projectIds.ts';
import { createEventLog } from './createEventLog.ts';
import { projectKnown } from './progressOperation.ts';
import { type StubCounts, stubOrderSchema } from './StubOrder.ts';

const documentsAtMost = 20_000;
const longKeepAliveMs = 600_000;
const projects = Array.from({ length: variants }, () => ({
  __typename: 'Project',
  id: hole,
  ...projectKnown,
  regionCode: '370700',
}));

const log = createEventLog();
const waiting = new Set<() => void>();
const answers = new Map<string, Answer>();
let fetches = 0;
let projectReads = 0;

const server = createServer((request, response) => {
  readBody(request, (body) => {
    try {
      serve(new URL(request.url ?? '', 'http://stub'), body, response);
    } catch (cause) {
      send(response, JSON.stringify({ errors: [{ message: `stub: ${String(cause)}` }] }), 400);
    }
  });
});
server.keepAliveTimeout = longKeepAliveMs;
server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  process.send?.({ url: `http://127.0.0.1:${port}` });
});
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  const order = stubOrderSchema.parse(message);
  if (order.kind === 'append') {
    log.append(order.projects, order.bytes);
    for (const wake of waiting) wake();
  }
  process.send?.({ events: log.head(), fetches, projectReads } satisfies StubCounts);
});

function serve({ pathname, searchParams }: URL, body: string, response: ServerResponse): void {
  const numberOf = (name: string): number => Number(searchParams.get(name));
  if (pathname === '/feed') return serveFeed(response, numberOf('after'), numberOf('limit'), numberOf('waitMs'));
  const [, ofProject] = /^\/projects\/([^/]+)\/events$/.exec(pathname) ?? [];
  if (ofProject !== undefined) {
    projectReads += 1;
    return send(response, log.projectAfter(ofProject, numberOf('after'), numberOf('limit')));
  }
  fetches += 1;
  send(response, answerTo(body));
}

function serveFeed(response: ServerResponse, after: number, limit: number, waitMs: number): void {
  if (log.head() > after || waitMs === 0) return send(response, log.feedAfter(after, limit));
  const answer = (): void => {
    forget();
    send(response, log.feedAfter(after, limit));
  };
  const timer = setTimeout(answer, waitMs);
  const forget = (): void => {
    clearTimeout(timer);
    waiting.delete(answer);
  };
  waiting.add(answer);
  response.once('close', forget);
}

function answerTo(body: string): string {
  const request: unknown = JSON.parse(body);
  if (!isFields(request) || typeof request['query'] !== 'string') throw new TypeError('not a GraphQL request');
  const { query, operationName, variables } = request;
  return answerOf(query, operationName)(isFields(variables) ? variables : {});
}

function answerOf(query: string, operationName: unknown): Answer {
  const known = answers.get(query);
  if (known !== undefined) return known;
  if (answers.size >= documentsAtMost) throw new RangeError('too many documents: are there ids in them?');
  const compiled = compileAnswer(query, typeof operationName === 'string' ? operationName : null, projects);
  answers.set(query, compiled);
  return compiled;
}

function readBody(request: IncomingMessage, onBody: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => onBody(Buffer.concat(chunks).toString()));
}

function send(response: ServerResponse, text: string, status = 200): void {
  const body = Buffer.from(text);
  response.sendDate = false;
  response.writeHead(status, ['content-type', 'application/json', 'content-length', String(body.length)]);
  response.end(body);
}
