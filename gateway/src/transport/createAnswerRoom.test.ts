import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { eventually } from '../../test/kit/eventually.ts';
import { type Asked, startScriptServer } from '../../test/kit/startScriptServer.ts';
import { type AnswerPlace, createAnswerRoom } from './createAnswerRoom.ts';
import { openSender } from './openSender.ts';

const stops: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0).toReversed()) await stop();
});

const megabyte = 1_000_000;
const ignore = (): void => {};
const nameOf = (cause: unknown): string => (cause instanceof Error ? cause.name : String(cause));
const messageOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
const aTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('room for long answers', () => {
  it('is given in the order it was asked for, in a turn of its own', async () => {
    const share = createAnswerRoom(10).shareOf('approval', 10);
    const told: string[] = [];
    const first = share.reserve(6, () => told.push('first'));
    const second = share.reserve(6, () => told.push('second'));
    const third = share.reserve(4, () => told.push('third'));
    expect([first, second, third].map(({ isReady }) => isReady)).toEqual([true, false, false]);
    first.leave();
    expect([second.isReady, third.isReady, told]).toEqual([true, true, []]);
    await aTurn();
    expect(told).toEqual(['second', 'third']);
  });

  it('is not told to who has left meanwhile', async () => {
    const share = createAnswerRoom(10).shareOf('approval', 10);
    const told: string[] = [];
    const first = share.reserve(10, ignore);
    const second = share.reserve(10, () => told.push('second'));
    const third = share.reserve(10, () => told.push('third'));
    first.leave();
    second.leave();
    await aTurn();
    expect([third.isReady, told]).toEqual([true, ['third']]);
  });

  it('cannot be taken by one department alone', () => {
    const room = createAnswerRoom(10);
    const [sick, well] = [room.shareOf('sick', 4), room.shareOf('well', 4)];
    expect(sick.reserve(4, ignore).isReady).toBe(true);
    expect(sick.reserve(1, ignore).isReady).toBe(false);
    expect(well.reserve(4, ignore).isReady).toBe(true);
    expect(room.taken()).toBe(8);
  });

  it('outlives a supergraph: the share of a name is one', () => {
    const room = createAnswerRoom(10);
    expect(room.shareOf('approval', 4).reserve(4, ignore).isReady).toBe(true);
    expect(room.shareOf('approval', 4).reserve(4, ignore).isReady).toBe(false);
  });

  it('is refused to what could never have any', () => {
    const room = createAnswerRoom(10);
    expect(() => room.shareOf('approval', 4).reserve(5, ignore)).toThrow('no room');
    expect(() => room.shareOf('concierge', 20).reserve(11, ignore)).toThrow('no room');
    expect(room.taken()).toBe(0);
  });

  it('is refused where twice the share waits: of many long answers most are told at once', () => {
    const room = createAnswerRoom(100);
    const share = room.shareOf('sick', 4);
    const places = [1, 2, 3].map(() => share.reserve(4, ignore));
    expect(places.map(({ isReady }) => isReady)).toEqual([true, false, false]);
    expect(() => share.reserve(1, ignore)).toThrow('no room');
    expect(room.shareOf('well', 4).reserve(4, ignore).isReady).toBe(true);
    places[1]?.leave();
    expect(share.reserve(4, ignore).isReady).toBe(false);
    for (const place of places) place.leave();
    expect(room.taken()).toBe(8);
  });

  it('gives the same memory again to the next', () => {
    const share = createAnswerRoom(10).shareOf('approval', 10);
    const first = share.reserve(10, ignore);
    const block = first.block();
    expect(first.block()).not.toBe(block);
    first.leave();
    const second = share.reserve(10, ignore);
    expect([second.block(), second.block()]).toContain(block);
  });

  it('is never more than there is, whoever comes and goes, and nobody waits for what is free', () => {
    const limits = { a: 8, b: 12 } as const;
    const limit = 15;
    const step = fc.oneof(
      fc.record({ of: fc.constantFrom('a' as const, 'b' as const), bytes: fc.integer({ min: 1, max: 8 }) }),
      fc.nat(),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const room = createAnswerRoom(limit);
        const shares = { a: room.shareOf('a', limits.a), b: room.shareOf('b', limits.b) };
        const here: { of: 'a' | 'b'; bytes: number; place: AnswerPlace }[] = [];
        const takenBy = (of?: 'a' | 'b'): number =>
          here
            .filter((one) => one.place.isReady && (of === undefined || one.of === of))
            .reduce((sum, { bytes }) => sum + bytes, 0);
        for (const one of steps) {
          if (typeof one === 'number') here.splice(one % Math.max(1, here.length), 1)[0]?.place.leave();
          else {
            const waits = here
              .filter(({ of, place }) => of === one.of && !place.isReady)
              .reduce((sum, { bytes }) => sum + bytes, one.bytes);
            try {
              here.push({ ...one, place: shares[one.of].reserve(one.bytes, ignore) });
            } catch {
              expect(waits).toBeGreaterThan(2 * limits[one.of]);
            }
          }
          expect(room.taken()).toBe(takenBy());
          expect(room.taken()).toBeLessThanOrEqual(limit);
          for (const of of ['a', 'b'] as const) expect(takenBy(of)).toBeLessThanOrEqual(limits[of]);
          const next = here.find(({ place }) => !place.isReady);
          if (next === undefined) continue;
          const isFull = room.taken() + next.bytes > limit || takenBy(next.of) + next.bytes > limits[next.of];
          expect(isFull).toBe(true);
        }
        for (const { place } of here) place.leave();
        expect(room.taken()).toBe(0);
      }),
    );
  });
});

