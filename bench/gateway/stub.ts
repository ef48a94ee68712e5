/**
 * All four subgraphs of the fixture in one process, as cheap as they can be: an operation is parsed and compiled when it is
 * first seen, and its answer is then put together from pieces of JSON. Says its addresses when it serves, and answers any
 * message with the number of requests it has served.
 */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readStubConfig } from '../config.ts';
import { type Answer, compileAnswer } from './compileAnswer.ts';
import { isFields } from './isFields.ts';
import { projectValues, type SubgraphName, subgraphNames } from './projectValues.ts';

const { LATENCY_MS } = readStubConfig();
// A contender that writes ids into its documents would have each of them compiled: that is a fault worth seeing.
const documentsAtMost = 20_000;
const longKeepAliveMs = 600_000;

let requests = 0;

const servers = subgraphNames.map((name) => ({ name, server: openSubgraph(name) }));
const ports = await Promise.all(servers.map(({ server }) => listen(server)));
const urls = servers.map(({ name }, place) => [name, `http://127.0.0.1:${ports[place]}/graphql`] as const);
process.on('message', () => process.send?.(requests));
process.on('disconnect', () => process.exit(0));
process.send?.(Object.fromEntries(urls));

function openSubgraph(name: SubgraphName): ReturnType<typeof createServer> {
  const answers = new Map<string, Answer>();
  const answerTo = (body: string): string => {
    const request: unknown = JSON.parse(body);
    if (!isFields(request) || typeof request['query'] !== 'string') throw new TypeError('not a GraphQL request');
    const { query, operationName, variables } = request;
    return answerOf(query, operationName)(isFields(variables) ? variables : {});
  };
  const answerOf = (query: string, operationName: unknown): Answer => {
    const known = answers.get(query);
    if (known !== undefined) return known;
    if (answers.size >= documentsAtMost) throw new RangeError('too many documents: are there ids in them?');
    const compiled = compileAnswer(
      query,
      typeof operationName === 'string' ? operationName : null,
      projectValues[name],
    );
    answers.set(query, compiled);
    return compiled;
  };
  const server = createServer((request, response) => {
    readBody(request, (body) => {
      requests += 1;
      const answer = { status: 200, text: '' };
      try {
        answer.text = answerTo(body);
      } catch (cause) {
        answer.status = 400;
        answer.text = JSON.stringify({ errors: [{ message: `stub of ${name}: ${String(cause)}` }] });
      }
      if (LATENCY_MS === 0) send(response, answer);
      else setTimeout(send, LATENCY_MS, response, answer);
    });
  });
  server.keepAliveTimeout = longKeepAliveMs;
  return server;
}

function readBody(request: IncomingMessage, onBody: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => onBody(Buffer.concat(chunks).toString()));
}

function send(response: ServerResponse, { status, text }: { readonly status: number; readonly text: string }): void {
  const body = Buffer.from(text);
  response.sendDate = false;
  response.writeHead(status, ['content-type', 'application/json', 'content-length', String(body.length)]);
  response.end(body);
}

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
