import { lookup } from 'node:dns/promises';
import { Socket } from 'node:net';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { eventually } from '../../test/kit/eventually.ts';
import { followSockets } from '../../test/kit/followSockets.ts';
import {
  type Asked,
  answerOf,
  type ScriptServer,
  type ScriptServerOptions,
  startScriptServer,
} from '../../test/kit/startScriptServer.ts';
import { createSocketSender } from './createSocketSender.ts';
import {
  connectionsAtMost,
  type HttpAnswer,
  type HttpSender,
  type HttpSenderOptions,
  isLostConnection,
  type Post,
} from './HttpSender.ts';

const sockets = followSockets();
afterAll(() => sockets.stop());

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const stop of stops.splice(0).toReversed()) await stop();
});

function senderTo(url: string, options: Partial<HttpSenderOptions> = {}): HttpSender {
  const sender = createSocketSender({ deadlineMs: 10_000, answerLimitBytes: 1_000_000, ...options, url });
  stops.push(() => sender.close());
  return sender;
}

/** A server with its script, and a way to it. */
async function open(
  answer: (asked: Asked) => void,
  { host, onConnection, ...options }: Partial<HttpSenderOptions> & ScriptServerOptions = {},
): Promise<{ server: ScriptServer; sender: HttpSender }> {
  const server = await startScriptServer(answer, { ...(host && { host }), ...(onConnection && { onConnection }) });
  stops.push(() => server.stop());
  return { server, sender: senderTo(server.url, options) };
}

const query = (body: string, headers: readonly string[] = []): Post => ({ body, headers, mayRepeat: true });
const mutation = (body: string): Post => ({ body, headers: [], mayRepeat: false });
const read = ({ status, bytes }: HttpAnswer) => [status, bytes.toString()];
const own = ({ body, connection }: Asked): void => void connection.socket.write(answerOf(`own ${body}`));
const isClosed = (server: ScriptServer, ...numbers: readonly number[]) =>
  eventually(() => expect(numbers.map((number) => server.connections[number - 1]?.isClosed)).not.toContain(false));
/** Both ends of each connection have taken what was on its way. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

/** Those of this process that lead to the server, and are open. */
const socketsTo = ({ port }: ScriptServer): Socket[] =>
  [...sockets.to(port).values()].filter(({ destroyed }) => !destroyed);

