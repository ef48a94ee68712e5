import type { Readable } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { Pool } from 'undici';
import { pickHeaders } from './pickHeaders.ts';

/** What somebody wants to see of the board. */
export interface BoardQuestion {
  /** With its query. */
  readonly path: string;
  readonly principal: Principal;
  readonly headers: Readonly<Record<string, string>>;
}

/** The exchange's answer, as far as it is passed back. */
export interface BoardAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** The way to the exchange's board of queues. */
export interface QueueBoardSource {
  /** @throws DEPARTMENT_UNAVAILABLE, DEPARTMENT_TIMEOUT */
  read(question: BoardQuestion): Promise<BoardAnswer>;
  close(): Promise<void>;
}

export interface QueueBoardSourceOptions {
  /** Of the exchange. */
  readonly url: string;
  /** Shared with the exchange. */
  readonly key: string;
  readonly now: () => Date;
  /** For one page or file, in milliseconds; 10 s unless told. */
  readonly deadlineMs?: number;
}

const usualDeadlineMs = 10_000;
const passedBack = [
  'content-type',
  'content-length',
  'cache-control',
  'last-modified',
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
] as const;

/** Asks the exchange in the name of the person who looks, and signs for that. */
export function createQueueBoardSource(options: QueueBoardSourceOptions): QueueBoardSource {
  const { url, key, now, deadlineMs = usualDeadlineMs } = options;
  const pool = new Pool(url, { connections: 8, keepAliveTimeout: 30_000 });
  const ask = async ({ path, principal, headers }: BoardQuestion): Promise<BoardAnswer> => {
    const signature = signRequest({ key, issuer: 'gateway', method: 'GET', path, body: '', principal, now: now() });
    const signal = AbortSignal.timeout(deadlineMs);
    const answer = await pool.request({ method: 'GET', path, headers: { ...headers, ...signature }, signal });
    if (answer.statusCode !== 401) {
      return { status: answer.statusCode, headers: pickHeaders(answer.headers, passedBack), body: answer.body };
    }
    await answer.body.dump();
    throw new Error('the exchange does not accept the signature of this gateway');
  };
  return {
    async read(question) {
      try {
        return await ask(question);
      } catch (cause) {
        const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
        const code = isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE';
        throw new DomainError(code, { department: 'exchange' }, { cause });
      }
    },
    close: () => pool.destroy(),
  };
}
