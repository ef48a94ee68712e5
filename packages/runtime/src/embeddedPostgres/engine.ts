import { PGlite } from '@electric-sql/pglite';
import { createBackendScanner, type TransactionStatus } from './backendScanner.ts';
import { EmbeddedPostgresError } from './EmbeddedPostgresError.ts';
import type { UnnamedStatement } from './statementNames.ts';
import { databaseTemplate } from './template.ts';
import { greetingMessage, syncMessage } from './wireMessages.ts';

/** One PostgreSQL session in WebAssembly: whoever speaks to it must hold the turnstile. */
export interface Engine {
  /** What a client is told when it comes in: AuthenticationOk and the parameters. */
  welcome: Buffer;
  unnamedStatement: UnnamedStatement;
  /**
   * Runs one frontend message. `pass` gets what the engine answers, without notifications; resolves with the status
   * of the last ReadyForQuery, or null when there was none (inside a pipeline). Throws ENGINE_BROKEN.
   */
  run: (message: Buffer, pass: (bytes: Buffer) => void) => Promise<TransactionStatus | null>;
  close: () => Promise<void>;
}

interface EngineNeeds {
  /** Absent: in memory. */
  folder?: string;
  notification: (frame: Buffer) => void;
}

const simpleQuery = 0x51;
const sync = 0x53;

/**
 * The engine's own settings and: less memory; a log of at most some 64 MB; a stack limit that refuses an endless
 * recursion before the stack of WebAssembly runs over, which would break the engine (300kB is too much).
 */
const settings = ['shared_buffers=16MB', 'min_wal_size=32MB', 'max_wal_size=64MB', 'max_stack_depth=200kB'];
const startParams = [...PGlite.defaultStartParams, ...settings.flatMap((setting) => ['-c', setting])];

/** Opens the database in the folder, or a new one in memory. */
export async function openEngine({ folder, notification }: EngineNeeds): Promise<Engine> {
  const database = await open(folder);
  const unnamedStatement: UnnamedStatement = { owner: null };
  let broken: Error | null = null;

  async function tell(message: Buffer, pass: (bytes: Buffer) => void): Promise<TransactionStatus | null> {
    let status: TransactionStatus | null = null;
    const scan = createBackendScanner({
      pass,
      notification,
      ready: (reported) => {
        status = reported;
      },
    });
    await database.execProtocolRawStream(message, { onRawData: (bytes) => scan(Buffer.from(bytes)) });
    return status;
  }

  /** A query is always followed by ReadyForQuery, but for one skipped after an error in a pipeline. */
  async function isAlive(message: Buffer): Promise<boolean> {
    if (message[0] === simpleQuery) return (await tell(syncMessage, () => undefined)) !== null;
    return message[0] !== sync;
  }

  function breakDown(cause: unknown): Error {
    broken ??= new EmbeddedPostgresError('ENGINE_BROKEN', 'the embedded PostgreSQL engine broke', { cause });
    return broken;
  }

  return {
    welcome: await welcomeOf(database),
    unnamedStatement,
    run: async (message, pass) => {
      if (broken) throw broken;
      if (message[0] === simpleQuery) unnamedStatement.owner = null;
      try {
        const status = await tell(message, pass);
        if (status === null && !(await isAlive(message))) throw breakDown('no answer');
        return status;
      } catch (cause) {
        throw breakDown(cause);
      }
    },
    close: () => (broken ? Promise.resolve() : database.close()),
  };
}

async function open(folder: string | undefined): Promise<PGlite> {
  const said: string[] = [];
  const onStderr = (text: string) => {
    said.push(text);
    return true;
  };
  const place = folder === undefined ? { loadDataDir: await databaseTemplate() } : { dataDir: folder };
  const options = { startParams, onStderr, ...place };
  try {
    return await PGlite.create(options);
  } catch (cause) {
    const reason = [String(cause), ...said.slice(-5)].join('; ');
    throw new EmbeddedPostgresError('START_FAILED', `embedded PostgreSQL does not start: ${reason}`, { cause });
  }
}

/** The engine's answer to a greeting, up to the key of the backend, which every client gets of its own. */
async function welcomeOf(database: PGlite): Promise<Buffer> {
  const answer = Buffer.from(await database.execProtocolRaw(greetingMessage('postgres', 'postgres')));
  let at = 0;
  while (at < answer.length && answer[at] !== 0x4b) at += 1 + answer.readInt32BE(at + 1);
  return answer.subarray(0, at);
}
