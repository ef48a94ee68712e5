import type { TransactionStatus } from './backendScanner.ts';
import type { Engine } from './engine.ts';
import type { FrontendMessage } from './frontendReader.ts';
import type { NotificationBoard } from './notificationBoard.ts';
import type { Outlet } from './outlet.ts';
import { sharedEffects } from './sqlStatements.ts';
import { createStatementNames } from './statementNames.ts';
import type { Turnstile } from './turnstile.ts';
import { queryMessage, syncMessage, textAt, wireMessage } from './wireMessages.ts';

/** What all clients of one embedded server share. */
export interface SharedSession {
  engine: Engine;
  turnstile: Turnstile;
  board: NotificationBoard;
}

/** One client's way to the engine, which it has for itself from a first message until the engine is idle again. */
export interface EngineTurn {
  readonly held: boolean;
  /** Waits for its turn when need be, and runs the message. Throws ENGINE_BROKEN. */
  tell: (message: FrontendMessage) => Promise<void>;
  /** Rolls back what is open, closes what was prepared, stops listening, and lets the next client in. */
  giveUp: () => Promise<void>;
}

/** Without a turn these say nothing: Flush, and what a client sends after a COPY was refused. */
const emptyWords = new Set(['H', 'd', 'c', 'f']);
const ignore = () => undefined;

export function createEngineTurn(client: number, shared: SharedSession, outlet: Outlet): EngineTurn {
  const { engine, turnstile, board } = shared;
  const self = {};
  const names = createStatementNames(client, engine.unnamedStatement);
  let leave: (() => void) | null = null;
  let hasSpoken = false;

  const deliver = (frame: Buffer) => {
    outlet.send(frame);
    outlet.flush();
  };

  async function release(): Promise<void> {
    const sql = board.settlingSql();
    if (sql !== null) await engine.run(queryMessage(sql), ignore);
    leave?.();
    leave = null;
  }

  /** Notes what the statement does to all clients; a statement that would harm them is replaced by its refusal. */
  function guard(message: FrontendMessage): FrontendMessage {
    if (message.type !== 'Q' && message.type !== 'P') return message;
    const { sqlStart, sqlEnd } = sqlPlace(message);
    for (const effect of sharedEffects(message.bytes.toString('utf8', sqlStart, sqlEnd))) {
      if (effect.kind === 'listen') board.listen(self, effect.channel, deliver);
      if (effect.kind === 'unlisten') board.unlisten(self, effect.channel);
      if (effect.kind === 'refused') return replaceSql(message, refusal(effect.reason));
    }
    return message;
  }

  async function tell(message: FrontendMessage): Promise<void> {
    if (!leave && emptyWords.has(message.type)) return;
    hasSpoken = true;
    leave ??= await turnstile.enter();
    const { before, message: own } = names.rewrite(guard(message));
    if (before) await engine.run(before, ignore);
    const status = await engine.run(own, outlet.send);
    if (status !== null || message.type === 'H') outlet.flush();
    if (status === 'I') await release();
  }

  async function reset(): Promise<TransactionStatus | null> {
    const status = await engine.run(syncMessage, ignore);
    return status === 'I' ? status : engine.run(queryMessage('ROLLBACK'), ignore);
  }

  async function giveUp(): Promise<void> {
    if (!hasSpoken) return;
    leave ??= await turnstile.enter();
    await reset();
    board.leave(self);
    for (const close of names.closeAll()) await engine.run(close, ignore);
    await reset();
    await release();
  }

  return {
    get held() {
      return leave !== null;
    },
    tell,
    giveUp: async () => {
      try {
        await giveUp();
      } finally {
        leave?.();
      }
    },
  };
}

/** Where in a Query or Parse message the SQL stands. */
function sqlPlace({ type, bytes }: FrontendMessage): { sqlStart: number; sqlEnd: number } {
  const sqlStart = type === 'P' ? textAt(bytes, 5).next : 5;
  const end = bytes.indexOf(0, sqlStart);
  return { sqlStart, sqlEnd: end < 0 ? bytes.length : end };
}

function replaceSql(message: FrontendMessage, sql: string): FrontendMessage {
  const { sqlStart, sqlEnd } = sqlPlace(message);
  const bytes = wireMessage(message.type, message.bytes.subarray(5, sqlStart), sql, message.bytes.subarray(sqlEnd + 1));
  return { ...message, bytes };
}

/** A statement that fails: so the engine itself keeps track of the failed transaction. */
function refusal(reason: string): string {
  return `DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '0A000', MESSAGE = '${reason}'; END $$`;
}
