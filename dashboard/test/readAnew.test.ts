import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parse } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createGraphClient, type GraphClient } from '../src/graph/createGraphClient.ts';
import { readAnew } from '../src/graph/readAnew.ts';

const query = parse('query Light { project { id name __typename } }');

describe('reading anew', () => {
  let server: Server;
  let graph: GraphClient;
  let asked: ((name: string) => void)[];
  let told: () => void;
  beforeEach(async () => {
    asked = [];
    server = createServer((_, response) => {
      asked.push((name) => answer(response, name));
      told();
    }).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { port } = server.address() as AddressInfo;
    graph = createGraphClient({
      url: `http://127.0.0.1:${port}/graphql`,
      token: async () => 'token',
      roles: [],
      rules: { Query: { project: ['Project'] }, Project: { id: ['ID'], name: ['String'] } },
      transport: 'multipart',
    });
  });
  afterEach(() => {
    graph.close();
    server.closeAllConnections();
    server.close();
  });
  /** Until the server has been asked once more by what is done. */
  const untilAsked = async (what: () => void): Promise<void> => {
    const next = new Promise<void>((resolve) => {
      told = resolve;
    });
    what();
    await next;
  };

  it('never gives the answer to a question that was asked before, nor keeps it when it comes late', async () => {
    const shown: unknown[] = [];
    const watched = graph.client.watchQuery({ query, context: readAnew });
    const ended = new Promise<void>((resolve) => {
      watched.subscribe(({ data }) => {
        shown.push(data);
        if (JSON.stringify(data)?.includes('after')) resolve();
      });
    });
    await untilAsked(() => {});
    let again: Promise<{ data?: unknown }> | undefined;
    await untilAsked(() => {
      again = watched.refetch();
    });
    asked[1]?.('after');
    expect((await again)?.data).toMatchObject({ project: { name: 'after' } });
    await ended;
    asked[0]?.('before');
    let last: Promise<unknown> | undefined;
    await untilAsked(() => {
      last = graph.client.query({ query, fetchPolicy: 'no-cache', context: readAnew });
    });
    asked[2]?.('last');
    await last; // so that the late one has had its time
    const other = await graph.client.query({ query, fetchPolicy: 'cache-only' });
    expect(other.data).toMatchObject({ project: { name: 'after' } });
    expect(JSON.stringify(shown)).not.toContain('before');
  });

  it('asks for itself where somebody else has just asked the same, who is then given what is newer', async () => {
    let first: Promise<unknown> | undefined;
    await untilAsked(() => {
      first = graph.client.query({ query, fetchPolicy: 'no-cache' });
    });
    let second: Promise<unknown> | undefined;
    await untilAsked(() => {
      second = graph.client.query({ query, fetchPolicy: 'no-cache', context: readAnew });
    });
    asked[1]?.('after');
    expect(await second).toMatchObject({ data: { project: { name: 'after' } } });
    asked[0]?.('before');
    expect(await first).toMatchObject({ data: { project: { name: 'after' } } });
  });
});

function answer(response: ServerResponse, name: string): void {
  const data = { project: { __typename: 'Project', id: '1', name } };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ data }));
}