describe('a question', () => {
  it('goes out as one request, with host, port and length', async () => {
    const { server } = await open(own);
    const sender = senderTo(`${server.url}?x=%20&y=${encodeURIComponent('问')}`);
    const headers = ['Content-Type', 'application/json', 'x-tab', 'a\tb', 'x-empty', ''];
    expect(read(await sender.post(query('问 "ü"', headers)))).toEqual([200, 'own 问 "ü"']);
    const body = Buffer.from('问 "ü"').toString('latin1');
    expect(server.connections.map(({ received }) => received)).toEqual([
      `POST /graphql?x=%20&y=%E9%97%AE HTTP/1.1\r\nhost: 127.0.0.1:${server.port}\r\nconnection: keep-alive\r\n` +
        `Content-Type: application/json\r\nx-tab: a\tb\r\nx-empty: \r\ncontent-length: 8\r\n\r\n${body}`,
    ]);
    expect(sender.path).toBe('/graphql?x=%20&y=%E9%97%AE');
  });

  it.each([
    ['nothing', ''],
    ['ASCII', 'x'.repeat(100_000)],
    ['characters of two bytes', 'ü'.repeat(100_000)],
    ['characters of three', '问'.repeat(100_000)],
    ['characters of four', '😀'.repeat(100_000)],
    ['half a character', 'a\ud83d'],
    ['what looks like a request', '\r\n\r\nPOST / HTTP/1.1\r\n\r\n'],
  ])('has the body it was given: %s', async (_, body) => {
    const { server, sender } = await open(({ connection }) => connection.socket.write(answerOf('ok')));
    await sender.post(query(body));
    await sender.post(query('next'));
    expect(server.bodies).toEqual([body.toWellFormed(), 'next']);
  });

  it('finds a server on IPv6, and tells it its name in brackets', async () => {
    const { server, sender } = await open(own, { host: '::1' });
    expect(server.url).toContain('[::1]');
    expect(read(await sender.post(query('q')))).toEqual([200, 'own q']);
    expect(server.connections[0]?.received).toContain(`\r\nhost: [::1]:${server.port}\r\n`);
  });

  it('finds a server by its name, at whichever of its addresses it listens', async () => {
    for (const { address } of await lookup('localhost', { all: true })) {
      const { server } = await open(own, { host: address });
      const sender = senderTo(`http://localhost:${server.port}/`);
      for (const body of ['one', 'two']) expect(read(await sender.post(query(body)))).toEqual([200, `own ${body}`]);
      expect(server.connections).toHaveLength(1);
      expect(server.connections[0]?.received).toContain(`\r\nhost: localhost:${server.port}\r\n`);
    }
  });

  it('names no port to a server on the port of HTTP', async () => {
    // Nobody listens there; what would be written can be seen all the same.
    const write = vi.spyOn(Socket.prototype, 'write').mockReturnValue(true);
    const sender = senderTo('http://127.0.0.1/graphql', { deadlineMs: 50 });
    await expect(sender.post(query('q'))).rejects.toThrow();
    expect(write.mock.calls[0]?.[0]).toContain('\r\nhost: 127.0.0.1\r\n');
  });

  it.each([
    ['a line end in the value', 'x', 'a\r\ny: b'],
    ['a bare return in the value', 'x', 'a\rb'],
    ['a bare line feed in the value', 'x', 'a\nb'],
    ['the end of the head in the value', 'x', 'a\r\n\r\nPOST / HTTP/1.1'],
    ['a line end at the end of the value', 'x', 'a\r\n'],
    ['NUL in the value', 'x', 'a\0'],
    ['DEL in the value', 'x', 'a\x7f'],
    ['a byte that is not ASCII in the value', 'x', 'ü'],
    ['Chinese in the value', 'x', '问'],
    ['a character that is cut to a line feed', 'x', 'a\u010ab'],
    ['a character that is cut to a return', 'x', 'a\u0d0d\u0a0ab'],
    ['a line end in the name', 'x: a\r\ny', 'b'],
    ['a bare line feed in the name', 'x\ny', 'b'],
    ['a colon in the name', 'x: a', 'b'],
    ['a space in the name', 'x y', 'b'],
    ['a space behind the name', 'x ', 'b'],
    ['a tab in the name', 'x\ty', 'b'],
    ['a name that is not ASCII', 'ü', 'b'],
    ['no name', '', 'b'],
  ])('is refused with %s, before anything is written', async (_, name, value) => {
    const { server, sender } = await open(own);
    const asking = sender.post(query('q', ['a', 'b', name, value, 'c', 'd']));
    await expect(asking).rejects.toThrow(`The header ${JSON.stringify(name)} is not`);
    expect(server.connections).toHaveLength(0);
    await sender.post(query('good'));
    const other = sender.post(query('q', [name, value]));
    await expect(other).rejects.toThrow(`The header ${JSON.stringify(name)} is not`);
    expect(read(await sender.post(query('good too')))).toEqual([200, 'own good too']);
    expect(server.bodies).toEqual(['good', 'good too']);
    expect(server.connections).toHaveLength(1);
  });
});