describe.each(['sockets', 'undici'] as const)('long answers (%s)', (transport) => {
  async function open(shareBytes: number, answer: (asked: Asked) => void, deadlineMs = 60_000) {
    const server = await startScriptServer(answer);
    const room = createAnswerRoom(100 * megabyte);
    const share = room.shareOf('approval', shareBytes);
    const sender = openSender({ url: server.url, deadlineMs, answerLimitBytes: 20 * megabyte, share }, transport);
    stops.push(
      () => server.stop(),
      () => sender.close(),
    );
    const post = () => sender.post({ body: 'q', headers: [], mayRepeat: false });
    return { server, room, sender, post };
  }
  const begin = ({ connection: { socket } }: Asked, megabytes: number): void => {
    socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${megabytes * megabyte}\r\n\r\n`);
    socket.write(Buffer.alloc((megabytes - 1) * megabyte, 'a'));
  };
  const end = ({ connection: { socket } }: Asked): void => void socket.write(Buffer.alloc(megabyte, 'z'));

  it('wait for each other where there is no room for all, and come whole', async () => {
    const held: Asked[] = [];
    const { room, post } = await open(12 * megabyte, (asked) => void held.push(asked));
    const first = post();
    await eventually(() => expect(held).toHaveLength(1));
    begin(held[0]!, 7);
    await eventually(() => expect(room.taken()).toBe(7 * megabyte));
    const second = post();
    await eventually(() => expect(held).toHaveLength(2));
    begin(held[1]!, 8);
    end(held[1]!);
    const third = post();
    await eventually(() => expect(held).toHaveLength(3));
    held[2]?.connection.socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}');
    expect((await third).bytes.toString()).toBe('{}');
    expect(room.taken()).toBe(7 * megabyte);
    end(held[0]!);
    const answers = [(await first).bytes, (await second).bytes];
    expect(answers.map(({ length }) => length)).toEqual([7 * megabyte, 8 * megabyte]);
    for (const bytes of answers) {
      expect([bytes.indexOf('z'), bytes.lastIndexOf('a')]).toEqual([
        bytes.length - megabyte,
        bytes.length - megabyte - 1,
      ]);
    }
    expect(room.taken()).toBe(0);
  });

  it('leave no room behind when the connection is lost', async () => {
    const held: Asked[] = [];
    const { room, post } = await open(12 * megabyte, (asked) => void held.push(asked));
    const lost = post();
    lost.catch(() => {});
    await eventually(() => expect(held).toHaveLength(1));
    begin(held[0]!, 5);
    await eventually(() => expect(room.taken()).toBe(5 * megabyte));
    held[0]?.connection.socket.destroy();
    await expect(lost).rejects.toThrow();
    await eventually(() => expect(room.taken()).toBe(0));
  });

  it('that have no length and no end, a hundred at once: few are read, the others are not, and all give their room back', async () => {
    const questions = 100;
    const beginning = 19 * megabyte;
    const piece = Buffer.concat([Buffer.from('f4240\r\n'), Buffer.alloc(megabyte), Buffer.from('\r\n')]);
    const pour = (socket: Asked['connection']['socket'], left: number): void => {
      if (left > 0 && !socket.destroyed) socket.write(piece, () => pour(socket, left - megabyte));
    };
    const { server, room, post } = await open(
      40 * megabyte,
      ({ connection: { socket } }) => {
        socket.write('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n');
        pour(socket, beginning);
      },
      2_000,
    );
    const asking = Array.from({ length: questions }, () => post().catch(nameOf));
    await eventually(() => expect(room.taken()).toBe(40 * megabyte));
    const causes = await Promise.all(asking);
    const twoAreRead = 2;
    const fourWait = 4;
    expect(causes.filter((name) => name === 'TimeoutError')).toHaveLength(twoAreRead + fourWait);
    expect(causes.filter((name) => name === 'NoRoomError')).toHaveLength(questions - twoAreRead - fourWait);
    expect(room.taken()).toBe(0);
    // what the system keeps for a connection that nobody reads is a few MB; had all been read it were 19 each
    const written = server.connections.reduce(
      (sum, { socket }) => sum + socket.bytesWritten - socket.writableLength,
      0,
    );
    expect(written).toBeGreaterThan(2 * megabyte);
    expect(written).toBeLessThan((questions * beginning) / 2);
  });

  it('that wait for room are refused with those that wait to be sent', async () => {
    const held: Asked[] = [];
    const { room, sender, post } = await open(12 * megabyte, (asked) => void held.push(asked));
    const first = post();
    await eventually(() => expect(held).toHaveLength(1));
    begin(held[0]!, 7);
    await eventually(() => expect(room.taken()).toBe(7 * megabyte));
    const second = post();
    second.catch(ignore);
    await eventually(() => expect(held).toHaveLength(2));
    begin(held[1]!, 8);
    await eventually(async () => {
      sender.refuseWaiting(new Error('The breaker is open.'));
      expect(await Promise.race([second.catch(messageOf), aTurn()])).toBe('The breaker is open.');
    });
    end(held[0]!);
    expect((await first).bytes).toHaveLength(7 * megabyte);
    expect(room.taken()).toBe(0);
  });
});
