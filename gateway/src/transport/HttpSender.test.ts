import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/kit/eventually.ts';
import { bodyOf, startPeer } from '../../test/kit/startPeer.ts';
import { type HttpAnswer, type HttpSender, type HttpSenderOptions, isLostConnection, type Post } from './HttpSender.ts';
import { openSender as openWith, type Transport } from './openSender.ts';

interface Question {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: string;
}

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const stop of stops.splice(0).toReversed()) await stop();
});

let transport: Transport = 'sockets';

function openSender(url: string, options: Partial<HttpSenderOptions> = {}): HttpSender {
  const sender = openWith({ deadlineMs: 10_000, answerLimitBytes: 1_000_000, ...options, url }, transport);
  stops.push(() => sender.close());
  return sender;
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A server, what it was asked, and a way to it. */
async function open(answer: (question: Question) => void, options: Partial<HttpSenderOptions> = {}) {
  const bodies: string[] = [];
  const sockets = new Set<Socket>();
  const peer = await startPeer(async (request, response) => {
    sockets.add(request.socket);
    const body = await bodyOf(request);
    bodies.push(body);
    answer({ request, response, body });
  });
  stops.push(() => peer.stop());
  return { peer, bodies, sockets, sender: openSender(`${peer.url}/graphql?x=1`, options) };
}

const post = (body: string, mayRepeat = true): Post => ({
  body,
  headers: ['content-type', 'application/json', 'x-request-id', 'r-1'],
  mayRepeat,
});
const timeout = { name: 'TimeoutError' };

/** Asks when the connection of the question before lies idle: undici lets it rest for a turn of the event loop. */
async function postNext(sender: HttpSender, next: Post): Promise<HttpAnswer> {
  await new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
  return sender.post(next);
}
const refusedUrl = 'http://127.0.0.1:1/graphql';

const read = ({ status, bytes }: HttpAnswer) => ({ status, text: bytes.toString() });

describe.each(['sockets', 'undici'] as const)('over %s', (chosen) => {
  beforeEach(() => void (transport = chosen));

  describe('a sender', () => {
    it('posts the body with its headers, and reads status and body', async () => {
      const seen: unknown[] = [];
      const { sender } = await open(({ request, response, body }) => {
        const { method, url, headers } = request;
        seen.push([method, url, headers['content-type'], headers['x-request-id'], headers['content-length'], body]);
        response.writeHead(418).end('答');
      });
      expect(sender.path).toBe('/graphql?x=1');
      expect(read(await sender.post(post('问')))).toEqual({ status: 418, text: '答' });
      expect(seen).toEqual([['POST', '/graphql?x=1', 'application/json', 'r-1', '3', '问']]);
    });

    it.each([
      ['empty', []],
      [
        'in parts that cut a character',
        [Buffer.from('答案').subarray(0, 2), Buffer.from('答案').subarray(2, 5), Buffer.from('答案').subarray(5)],
      ],
    ])('reads an answer that is %s', async (_, parts: readonly Buffer[]) => {
      const { sender } = await open(({ response }) => {
        const next = (index: number): void => {
          const part = parts[index];
          if (part === undefined) response.end();
          else response.write(part, () => setImmediate(next, index + 1));
        };
        next(0);
      });
      expect((await sender.post(post('q'))).bytes.equals(Buffer.concat(parts))).toBe(true);
    });

    it('keeps a connection and uses it again, after faults of the subgraph too', async () => {
      const { sender, sockets, bodies } = await open(({ response, body }) => response.writeHead(Number(body)).end('x'));
      for (const status of ['200', '500', '401', '200']) await postNext(sender, post(status));
      expect(bodies).toHaveLength(4);
      expect(sockets.size).toBe(1);
    });

    it('does not go where a redirect points', async () => {
      const { sender, bodies } = await open(({ response }) =>
        response.writeHead(307, { location: '/else' }).end('moved'),
      );
      expect(read(await sender.post(post('q')))).toEqual({ status: 307, text: 'moved' });
      expect(bodies).toHaveLength(1);
    });

    it('says so when nobody listens', async () => {
      await expect(openSender(refusedUrl).post(post('q'))).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    });
  });

  describe('the deadline', () => {
    // Its clock stands still until the test moves it, however busy the machine is.
    beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));

    it.each([
      ['headers', () => void vi.advanceTimersByTime(60)],
      [
        'the rest of a body',
        ({ response }: Question) => {
          response.writeHead(200, { 'content-length': '10' }).write('half', () => vi.advanceTimersByTime(60));
        },
      ],
    ])('ends the wait for %s, and the connection with it', async (_, answer) => {
      const { sender, sockets } = await open(answer, { deadlineMs: 60 });
      await expect(sender.post(post('q'))).rejects.toMatchObject(timeout);
      await eventually(() => expect([...sockets].every(({ destroyed }) => destroyed)).toBe(true));
      expect(sockets.size).toBe(1);
    });

    it('ends the wait for a connection', async () => {
      const silent = createTcpServer(() => {});
      stops.push(async () => silent.close());
      const sender = openSender(`https://${await listen(silent)}/graphql`, { deadlineMs: 60 });
      const asking = sender.post(post('q'));
      vi.advanceTimersByTime(60);
      await expect(asking).rejects.toMatchObject(timeout);
    });

    it('is over for who waits behind others, and costs the subgraph neither a question nor a connection', async () => {
      const seen = { connections: 0, questions: 0 };
      const server = createServer((request, response) => {
        if (request.headers['x-last'] === undefined) seen.questions += 1;
        else response.end('x');
      });
      server.on('connection', () => (seen.connections += 1));
      stops.push(async () => (server.close(), server.closeAllConnections()));
      const sender = openSender(`http://${await listen(server)}/graphql`, { deadlineMs: 500 });
      const calls = Array.from({ length: 600 }, (_, index) => sender.post(post(String(index))));
      vi.advanceTimersByTime(500);
      const outcomes = await Promise.allSettled(calls);
      vi.useRealTimers();
      expect(outcomes.every(({ status }) => status === 'rejected')).toBe(true);
      const last = { ...post('last'), headers: ['x-last', '1'] };
      await eventually(async () => expect(read(await sender.post(last)).text).toBe('x'));
      // 128 connections at a time, of which each may be opened once more.
      expect(seen.questions).toBeLessThanOrEqual(128);
      expect(seen.connections).toBeLessThan(300);
    });

    it('holds for both tries together', async () => {
      let tries = 0;
      const { sender, bodies } = await open(
        ({ request }) => {
          tries += 1;
          vi.advanceTimersByTime(tries === 1 ? 59 : 1);
          if (tries === 1) request.socket.destroy();
        },
        { deadlineMs: 60 },
      );
      await expect(sender.post(post('q'))).rejects.toMatchObject(timeout);
      expect(bodies).toEqual(['q', 'q']);
    });
  });

  describe('the limit', () => {
    it.each([10, 11])('is the longest answer that is read: %d bytes of 10', async (length) => {
      const { sender } = await open(({ response }) => response.end('x'.repeat(length)), { answerLimitBytes: 10 });
      const asking = sender.post(post('q'));
      if (length > 10) await expect(asking).rejects.toThrow('longer than 10 bytes');
      else expect((await asking).bytes).toHaveLength(10);
    });

    it('ends an answer without end', async () => {
      let written = 0;
      const { sender, sockets } = await open(
        ({ response }) => {
          const more = (): void => {
            written += 1_000;
            if (!response.destroyed) response.write('x'.repeat(1_000), more);
          };
          more();
        },
        { answerLimitBytes: 5_000 },
      );
      await expect(sender.post(post('q'))).rejects.toThrow('longer than 5000 bytes');
      await eventually(() => expect([...sockets].every(({ destroyed }) => destroyed)).toBe(true));
      expect(written).toBeLessThan(100_000_000);
    });
  });

  describe('a connection that is lost', () => {
    /** Answers the first question of each connection and closes it at the second, as a server does whose patience ends. */
    const closingIdle = () => {
      const used = new Set<Socket>();
      return ({ request, response }: Question): void => {
        if (used.has(request.socket)) request.socket.destroy();
        else response.end('x');
        used.add(request.socket);
      };
    };

    it('is opened once more for what may be repeated', async () => {
      const { sender, bodies } = await open(closingIdle());
      await sender.post(post('first'));
      expect(read(await postNext(sender, post('second'))).text).toBe('x');
      expect(bodies).toEqual(['first', 'second', 'second']);
    });

    it('is a failure for what may not be repeated, which is sent once', async () => {
      const { sender, bodies } = await open(closingIdle());
      await sender.post(post('first', false));
      await expect(postNext(sender, post('second', false))).rejects.toSatisfy(isLostConnection);
      expect(read(await postNext(sender, post('third', false))).text).toBe('x');
      expect(bodies).toEqual(['first', 'second', 'third']);
    });

    it('is not opened a third time', async () => {
      const { sender, bodies } = await open(({ request }) => request.socket.destroy());
      await expect(sender.post(post('q'))).rejects.toSatisfy(isLostConnection);
      expect(bodies).toEqual(['q', 'q']);
    });

    it('leaves nothing of a half answer in the second one', async () => {
      let tries = 0;
      const { sender } = await open(({ request, response }) => {
        tries += 1;
        if (tries > 1) response.end('whole');
        else response.write('half', () => setImmediate(() => request.socket.destroy()));
      });
      expect(read(await sender.post(post('q')))).toEqual({ status: 200, text: 'whole' });
    });
  });

  describe('close', () => {
    it('ends what is under way, all connections, and what is asked later', async () => {
      const { sender, sockets, bodies } = await open(() => {});
      const asking = Promise.allSettled([sender.post(post('q')), sender.post(post('q', false))]);
      await eventually(() => expect(bodies).toHaveLength(2));
      await sender.close();
      expect((await asking).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
      await expect(sender.post(post('later'))).rejects.toThrow();
      await eventually(() => expect([...sockets].every(({ destroyed }) => destroyed)).toBe(true));
      expect(bodies).toHaveLength(2);
    });
  });
});
