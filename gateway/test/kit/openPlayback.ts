import type { HttpAnswer, HttpSender, HttpSenderOptions } from '../../src/transport/HttpSender.ts';
import { followSockets } from './followSockets.ts';
import { answerOf, type ScriptConnection, startScriptServer } from './startScriptServer.ts';

/** What a server says to one question. */
export interface Play {
  readonly pieces: readonly Buffer[];
  /** Whether it ends the connection behind it; otherwise only when the sender wants more than it says. */
  readonly ends: boolean;
}

export type Outcome = { readonly status: number; readonly bytes: Buffer } | { readonly refusal: Error };

/** What a sender made of it, and of the answer to its next question, which is a good one. */
export interface Played {
  readonly first: Outcome;
  readonly second: Outcome;
  /** What the second one is, if nothing of the first is in it. */
  readonly own: { readonly status: number; readonly bytes: Buffer };
  /** How often the first question has come. */
  readonly asked: number;
}

/** Plays answers byte by byte to senders. */
export interface Playback {
  play(createSender: (options: HttpSenderOptions) => HttpSender, play: Play): Promise<Played>;
  stop(): Promise<void>;
}

const limits = { deadlineMs: 20_000, answerLimitBytes: 1_000_000 };

/** A server for plays, and eyes on the sockets that lead to it: nothing here waits for a clock. */
export async function openPlayback(): Promise<Playback> {
  const sockets = followSockets();
  const plays = new Map<string, { play: Play; asked: number; over: () => void; connection?: ScriptConnection }>();
  let last = 0;
  const server = await startScriptServer(({ body, connection }) => {
    const [kind, id = ''] = body.split(' ');
    const known = plays.get(id);
    if (kind !== 'first' || known === undefined) return void connection.socket.write(answerOf(body));
    known.asked += 1;
    known.connection = connection;
    void say(connection, known.play).then(known.over);
  });

  /** Whether the sender has read all that was written to it, or has closed the connection. */
  const hasRead = ({ socket }: ScriptConnection): boolean => {
    const own = sockets.to(server.port).get(socket.remotePort ?? 0);
    return own === undefined || own.destroyed || own.bytesRead >= socket.bytesWritten;
  };

  return {
    async play(createSender, play) {
      const id = String((last += 1));
      const sender = createSender({ ...limits, url: server.url });
      let over = (): void => {};
      const isOver = new Promise<void>((resolve) => (over = resolve));
      const known: NonNullable<ReturnType<typeof plays.get>> = { play, asked: 0, over };
      plays.set(id, known);
      let first: Outcome | null = null;
      const asking = outcomeOf(sender.post({ body: `first ${id}`, headers: [], mayRepeat: false })).then(
        (outcome) => (first = outcome),
      );
      await isOver;
      const { connection } = known;
      if (connection === undefined) throw new Error('Nobody was asked.');
      while (!hasRead(connection)) await turn();
      // What was read last is understood, and a connection that is of no use any more is closed.
      await turn();
      await turn();
      if (first === null) connection.socket.end();
      await asking;
      const second = await outcomeOf(sender.post({ body: `next ${id}`, headers: [], mayRepeat: true }));
      await sender.close();
      connection.socket.destroy();
      plays.delete(id);
      return {
        first: await asking,
        second,
        own: { status: 200, bytes: Buffer.from(`next ${id}`) },
        asked: known.asked,
      };
    },
    async stop() {
      sockets.stop();
      await server.stop();
    },
  };
}

async function say({ socket }: ScriptConnection, { pieces, ends }: Play): Promise<void> {
  for (const piece of pieces) {
    if (socket.destroyed) return;
    await new Promise<void>((resolve) => void socket.write(piece, () => resolve()));
    await turn();
  }
  if (ends) socket.end();
}

/** A sender that waits for nothing until its deadline is a fault, not a refusal. */
async function outcomeOf(asking: Promise<HttpAnswer>): Promise<Outcome> {
  try {
    return await asking;
  } catch (cause) {
    const refusal = cause as Error;
    if (refusal.name === 'TimeoutError') throw refusal;
    return { refusal };
  }
}

function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
