import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { postEvent } from '../src/postEvent.ts';

const event = {
  id: 'report-1',
  type: 'site.progressReported',
  subject: '2403-370793-48-01-900005',
  time: '2026-05-06T08:00:00+08:00',
  data: { percent: 45, description: '二层楼板浇筑完成', pictures: [] },
};

/** A gateway that answers every event like this. */
async function startDoor(status: number, headers: Readonly<Record<string, string>> = {}) {
  const heard: { path: string | undefined; headers: IncomingHttpHeaders; body: unknown }[] = [];
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      heard.push({ path: request.url, headers: request.headers, body: JSON.parse(Buffer.concat(pieces).toString()) });
      response.writeHead(status, headers).end(JSON.stringify({ code: status }));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { heard, door: { gatewayUrl: `http://127.0.0.1:${port}`, key: 'gjs_key', source: 'urn:example:site' } };
}

describe('an event', () => {
  it('is posted as a CloudEvent, with our key and our source', async () => {
    const { door, heard } = await startDoor(202);
    await postEvent(event, door);
    expect(heard).toMatchObject([
      {
        path: '/events',
        headers: { authorization: 'Bearer gjs_key', 'content-type': 'application/cloudevents+json' },
        body: { specversion: '1.0', source: 'urn:example:site', ...event },
      },
    ]);
  });

  it.each([
    [400, null],
    [404, null],
    [429, 17],
    [502, 17],
  ])('that is answered with %i is told, with when to try again: %s', async (status, retryAfterSeconds) => {
    const { door } = await startDoor(status, { 'retry-after': '17' });
    await expect(postEvent(event, door)).rejects.toMatchObject({ name: 'EventRefused', retryAfterSeconds });
  });
});
