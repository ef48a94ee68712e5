import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../test/kit/eventually.ts';
import { type Asked, startScriptServer } from '../../test/kit/startScriptServer.ts';
import { createAnswerRoom } from './createAnswerRoom.ts';
import { openSender } from './openSender.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

const megabyte = 1_000_000;

describe.each(['sockets', 'undici'] as const)('room for long answers (%s)', (transport) => {
  async function open(limitBytes: number) {
    const held: Asked[] = [];
    const server = await startScriptServer((asked) => void held.push(asked));
    const room = createAnswerRoom(limitBytes);
    const sender = openSender(
      { url: server.url, deadlineMs: 60_000, answerLimitBytes: 100 * megabyte, room },
      transport,
    );
    stops.push(
      () => server.stop(),
      () => sender.close(),
    );
    const post = () => sender.post({ body: 'q', headers: [], mayRepeat: false });
    return { held, room, post };
  }
  const begin = ({ connection: { socket } }: Asked, megabytes: number): void => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${megabytes * megabyte}\r\n\r\n`);
    socket.write(Buffer.alloc((megabytes - 1) * megabyte));
  };
  const end = ({ connection: { socket } }: Asked): void => void socket.write(Buffer.alloc(megabyte));

  it('is taken while one is read, refused to what does not fit, and given back', async () => {
    const { held, room, post } = await open(12 * megabyte);
    const first = post();
    await eventually(() => expect(held).toHaveLength(1));
    begin(held[0]!, 7);
    await eventually(() => expect(room.taken()).toBeGreaterThanOrEqual(6 * megabyte));
    const second = post();
    await eventually(() => expect(held).toHaveLength(2));
    begin(held[1]!, 30);
    await expect(second).rejects.toThrow('long answers');
    end(held[0]!);
    expect((await first).bytes).toHaveLength(7 * megabyte);
    expect(room.taken()).toBe(0);
  });

  it('is not taken by short ones, and given back when the connection is lost', async () => {
    const { held, room, post } = await open(12 * megabyte);
    const short = post();
    await eventually(() => expect(held).toHaveLength(1));
    held[0]?.connection.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    await short;
    const lost = post();
    lost.catch(() => {});
    await eventually(() => expect(held).toHaveLength(2));
    begin(held[1]!, 5);
    await eventually(() => expect(room.taken()).toBeGreaterThanOrEqual(4 * megabyte));
    held[1]?.connection.socket.destroy();
    await expect(lost).rejects.toThrow();
    await eventually(() => expect(room.taken()).toBe(0));
  });
});
