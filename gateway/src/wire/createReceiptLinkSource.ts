import type { Readable } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import { Pool } from 'undici';
import { pickHeaders } from './pickHeaders.ts';

/** What a recipient's browser asks of the page behind its link. */
export interface ReceiptLinkQuestion {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | null;
}

/** The exchange's answer, as far as it is passed back: a page, or a material piece by piece. */
export interface ReceiptLinkAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** The way to the exchange's pages for signing. */
export interface ReceiptLinkSource {
  /** @throws DEPARTMENT_UNAVAILABLE, DEPARTMENT_TIMEOUT; an answer given may have been taken then, and may be given again */
  ask(question: ReceiptLinkQuestion): Promise<ReceiptLinkAnswer>;
  close(): Promise<void>;
}

const usualDeadlineMs = 10_000;
const passedBack = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'location',
  'referrer-policy',
  'x-content-type-options',
  'x-robots-tag',
] as const;

/**
 * Passes what is asked of the links in mails on to the exchange at `url`, unsigned: the token in the link is all that lets
 * anybody in. `deadlineMs` is for the answer to begin, and for each piece of it to come; 10 s unless told.
 */
export function createReceiptLinkSource({
  url,
  deadlineMs = usualDeadlineMs,
}: {
  readonly url: string;
  readonly deadlineMs?: number;
}): ReceiptLinkSource {
  const pool = new Pool(url, {
    connections: 16,
    keepAliveTimeout: 30_000,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
  });
  return {
    async ask(question) {
      try {
        const answer = await pool.request(question);
        return { status: answer.statusCode, headers: pickHeaders(answer.headers, passedBack), body: answer.body };
      } catch (cause) {
        const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
        const code = isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE';
        throw new DomainError(code, { department: 'exchange' }, { cause });
      }
    },
    close: () => pool.destroy(),
  };
}
