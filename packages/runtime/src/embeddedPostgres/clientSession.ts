import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import { createEngineTurn, type SharedSession } from './engineTurn.ts';
import { type Greeting, ProtocolViolation } from './frontendReader.ts';
import { createInbox, type StartTimer } from './inbox.ts';
import { createOutlet } from './outlet.ts';
import { fatalMessage, wireMessage } from './wireMessages.ts';

export interface ClientNeeds {
  socket: Socket;
  /** Unique in this server; the client sees it as the process id of its backend. */
  id: number;
  shared: SharedSession;
  /** AuthenticationOk and the parameters. */
  welcome: Buffer;
  /** For how long a client may hold the engine without saying anything, in milliseconds. */
  idleInTransactionMs: number;
  startTimer: StartTimer;
}

export interface ClientSession {
  /** Resolves when the client is gone and its transaction is ended. Rejects when the engine breaks. */
  served: Promise<void>;
  /** Sends the client away at the end of the message it is at; one that asks for nothing is only hung up on. */
  dismiss: (sqlState: string, reason: string) => void;
}

const sslRequest = 80_877_103;
const gssRequest = 80_877_104;
const cancelRequest = 80_877_102;
const greetingLimitMs = 10_000;
const farewellMs = 1_000;
const idleTooLong = 'terminating connection due to idle-in-transaction timeout';
const ready = wireMessage('Z', Buffer.from('I'));

/** Serves one client over its socket, from greeting to goodbye. */
export function startClientSession(needs: ClientNeeds): ClientSession {
  const { socket, id, shared, startTimer, idleInTransactionMs } = needs;
  const inbox = createInbox(socket, startTimer);
  const outlet = createOutlet(socket);
  const turn = createEngineTurn(id, shared, outlet);
  let busy = false;

  function sendAway(sqlState: string, reason: string): void {
    outlet.send(fatalMessage(sqlState, reason));
    outlet.flush();
    hangUp();
  }

  /** Politely, so that the last words arrive; a client that does not hang up in turn is cut off. */
  function hangUp(): void {
    socket.end();
    socket.once(
      'close',
      startTimer(farewellMs, () => socket.destroy()),
    );
  }

  /** False when the client only wanted to say something else, or is gone. */
  async function greet(): Promise<boolean> {
    for (;;) {
      const greeting = await inbox.nextGreeting(greetingLimitMs);
      if (greeting === 'closed' || greeting === 'late' || greeting.code === cancelRequest) return false;
      if (greeting.code !== sslRequest && greeting.code !== gssRequest) return welcome(greeting);
      outlet.send(Buffer.from('N'));
      outlet.flush();
    }
  }

  function welcome(greeting: Greeting): boolean {
    refuseUnlikely(greeting);
    const key = Buffer.alloc(8);
    key.writeInt32BE(id, 0);
    key.writeInt32BE(randomInt(2 ** 31), 4);
    for (const bytes of [needs.welcome, wireMessage('K', key), ready]) outlet.send(bytes);
    outlet.flush();
    return true;
  }

  async function obey(): Promise<void> {
    for (;;) {
      const limit = turn.held ? idleInTransactionMs : null;
      const calm = await inbox.drained(limit);
      const message = calm === 'drained' ? await inbox.nextMessage(limit) : calm;
      if (message === 'late') return sendAway('25P03', idleTooLong);
      if (message === 'closed' || message.type === 'X') return;
      busy = true;
      await turn.tell(message);
      busy = turn.held;
    }
  }

  async function serve(): Promise<void> {
    try {
      if (await greet()) await obey();
    } catch (error) {
      if (!(error instanceof ProtocolViolation)) throw error;
      sendAway(error.sqlState, error.message);
    } finally {
      busy = false;
      hangUp();
      await turn.giveUp();
    }
  }

  return {
    served: serve(),
    dismiss: (sqlState, reason) => {
      if (busy) sendAway(sqlState, reason);
      else hangUp();
      inbox.close();
    },
  };
}

/** A client that would not get what it asks for is told at once. */
function refuseUnlikely({ code, bytes }: Greeting): void {
  if (code >> 16 !== 3) throw new ProtocolViolation('0A000', 'only protocol 3 of PostgreSQL is spoken here');
  const searchPath = /search_path=("?)(\w+)\1/.exec(bytes.toString('latin1', 8))?.[2];
  if (searchPath !== undefined && searchPath !== 'public') {
    throw new ProtocolViolation('0A000', 'all clients of the embedded database share the search_path "public"');
  }
}