describe('bytes that nobody asked for', () => {
  const evil = answerOf('evil');

  it.each([
    ['another answer', evil],
    ['an empty line', '\r\n'],
    ['one byte', 'x'],
    ['a head that has not ended', 'HTTP/1.1 200 OK\r\n'],
  ])('behind a whole answer cost the connection, and answer no other question: %s', async (_, more) => {
    const { server, sender } = await open(({ body, connection, place }) => {
      connection.socket.write(answerOf(`own ${body}`) + (place === 1 ? more : ''));
    });
    for (const body of ['one', 'two', 'three']) {
      expect(read(await sender.post(mutation(body)))).toEqual([200, `own ${body}`]);
    }
    expect(server.connections).toHaveLength(3);
    await isClosed(server, 1, 2);
  });

  it.each([
    ['counted', (size: number) => answerOf('x'.repeat(2 * size - answerOf('x'.repeat(size)).length))],
    [
      'chunked',
      (size: number) => {
        const head = 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n';
        const end = '\r\n0\r\n\r\n';
        const length = size - head.length - end.length - 'ffff\r\n'.length;
        return `${head}${length.toString(16)}\r\n${'x'.repeat(length)}${end}`;
      },
    ],
  ])('are found when they lie behind as much as is read at once: %s', async (_, answerOfSize) => {
    const readAtOnce = 65_536;
    expect(answerOfSize(readAtOnce)).toHaveLength(readAtOnce);
    const { sender } = await open(({ body, connection, place }) => {
      if (body.startsWith('long') && place === 1) connection.socket.write(answerOfSize(readAtOnce) + evil);
      else own({ body, connection, place, text: '' });
    });
    for (let times = 0; times < 5; times += 1) {
      const long = await sender.post(query(`long ${times}`));
      // At once: what was behind the answer has had no time to come in any other way.
      expect(read(await sender.post(query('next')))).toEqual([200, 'own next']);
      expect(long.status).toBe(200);
    }
  });

  it('are found for a question that waits for the connection, too', async () => {
    const held: Asked[] = [];
    const { sender } = await open((asked) => {
      if (asked.body === 'held') held.push(asked);
      else own(asked);
    });
    const holding = Array.from({ length: connectionsAtMost }, () => sender.post(query('held')));
    await eventually(() => expect(held).toHaveLength(connectionsAtMost));
    const waiting = ['one', 'two', 'three'].map((body) => sender.post(mutation(body)));
    for (const { connection } of held) connection.socket.write(answerOf('held') + evil);
    for (const answer of await Promise.all(holding)) expect(read(answer)).toEqual([200, 'held']);
    expect((await Promise.all(waiting)).map(read)).toEqual([
      [200, 'own one'],
      [200, 'own two'],
      [200, 'own three'],
    ]);
  });

  it.each([
    ['an answer', evil],
    ['a timeout', 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'],
    ['one byte', '\n'],
  ])('on a connection that lies idle close it: %s', async (_, more) => {
    const { server, sender } = await open(own);
    for (const [index, body] of ['one', 'two', 'three'].entries()) {
      expect(read(await sender.post(mutation(body)))).toEqual([200, `own ${body}`]);
      server.connections[index]?.socket.write(more);
      await isClosed(server, index + 1);
      await eventually(() => expect(socketsTo(server)).toHaveLength(0));
    }
    expect(server.connections).toHaveLength(3);
    expect(server.bodies).toEqual(['one', 'two', 'three']);
  });
});

describe('a connection that the server closes while it lies idle', () => {
  it.each([
    ['in order', (socket: Socket) => socket.end()],
    ['at once', (socket: Socket) => socket.resetAndDestroy()],
  ])('is replaced by the next question, which is sent once: %s', async (_, close) => {
    const { server, sender } = await open(own);
    for (const body of ['one', 'two']) {
      expect(read(await sender.post(mutation(body)))).toEqual([200, `own ${body}`]);
      for (const { socket } of server.connections) close(socket);
      await isClosed(server, server.connections.length);
      await eventually(() => expect(socketsTo(server)).toHaveLength(0));
    }
    expect(server.bodies).toEqual(['one', 'two']);
    expect(server.connections).toHaveLength(2);
  });

  it.each([4, connectionsAtMost])('is not the one that a lost question is asked on again: %d idle', async (idle) => {
    const held: Asked[] = [];
    let isHolding = true;
    const { server, sender } = await open((asked) => {
      if (isHolding) held.push(asked);
      else own(asked);
    });
    const bodies = Array.from({ length: idle }, (_, index) => String(index));
    const asking = bodies.map((body) => sender.post(query(body)));
    await eventually(() => expect(held).toHaveLength(idle));
    for (const asked of held) own(asked);
    await Promise.all(asking);
    const busy = sender.post(query('busy'));
    await eventually(() => expect(held).toHaveLength(idle + 1));
    isHolding = false;
    // The server goes down with all of them, and another is up at once.
    const [last] = held.splice(-1);
    last?.connection.socket.resetAndDestroy();
    for (const { socket } of server.connections) socket.resetAndDestroy();
    expect(read(await busy)).toEqual([200, 'own busy']);
    expect(server.bodies.slice(idle)).toEqual(['busy', 'busy']);
    expect(server.connections).toHaveLength(idle + 1);
  });
});

describe('a mutation', () => {
  /** A sender with one connection that lies idle, and that connection. */
  async function openIdle(options: Partial<HttpSenderOptions> = {}) {
    const { server, sender } = await open(own, options);
    await sender.post(query('first'));
    await settled();
    const [socket] = socketsTo(server);
    return { server, sender, socket: socket! };
  }

  it('is not sent on a connection that turns out to be closed, as soon as we look', async () => {
    const { server, sender, socket } = await openIdle();
    const asking = sender.post(mutation('once'));
    setImmediate(() => socket.destroy());
    expect(read(await asking)).toEqual([200, 'own once']);
    expect(server.bodies).toEqual(['first', 'once']);
    expect(server.connections).toHaveLength(2);
  });

  it('uses a connection that is there, all the same', async () => {
    const { server, sender } = await openIdle();
    for (const body of ['two', 'three']) expect(read(await sender.post(mutation(body)))).toEqual([200, `own ${body}`]);
    expect(server.connections).toHaveLength(1);
  });

  it('is not sent when its deadline ends before that', async () => {
    const { server, sender } = await openIdle();
    vi.useFakeTimers({ toFake: ['setImmediate'] });
    const asking = sender.post({ ...mutation('late'), spentMs: 10_000 });
    await expect(asking).rejects.toMatchObject({ name: 'TimeoutError' });
    vi.runAllTimers();
    vi.useRealTimers();
    expect(read(await sender.post(mutation('next')))).toEqual([200, 'own next']);
    expect(server.bodies).toEqual(['first', 'next']);
    expect(server.connections).toHaveLength(1);
  });

  it('is not sent when the gateway stops before that', async () => {
    const { server, sender } = await openIdle();
    const asking = sender.post(mutation('late'));
    const opened = sockets.opened();
    await sender.close();
    await expect(asking).rejects.toMatchObject({ name: 'ConnectionLostError', message: 'The gateway stops.' });
    await settled();
    expect(server.bodies).toEqual(['first']);
    expect(sockets.opened()).toBe(opened);
  });
});

describe('how long a connection is kept', () => {
  it.each([
    ['HTTP/1.1', 'connection: close', 'content-length: 3'],
    ['HTTP/1.1', 'Connection: x, Close', 'content-length: 3'],
    ['HTTP/1.1', 'connection: keep-alive', 'x: y'],
    ['HTTP/1.0', 'x: y', 'content-length: 3'],
    ['HTTP/1.0', 'x: y', 'a: b'],
  ])('%s with %s, %s: for one question', async (version, ...lines) => {
    const { server, sender } = await open(({ connection }) => {
      connection.socket.write(`${version} 200 OK\r\n${lines.join('\r\n')}\r\n\r\nown`);
      // Otherwise it leaves it to the one who asked.
      if (!lines.includes('content-length: 3')) connection.socket.end();
    });
    for (const number of [1, 2, 3]) {
      expect(read(await sender.post(mutation('q')))).toEqual([200, 'own']);
      await isClosed(server, number);
    }
    expect(server.connections).toHaveLength(3);
  });

  it.each([
    ['HTTP/1.1', 'connection: keep-alive'],
    ['HTTP/1.1', 'connection: x'],
    ['HTTP/1.1', 'x: y'],
    ['HTTP/1.0', 'Connection: Keep-Alive'],
  ])('%s with %s: for many', async (version, line) => {
    const { server, sender } = await open(({ connection }) => {
      connection.socket.write(`${version} 200 OK\r\n${line}\r\ncontent-length: 3\r\n\r\nown`);
    });
    for (const _ of [1, 2, 3]) expect(read(await sender.post(mutation('q')))).toEqual([200, 'own']);
    expect(server.connections).toHaveLength(1);
  });

  it.each([
    ['as we do', '', 29_999],
    ['for longer than we do', 'keep-alive: timeout=600', 29_999],
    ['for a time', 'keep-alive: timeout=5', 3_999],
    ['for a time, among others', 'Keep-Alive: max=100, timeout=5', 3_999],
    ['for two seconds', 'keep-alive: timeout=2', 999],
  ])('is what the server says, less a second: %s', async (_, line, restMs) => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const { server, sender } = await open(({ connection }) => {
      connection.socket.write(answerOf('own', ...(line === '' ? [] : [line])));
    });
    const connectionsAfter = async (restMs: number): Promise<number> => {
      vi.advanceTimersByTime(restMs);
      expect(read(await sender.post(mutation('q')))).toEqual([200, 'own']);
      return server.connections.length;
    };
    expect(await connectionsAfter(0)).toBe(1);
    expect(await connectionsAfter(restMs)).toBe(1);
    expect(await connectionsAfter(restMs)).toBe(1);
    expect(await connectionsAfter(restMs + 1)).toBe(2);
    expect(await connectionsAfter(restMs)).toBe(2);
    await isClosed(server, 1);
  });

  it.each([0, 1])('is no time at all with a timeout of %d s', async (seconds) => {
    const { server, sender } = await open(({ body, connection }) => {
      connection.socket.write(answerOf(`own ${body}`, `keep-alive: timeout=${seconds}`));
    });
    // Those that wait for a connection ask on new ones, too.
    const bodies = Array.from({ length: connectionsAtMost + 20 }, (_, index) => String(index));
    const answers = await Promise.all(bodies.map((body) => sender.post(mutation(body))));
    expect(answers.map((answer) => read(answer)[1])).toEqual(bodies.map((body) => `own ${body}`));
    expect(server.connections).toHaveLength(bodies.length);
    await isClosed(server, ...server.connections.map(({ number }) => number));
  });

  it('ends though nobody asks again', async () => {
    vi.useFakeTimers({ toFake: ['performance', 'setInterval', 'clearInterval'] });
    const { server, sender } = await open(own);
    await Promise.all(['one', 'two'].map((body) => sender.post(query(body))));
    vi.advanceTimersByTime(29_000);
    await settled();
    expect(socketsTo(server)).toHaveLength(2);
    vi.advanceTimersByTime(2_000);
    await isClosed(server, 1, 2);
    expect(read(await sender.post(query('three')))).toEqual([200, 'own three']);
    expect(server.connections).toHaveLength(3);
  });

  it('is longest for the one used last', async () => {
    const held = new Map<string, Asked>();
    const { server, sender } = await open((asked) => void held.set(asked.body, asked));
    const asking = new Map(['one', 'two', 'three'].map((body) => [body, sender.post(query(body))]));
    await eventually(() => expect(held.size).toBe(3));
    for (const body of ['three', 'one', 'two']) {
      own(held.get(body)!);
      await asking.get(body);
    }
    for (const body of ['four', 'five']) {
      const next = sender.post(query(body));
      await eventually(() => expect(held.has(body)).toBe(true));
      own(held.get(body)!);
      await next;
    }
    expect(held.get('four')?.connection).toBe(held.get('two')?.connection);
    expect(held.get('five')?.connection).toBe(held.get('two')?.connection);
    expect(server.connections).toHaveLength(3);
  });
});

