import type { Readable } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import { Pool } from 'undici';
import { readLimited } from './readLimited.ts';

/** What an outside system has sent, as far as it is passed on. */
export interface PostedEvents {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A picture on its way through; no more of it is in memory than a piece. */
export interface SentPicture {
  /** As the sender has it, with the picture's digest. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly picture: Readable;
}

/** The exchange's answer, as far as it is passed back. */
export interface EventsAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The way to the exchange for events of systems outside the graph. */
export interface EventIntake {
  /** @throws DEPARTMENT_UNAVAILABLE, DEPARTMENT_TIMEOUT; the events may have been taken in then, and may be sent again */
  post(posted: PostedEvents): Promise<EventsAnswer>;
  /** @throws the same */
  putPicture(picture: SentPicture): Promise<EventsAnswer>;
  close(): Promise<void>;
}

interface Call {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | Readable;
  readonly timeoutMs: number;
}

const usualDeadlineMs = 10_000;
/** Of a picture; slow lines of building sites need it. */
const pictureDeadlineMs = 120_000;
const answerLimitBytes = 1_000_000;
const passedBack = ['content-type', 'retry-after', 'www-authenticate'] as const;

/**
 * Passes events and pictures on to the exchange at `url`, unsigned: the source's key, which goes with them, is all that lets them in, and
 * the gateway's own right to read the log must not.
 */
export function createEventIntake({
  url,
  deadlineMs = usualDeadlineMs,
}: {
  readonly url: string;
  readonly deadlineMs?: number;
}): EventIntake {
  const pool = new Pool(url, { connections: 32, keepAliveTimeout: 30_000 });
  const call = async ({ timeoutMs, headers, ...request }: Call): Promise<EventsAnswer> => {
    try {
      const answer = await pool.request({ ...request, headers, signal: AbortSignal.timeout(timeoutMs) });
      return {
        status: answer.statusCode,
        headers: pick(answer.headers, passedBack),
        body: await readLimited(answer.body, answerLimitBytes),
      };
    } catch (cause) {
      const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
      const code = isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE';
      throw new DomainError(code, { department: 'exchange' }, { cause });
    }
  };
  return {
    post: (posted) => call({ method: 'POST', path: '/events', timeoutMs: deadlineMs, ...posted }),
    putPicture: ({ picture, ...sent }) => call({ method: 'PUT', timeoutMs: pictureDeadlineMs, body: picture, ...sent }),
    close: () => pool.destroy(),
  };
}

function pick(
  headers: Readonly<Record<string, string | string[] | undefined>>,
  names: readonly string[],
): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => (headers[name] === undefined ? [] : [[name, String(headers[name])] as const])),
  );
}
