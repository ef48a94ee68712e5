import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readSettings } from '../src/config.ts';
import type { Operation } from '../src/Operation.ts';
import { openSource } from '../src/openSource.ts';

const operation: Operation = {
  target: '/things/{thingId}/parts',
  parameters: { id: { name: 'thingId', in: 'path' }, kinds: { name: 'kind', in: 'query' } },
  answerIn: null,
  isList: false,
};

async function sourceOver(answer: RequestListener, variables: Readonly<Record<string, string>> = {}) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return openSource(readSettings({ REST_URL: `http://127.0.0.1:${port}/v1/`, ...variables }));
}

describe('the REST system', () => {
  it('is asked with each argument in its place, whatever the argument is made of', async () => {
    const heard: (string | undefined)[] = [];
    const source = await sourceOver(
      (request, response) => {
        heard.push(request.url, request.headers.authorization);
        response.end('{"a":1}');
      },
      { REST_TOKEN: 'secret' },
    );
    expect(await source.ask({ operation, given: { id: 'a/../b?c', kinds: ['x', 'y&z'] } })).toEqual({ a: 1 });
    expect(heard).toEqual(['/v1/things/a%2F..%2Fb%3Fc/parts?kind=x&kind=y%26z', 'Bearer secret']);
  });

  it('is not asked for an id that would lead elsewhere', async () => {
    const source = await sourceOver((_, response) => void response.end('{}'));
    await expect(source.ask({ operation, given: { id: '..' } })).rejects.toMatchObject({
      code: 'DEPARTMENT_UNAVAILABLE',
    });
  });

  it('has nothing where it answers 404', async () => {
    const source = await sourceOver((_, response) => void response.writeHead(404).end());
    expect(await source.ask({ operation, given: { id: '1' } })).toBeNull();
  });

  it.each([
    ['an error', 500, ''],
    ['no JSON', 200, '<html>'],
    ['too much', 200, JSON.stringify('x'.repeat(2_000))],
  ])('that answers with %s is unavailable', async (_, status, text) => {
    const answer: RequestListener = (_request, response) => void response.writeHead(status).end(text);
    const source = await sourceOver(answer, { REST_ANSWER_LIMIT_BYTES: '1000' });
    const asked = source.ask({ operation, given: { id: '1' } });
    await expect(asked).rejects.toMatchObject({ code: 'DEPARTMENT_UNAVAILABLE' });
  });

  it('that does not answer in time is late', async () => {
    const source = await sourceOver(() => {}, { REST_DEADLINE_MS: '50' });
    await expect(source.ask({ operation, given: { id: '1' } })).rejects.toMatchObject({ code: 'DEPARTMENT_TIMEOUT' });
  });
});