describe('408', () => {
  const late = 'HTTP/1.1 408 Request Timeout\r\nconnection: close\r\n\r\nlate';
  /** Answers the first question of a connection, and is tired of waiting for the second. */
  const tired =
    (answer: string) =>
    (asked: Asked): void => {
      if (asked.place === 1) return own(asked);
      asked.connection.socket.write(answer);
      if (answer === late) asked.connection.socket.end();
    };
  const lateCounted = late.replace('\r\n\r\n', '\r\ncontent-length: 4\r\n\r\n');

  it.each([
    ['until the end', late],
    ['counted', lateCounted],
  ])('on a connection that was used before is no answer, and the question is asked again: %s', async (_, answer) => {
    const { server, sender } = await open(tired(answer));
    expect(read(await sender.post(query('one')))).toEqual([200, 'own one']);
    expect(read(await sender.post(query('two')))).toEqual([200, 'own two']);
    expect(server.bodies).toEqual(['one', 'two', 'two']);
    expect(server.connections).toHaveLength(2);
    await isClosed(server, 1);
  });

  it('is a lost connection for a question that may not be asked again', async () => {
    const { server, sender } = await open(tired(lateCounted));
    expect(read(await sender.post(mutation('one')))).toEqual([200, 'own one']);
    await expect(sender.post(mutation('two'))).rejects.toSatisfy(isLostConnection);
    expect(server.bodies).toEqual(['one', 'two']);
  });

  it('on a new connection is an answer', async () => {
    const { server, sender } = await open(({ connection }) => connection.socket.write(lateCounted));
    expect(read(await sender.post(query('one')))).toEqual([408, 'late']);
    expect(server.bodies).toEqual(['one']);
    await isClosed(server, 1);
  });

  it('that keeps the connection is an answer', async () => {
    const { server, sender } = await open(tired(answerOf('kept').replace('200', '408')));
    expect(read(await sender.post(query('one')))).toEqual([200, 'own one']);
    expect(read(await sender.post(query('two')))).toEqual([408, 'kept']);
    expect(server.connections).toHaveLength(1);
  });
});

