/**
 * One department, or several, in a process of their own: precomputed answers, until it is told to be sick. Says its addresses when it
 * serves; is told the name of a fault, or `none`, and says it back when it is done.
 */
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { z } from 'zod';
import { readDepartmentStubConfig } from '../config.ts';
import { type Answer, compileAnswer } from '../gateway/compileAnswer.ts';
import { isFields } from '../gateway/isFields.ts';
import { departmentFaultNames, type SicknessName } from './departmentFaults.ts';
import type { DepartmentName } from './departmentNames.ts';
import { departmentValues } from './departmentValues.ts';

const { NAMES } = readDepartmentStubConfig();
const orderSchema = z.object({ fault: z.enum([...departmentFaultNames, 'none']) });
const slowMs = 5_000;
const flapMs = 500;
const pieceBytes = 1_000_000;
const pieces = 64;
const longKeepAliveMs = 600_000;
const piece = Buffer.alloc(pieceBytes, 0x20);

let fault: SicknessName = 'none';
const departments = NAMES.map(openDepartment);
const ports = await Promise.all(departments.map(({ listen }) => listen()));
const urls = NAMES.map((name, place) => [name, `http://127.0.0.1:${ports[place]}/graphql`] as const);
process.on('disconnect', () => process.exit(0));
process.on('message', (message) => {
  void obey(orderSchema.parse(message).fault).then(() => process.send?.({ fault }));
});
process.send?.(Object.fromEntries(urls));

async function obey(next: SicknessName): Promise<void> {
  if (fault === 'down' && next !== 'down') await Promise.all(departments.map(({ listen }) => listen()));
  if (next === 'down' && fault !== 'down') await Promise.all(departments.map(({ close }) => close()));
  fault = next;
}

interface OpenDepartment {
  /** On the port that it had before. */
  listen(): Promise<number>;
  close(): Promise<void>;
}

function openDepartment(name: DepartmentName): OpenDepartment {
  const answers = new Map<string, Answer>();
  const sockets = new Set<Socket>();
  let port = 0;
  const answerTo = (body: string): string => {
    const request: unknown = JSON.parse(body);
    if (!isFields(request) || typeof request['query'] !== 'string') throw new TypeError('not a GraphQL request');
    const { query, operationName, variables } = request;
    const known = answers.get(query);
    const operation = typeof operationName === 'string' ? operationName : null;
    const answer = known ?? compileAnswer(query, operation, departmentValues(name));
    answers.set(query, answer);
    return answer(isFields(variables) ? variables : {});
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => answerAs(response, () => answerTo(Buffer.concat(chunks).toString()), name));
  });
  server.keepAliveTimeout = longKeepAliveMs;
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  return {
    async listen() {
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      const address: AddressInfo | string | null = server.address();
      port = typeof address === 'object' && address !== null ? address.port : 0;
      return port;
    },
    async close() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function answerAs(response: ServerResponse, right: () => string, name: DepartmentName): void {
  switch (fault) {
    case 'none':
    case 'down':
    case 'frozen': // by a signal
      return send(response, right());
    case 'slow':
      return void setTimeout(() => send(response, right()), slowMs);
    case 'garbage':
      return void response.socket?.end('\x00\xff garbage at 10.0.0.7\r\n\r\n', 'latin1');
    case 'html':
      return send(response, '<html><body>Error at 10.0.0.7</body></html>');
    case '64mb':
      response.setHeader('content-length', pieces * pieceBytes);
      return pour(response, pieces);
    case '64mb-chunked':
      return pour(response, pieces);
    case 'wrong-types':
      return send(response, right().replaceAll(/"(?:exchange)":\{[^}]*\}/g, `"${name}":"at 10.0.0.7"`));
    case 'entity-count':
      return send(response, '{"data":{"_entities":[]}}');
    case 'proto':
      return send(response, '{"data":{"__proto__":{"_entities":[{}]},"constructor":{"prototype":{"text":"evil"}}}}');
    case 'flapping':
      if (Math.floor(performance.now() / flapMs) % 2 === 0) return send(response, right());
      return void response.socket?.destroy();
  }
}

function send(response: ServerResponse, text: string): void {
  const body = Buffer.from(text);
  response.writeHead(200, ['content-type', 'application/json', 'content-length', String(body.length)]);
  response.end(body);
}

/** As long as somebody reads. */
function pour(response: ServerResponse, left: number): void {
  if (response.destroyed) return;
  if (left === 0) return void response.end();
  response.write(piece, () => pour(response, left - 1));
}
