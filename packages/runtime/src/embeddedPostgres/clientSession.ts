import { randomInt } from 'node:crypto';
import type { Socket } from 'node:net';
import type { TransactionStatus } from './backendScanner.ts';
import type { Engine } from './engine.ts';
import { type FrontendMessage, ProtocolViolation } from './frontendReader.ts';
import { createInbox, type StartTimer } from './inbox.ts';
import type { NotificationBoard } from './notificationBoard.ts';
import { sharedEffects } from './sqlStatements.ts';
import { createStatementNames, type UnnamedStatement } from './statementNames.ts';
import type { Turnstile } from './turnstile.ts';
import { fatalMessage, queryMessage, syncMessage, textAt, wireMessage } from './wireMessages.ts';

/** What all clients of one embedded server share. */
export interface SharedSession {
  engine: Engine;
  turnstile: Turnstile;
  board: NotificationBoard;
  unnamedStatement: UnnamedStatement;
  /** What every client is told when it comes in: AuthenticationOk and the parameters. */
  welcome: Buffer;
  /** For how long a client may hold the engine without saying anything, in milliseconds. */
  idleInTransactionMs: number;
  startTimer: StartTimer;
}

export interface ClientSession {
  /** Resolves when the client is gone and the engine is free of its transaction. Rejects when the engine breaks. */
  served: Promise<void>;
  /** Sends the client away at the end of the message it is at. */
  dismiss: (sqlState: string, reason: string) => void;
}

const greetingCodes = { ssl: 80_877_103, gss: 80_877_104, cancel: 80_877_102, protocol3: 3 };
const greetingLimitMs = 10_000;
const readyAndIdle = wireMessage('Z', Buffer.from('I'));

/**
 * Serves one client. It owns the engine from its first message until the engine is idle again: a pipeline up to its
 * Sync, and a transaction up to its end, are never interleaved with another client's.
 */
export function startClientSession(socket: Socket, id: number, shared: SharedSession): ClientSession {
  const { engine, turnstile, board, idleInTransactionMs } = shared;
  const inbox = createInbox(socket, shared.startTimer);
  const names = createStatementNames(id, shared.unnamedStatement);
  const self = {};
  let leaveTurnstile: (() => void) | null = null;

  const send = (bytes: Buffer) => {
    if (socket.writable) socket.write(bytes);
  };

  /** False when the client only wanted to say something else, or is gone. */
  async function greet(): Promise<boolean> {
    for (;;) {
      const greeting = await inbox.nextGreeting(greetingLimitMs);
      if (greeting === 'closed' || greeting === 'late') return false;
      if (greeting.code === greetingCodes.cancel) return false;
      if (greeting.code === greetingCodes.ssl || greeting.code === greetingCodes.gss) send(Buffer.from('N'));
      else return welcome(greeting.code);
    }
  }

  function welcome(protocol: number): boolean {
    if (protocol >> 16 !== greetingCodes.protocol3) {
      throw new ProtocolViolation('0A000', 'only protocol 3 of PostgreSQL is spoken here');
    }
    const key = Buffer.alloc(8);
    key.writeInt32BE(id, 0);
    key.writeInt32BE(randomInt(2 ** 31), 4);
    send(Buffer.concat([shared.welcome, wireMessage('K', key), readyAndIdle]));
    return true;
  }

  async function obey(): Promise<void> {
    for (;;) {
      const limit = leaveTurnstile ? idleInTransactionMs : null;
      if (!inbox.hasMessage()) release();
      const calm = await inbox.drained(limit);
      const message = calm === 'drained' ? await inbox.nextMessage(limit) : calm;
      if (message === 'closed') return;
      if (message === 'late') return sendAway('25P03', 'terminating connection due to idle-in-transaction timeout');
      if (message.type === 'X') return;
      await handle(message);
    }
  }
}