describe('an answer before the whole question is sent', () => {
  it.each([
    ['and takes no more of it', (socket: Socket) => void socket],
    ['and closes', (socket: Socket) => socket.end()],
  ])('is the answer, but its connection is not used again: the server says it at once %s', async (_, then) => {
    const { server, sender } = await open(own, {
      onConnection({ socket, number }) {
        if (number !== 1) return;
        socket.once('data', () => {
          socket.pause();
          socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 3\r\n\r\nbig', () => then(socket));
        });
      },
    });
    const asking = sender.post(mutation('x'.repeat(30_000_000)));
    expect(read(await asking)).toEqual([413, 'big']);
    expect(read(await sender.post(mutation('next')))).toEqual([200, 'own next']);
    expect(server.connections).toHaveLength(2);
    expect(server.bodies).toEqual(['next']);
    await eventually(() => expect(socketsTo(server)).toHaveLength(1));
  });

  it('does not cost the connection of a long one that was sent whole', async () => {
    const { server, sender } = await open(own, { answerLimitBytes: 10_000_000 });
    const long = '问'.repeat(1_000_000);
    expect(read(await sender.post(query(long)))).toEqual([200, `own ${long}`]);
    expect(read(await sender.post(query('next')))).toEqual([200, 'own next']);
    expect(server.connections).toHaveLength(1);
  });
});

