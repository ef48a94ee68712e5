import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { greetingMessage } from '../src/embeddedPostgres/wireMessages.ts';

export interface RawClient {
  readonly socket: Socket;
  /** Sends the messages and gives what is printable of the answer, up to ReadyForQuery. */
  ask(...messages: readonly Buffer[]): Promise<string>;
  /** All since the last question, byte for byte. */
  heard(): string;
  readonly closed: Promise<unknown>;
  end(): Promise<void>;
}

/** ReadyForQuery, less the status at its end. */
const ready = Buffer.from([0x5a, 0, 0, 0, 5]).toString('latin1');

/** A client that speaks the protocol by hand, and is let in. */
export async function openRawClient(port: number): Promise<RawClient> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  let heard = '';
  let hears: () => void = () => undefined;
  socket.on('data', (bytes) => {
    heard += bytes.toString('latin1');
    hears();
  });
  const closed = once(socket, 'close');

  async function ask(...messages: readonly Buffer[]): Promise<string> {
    heard = '';
    socket.write(Buffer.concat(messages));
    while (heard.slice(-6, -1) !== ready) {
      const more = Promise.withResolvers<void>();
      hears = more.resolve;
      await more.promise;
    }
    return heard.replaceAll(/[^ -~\n]/g, '');
  }

  await ask(greetingMessage('postgres', 'postgres'));
  return { socket, ask, closed, heard: () => heard, end: async () => void socket.destroy() };
}
