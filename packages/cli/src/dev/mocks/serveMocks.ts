import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { z } from 'zod';
import type { OtherSubgraph } from '../OtherSubgraph.ts';
import { createMockSubgraph, type MockSubgraph } from './createMockSubgraph.ts';

/** All mocked subgraphs behind one door of this machine, which asks for no signature. */
export interface MockServer {
  /** Where the gateway asks a subgraph. */
  urlOf(name: string): string;
  stop(): Promise<void>;
}

const questionSchema = z.object({
  query: z.string(),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
});

export async function serveMocks(others: readonly OtherSubgraph[]): Promise<MockServer> {
  // made when first asked: building all takes its time
  const made = new Map<string, MockSubgraph>();
  const pathOf = (name: string): string => `/${encodeURIComponent(name)}/graphql`;
  const byPath = new Map(others.map((other) => [pathOf(other.name), other]));
  const mockAt = (path: string): MockSubgraph | null => {
    const other = byPath.get(path);
    if (other === undefined) return null;
    const mock = made.get(path) ?? createMockSubgraph(other);
    made.set(path, mock);
    return mock;
  };
  const answer = async (request: IncomingMessage): Promise<object> => {
    const mock = mockAt(request.url ?? '');
    if (mock === null) throw new Error(`there is no mocked subgraph at ${request.url}`);
    const { query, variables, operationName } = questionSchema.parse(
      JSON.parse((await buffer(request)).toString('utf8')),
    );
    return mock.answer({ query, variables: variables ?? {}, operationName: operationName ?? null });
  };
  const server = createServer((request, response) => {
    void answer(request)
      .catch((cause: unknown) => ({ errors: [{ message: `A mock fails: ${String(cause)}` }] }))
      .then((body) => {
        response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' });
        response.end(JSON.stringify(body));
      });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    urlOf: (name) => `http://127.0.0.1:${port}${pathOf(name)}`,
    async stop() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