describe('many questions', () => {
  it('have 128 connections, and the others wait their turn', async () => {
    const held: Asked[] = [];
    const { server, sender } = await open((asked) => void held.push(asked));
    const bodies = Array.from({ length: connectionsAtMost + 50 }, (_, index) => String(index));
    const asking = bodies.map((body) => sender.post(query(body)));
    await eventually(() => expect(held).toHaveLength(connectionsAtMost));
    await settled();
    expect(server.connections).toHaveLength(connectionsAtMost);
    expect(new Set(server.bodies)).toEqual(new Set(bodies.slice(0, connectionsAtMost)));
    for (let next = connectionsAtMost; next < bodies.length; next += 1) {
      const asked = held.splice(next % held.length, 1)[0];
      if (asked === undefined) throw new Error('nobody asks');
      // One connection is closed now and then: then its place is taken by a new one.
      if (next % 7 === 0) asked.connection.socket.end(answerOf(`own ${asked.body}`, 'connection: close'));
      else own(asked);
      await eventually(() => expect(held).toHaveLength(connectionsAtMost));
      expect(server.bodies.at(-1)).toBe(bodies[next]);
    }
    for (const asked of held) own(asked);
    expect((await Promise.all(asking)).map((answer) => read(answer)[1])).toEqual(bodies.map((body) => `own ${body}`));
    expect(server.connections.filter(({ isClosed }) => !isClosed).length).toBeLessThanOrEqual(connectionsAtMost);
  });

  it('take no place when their deadline ends while they wait', async () => {
    vi.useFakeTimers({ toFake: ['performance'] });
    const held: Asked[] = [];
    const { server, sender } = await open((asked) => void held.push(asked), { deadlineMs: 1_000_000 });
    const holding = Array.from({ length: connectionsAtMost }, (_, index) => sender.post(query(`held ${index}`)));
    await eventually(() => expect(held).toHaveLength(connectionsAtMost));
    const spentMs = 1_000_000 - 30;
    const late = [1, 2, 3].map((number) => sender.post({ ...query(`late ${number}`), spentMs }));
    const patient = sender.post(query('patient'));
    const outcomes = Promise.allSettled(late);
    vi.advanceTimersByTime(30);
    expect((await outcomes).map((outcome) => 'reason' in outcome && outcome.reason.name)).toEqual(
      late.map(() => 'TimeoutError'),
    );
    const [first] = held.splice(0, 1);
    if (first !== undefined) own(first);
    await eventually(() => expect(held).toHaveLength(connectionsAtMost));
    expect(server.bodies.at(-1)).toBe('patient');
    for (const asked of held) own(asked);
    expect(read(await patient)).toEqual([200, 'own patient']);
    await Promise.all(holding);
    expect(server.bodies.filter((body) => body.startsWith('late'))).toEqual([]);
    expect(server.connections).toHaveLength(connectionsAtMost);
  });

  it('are all told when nobody listens any more, those that wait too', async () => {
    const { server, sender } = await open(() => {});
    await server.stop();
    const asking = Array.from({ length: connectionsAtMost + 50 }, (_, index) => sender.post(query(String(index))));
    for (const outcome of await Promise.allSettled(asking))
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code: 'ECONNREFUSED' } });
  });

  it('hang up on no listener that is not taken off again', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error): void => void warnings.push(warning);
    process.on('warning', note);
    stops.push(async () => process.off('warning', note));
    const { server, sender } = await open(own);
    const listeners = (): Record<string, number>[] =>
      socketsTo(server).map((socket) =>
        Object.fromEntries(socket.eventNames().map((name) => [name, socket.listenerCount(name)])),
      );
    await sender.post(query('first'));
    await settled();
    const before = listeners();
    expect(before).toHaveLength(1);
    for (let index = 0; index < 200; index += 1) await sender.post(query(String(index)));
    await settled();
    expect(listeners()).toEqual(before);
    expect(warnings).toEqual([]);
  });
});

describe('a connection that is lost', () => {
  const half = 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf';
  const losses: readonly (readonly [string, (asked: Asked) => void])[] = [
    ['ended before the answer', ({ connection }) => connection.socket.end()],
    ['reset before the answer', ({ connection }) => connection.socket.resetAndDestroy()],
    ['ended in the head', ({ connection }) => connection.socket.end('HTTP/1.1 200 O')],
    ['ended behind a 100', ({ connection }) => connection.socket.end('HTTP/1.1 100 x\r\n\r\n')],
    ['ended in the body', ({ connection }) => connection.socket.end(half)],
    ['reset in the body', ({ connection }) => connection.socket.write(half, () => connection.socket.resetAndDestroy())],
    [
      'ended in a chunk',
      ({ connection }) => connection.socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhe'),
    ],
    [
      'reset in a body that ends with it',
      ({ connection }) =>
        connection.socket.write('HTTP/1.1 200 OK\r\n\r\nhalf', () =>
          setImmediate(() => connection.socket.resetAndDestroy()),
        ),
    ],
  ];

  it.each(losses)('costs a query two tries, no more: %s', async (_, lose) => {
    const { server, sender } = await open(lose);
    await expect(sender.post(query('q'))).rejects.toSatisfy(isLostConnection);
    expect(server.bodies).toEqual(['q', 'q']);
    expect(server.connections).toHaveLength(2);
  });

  it.each(losses)('costs a used one two tries, too: %s', async (_, lose) => {
    const { server, sender } = await open((asked) => (asked.body === 'first' ? own(asked) : lose(asked)));
    await sender.post(query('first'));
    await expect(sender.post(query('q'))).rejects.toSatisfy(isLostConnection);
    expect(server.bodies).toEqual(['first', 'q', 'q']);
    expect(server.connections).toHaveLength(2);
  });

  it.each(losses)('is asked on again with an answer of its own: %s', async (_, lose) => {
    const { server, sender } = await open((asked) => (server.bodies.length === 1 ? lose(asked) : own(asked)));
    expect(read(await sender.post(query('q')))).toEqual([200, 'own q']);
    expect(server.bodies).toEqual(['q', 'q']);
  });

  it.each(losses)('sends no mutation twice: %s', async (_, lose) => {
    const { server, sender } = await open((asked) => (asked.body === 'first' ? own(asked) : lose(asked)));
    await expect(sender.post(mutation('new'))).rejects.toSatisfy(isLostConnection);
    await sender.post(mutation('first'));
    await expect(sender.post(mutation('used'))).rejects.toSatisfy(isLostConnection);
    await sender.post(mutation('first'));
    await settled();
    expect(server.bodies).toEqual(['new', 'first', 'used', 'first']);
  });

  it('leaves its place to those that wait, and its question waits behind them', async () => {
    const held: Asked[] = [];
    const { server, sender } = await open((asked) => void held.push(asked));
    const asking = Array.from({ length: connectionsAtMost }, (_, index) => sender.post(query(`held ${index}`)));
    await eventually(() => expect(held).toHaveLength(connectionsAtMost));
    asking.push(sender.post(query('waits')));
    const [lost] = held.splice(0, 1);
    lost?.connection.socket.destroy();
    await eventually(() => expect(server.bodies.at(-1)).toBe('waits'));
    const [next] = held.splice(0, 1);
    if (next !== undefined) own(next);
    await eventually(() => expect(server.bodies.at(-1)).toBe(lost?.body));
    for (const asked of held) own(asked);
    await Promise.all(asking);
    expect(server.bodies).toHaveLength(connectionsAtMost + 2);
    expect(server.connections).toHaveLength(connectionsAtMost + 1);
  });
});

describe('an answer that is refused', () => {
  it.each([
    ['no HTTP', 'SSH-2.0-x\r\n\r\n'],
    ['another protocol', 'HTTP/1.1 101 x\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
    ['a length twice', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\nxx'],
    ['a length and chunks', 'HTTP/1.1 200 OK\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'],
    ['a chunk longer than it says', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n'],
    ['too long', answerOf('x'.repeat(1_001))],
    ['a head too long', answerOf('x', `x: ${'y'.repeat(20_000)}`)],
  ])('is not asked for again, and costs the connection: %s', async (_, answer) => {
    const respond = (asked: Asked): void => {
      if (asked.body === 'good') own(asked);
      else asked.connection.socket.write(answer);
    };
    const { server, sender } = await open(respond, { answerLimitBytes: 1_000 });
    const asking = sender.post(query('bad'));
    await expect(asking).rejects.toThrow(/^The (server answered with|answer is longer than)/);
    await expect(asking).rejects.not.toSatisfy(isLostConnection);
    expect(read(await sender.post(mutation('good')))).toEqual([200, 'own good']);
    expect(server.bodies).toEqual(['bad', 'good']);
    await isClosed(server, 1);
  });
});

describe('close', () => {
  const stopped = { name: 'ConnectionLostError', message: 'The gateway stops.' };

  it('without any question is done at once', async () => {
    const { server, sender } = await open(own);
    await sender.close();
    await sender.close();
    await expect(sender.post(query('q'))).rejects.toMatchObject(stopped);
    expect(server.connections).toHaveLength(0);
  });

  it('ends a question whose connection is not there yet', async () => {
    const { server, sender } = await open(own);
    const asking = sender.post(query('q'));
    await sender.close();
    await expect(asking).rejects.toMatchObject(stopped);
    await settled();
    expect(server.bodies).toEqual([]);
    await isClosed(server, ...server.connections.map(({ number }) => number));
  });

  it.each([
    ['without an answer', ''],
    ['with half a head', 'HTTP/1.1 200'],
    ['with half a body', 'HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nhalf'],
    ['with a body that ends with the connection', 'HTTP/1.1 200 OK\r\n\r\nhalf'],
  ])('ends a question %s, and does not ask it again', async (_, part) => {
    const { server, sender } = await open(({ connection }) => connection.socket.write(part));
    const asking = sender.post(query('q'));
    await eventually(() => expect(server.bodies).toEqual(['q']));
    await settled();
    const opened = sockets.opened();
    await sender.close();
    await expect(asking).rejects.toMatchObject(stopped);
    await isClosed(server, 1);
    expect(sockets.opened()).toBe(opened);
  });

  it('ends connections that lie idle', async () => {
    const { server, sender } = await open(own);
    await Promise.all(['one', 'two'].map((body) => sender.post(query(body))));
    await sender.close();
    await isClosed(server, 1, 2);
    await expect(sender.post(query('three'))).rejects.toMatchObject(stopped);
    expect(server.connections).toHaveLength(2);
    await eventually(() => expect(socketsTo(server)).toEqual([]));
  });

  it('ends the questions that wait, and none of them takes a place', async () => {
    const { server, sender } = await open(() => {});
    const asking = Array.from({ length: connectionsAtMost + 50 }, (_, index) => sender.post(query(String(index))));
    const outcomes = Promise.allSettled(asking);
    await eventually(() => expect(server.bodies).toHaveLength(connectionsAtMost));
    await sender.close();
    for (const outcome of await outcomes) expect(outcome).toMatchObject({ status: 'rejected', reason: stopped });
    await isClosed(server, ...server.connections.map(({ number }) => number));
    expect(server.connections).toHaveLength(connectionsAtMost);
  });

  it('does not ask again what is lost at the same time', async () => {
    const { server, sender } = await open(() => {});
    const asking = sender.post(query('q'));
    await eventually(() => expect(server.bodies).toHaveLength(1));
    server.connections[0]?.socket.resetAndDestroy();
    const opened = sockets.opened();
    await sender.close();
    await expect(asking).rejects.toMatchObject(stopped);
    await settled();
    expect(sockets.opened()).toBe(opened);
  });

  it('leaves no clock running: the process may end', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout'] });
    const sender = createSocketSender({ url: 'http://127.0.0.1:1/', deadlineMs: 10_000, answerLimitBytes: 1 });
    const asking = sender.post(query('q'));
    expect(vi.getTimerCount()).toBe(2);
    await sender.close();
    await expect(asking).rejects.toMatchObject(stopped);
    expect(vi.getTimerCount()).toBe(0);
  });
});
