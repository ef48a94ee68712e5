import { Readable } from 'node:stream';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { signChunks, signedChunksDigest } from '@guanjia/kernel/signedChunks';
import { Pool } from 'undici';
import { z } from 'zod';
import { pickHeaders } from './pickHeaders.ts';
import { readLimited } from './readLimited.ts';

/** For whom something is asked, and by which request. */
interface MaterialQuestion {
  readonly query: URLSearchParams;
  readonly principal: Principal;
  readonly requestId: string;
}

/** A content on its way in; no more of it is in memory than some pieces. */
export interface MaterialUpload extends MaterialQuestion {
  readonly content: AsyncIterable<Uint8Array>;
}

/** What a link asks for. */
export interface MaterialDownload extends MaterialQuestion {
  /** As the link has it. */
  readonly path: string;
}

/** The department's answer, as far as it is passed back. */
export interface MaterialAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** The way to the department that keeps the contents of materials. */
export interface MaterialSource {
  /** @throws DEPARTMENT_UNAVAILABLE, DEPARTMENT_TIMEOUT; the content may have been taken in then, and may be sent again */
  upload(upload: MaterialUpload): Promise<{ readonly status: number; readonly body: object }>;
  /** @throws the same */
  download(download: MaterialDownload): Promise<MaterialAnswer>;
  close(): Promise<void>;
}

export interface MaterialSourceOptions {
  /** Of the department's process; its path does not matter. */
  readonly url: string;
  /** Shared with it. */
  readonly key: string;
  /** Milliseconds without any progress; a minute unless told. */
  readonly deadlineMs?: number;
  readonly now: () => Date;
}

const department = 'approval';
const usualDeadlineMs = 60_000;
const answerLimitBytes = 100_000;
const passedBack = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'cache-control',
  'x-content-type-options',
] as const;
const answerSchema = z.record(z.string(), z.unknown());

/** Passes contents on, signed, and sealed piece by piece on their way in (decision 0015). */
export function createMaterialSource({
  url,
  key,
  deadlineMs = usualDeadlineMs,
  now,
}: MaterialSourceOptions): MaterialSource {
  const pool = new Pool(new URL(url).origin, {
    connections: 64,
    keepAliveTimeout: 30_000,
    headersTimeout: deadlineMs,
    bodyTimeout: deadlineMs,
  });
  const signed = { key, issuer: 'gateway' } as const;
  return {
    async upload({ query, principal, requestId, content }) {
      const line = { method: 'POST', path: `/materials?${query.toString()}` } as const;
      const proof = signRequest({ ...signed, ...line, principal, bodyDigest: signedChunksDigest, now: now() });
      const seal = { key, signature: proof['x-guanjia-signature'] ?? '' };
      const progress = watchProgress(deadlineMs);
      const body = Readable.from(signChunks(progress.of(content), seal));
      try {
        const headers = { ...proof, 'content-type': 'application/octet-stream', 'x-request-id': requestId };
        const answer = await pool.request({ ...line, headers, body, signal: progress.signal });
        const text = await readLimited(answer.body, answerLimitBytes);
        requireOurs(answer.statusCode);
        return { status: answer.statusCode, body: answerSchema.parse(JSON.parse(text)) };
      } catch (cause) {
        throw faultOf(cause);
      } finally {
        progress.end();
        body.destroy();
      }
    },
    async download({ path, query, principal, requestId }) {
      const line = { method: 'GET', path: `${path}?${query.toString()}` } as const;
      const proof = signRequest({ ...signed, ...line, principal, body: '', now: now() });
      try {
        const answer = await pool.request({ ...line, headers: { ...proof, 'x-request-id': requestId } });
        requireOurs(answer.statusCode, () => void answer.body.destroy());
        return { status: answer.statusCode, headers: pickHeaders(answer.headers, passedBack), body: answer.body };
      } catch (cause) {
        throw faultOf(cause);
      }
    },
    close: () => pool.destroy(),
  };
}

/** Aborts when no piece has passed for so long, whoever stands still: undici does not look while a body is under way. */
function watchProgress(limitMs: number) {
  const stopping = new AbortController();
  const giveUp = (): void => stopping.abort(new DOMException('No piece of the body passed in time.', 'TimeoutError'));
  const timer = setTimeout(giveUp, limitMs);
  return {
    signal: stopping.signal,
    async *of(content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, void> {
      for await (const piece of content) {
        timer.refresh();
        yield piece;
      }
      timer.refresh();
    },
    end: () => clearTimeout(timer),
  };
}

/** That the department does not believe the gateway is nothing that the caller could mend. */
function requireOurs(status: number, giveUp: () => void = () => {}): void {
  if (status !== 401) return;
  giveUp();
  throw new DomainError('DEPARTMENT_UNAVAILABLE', { department, status });
}

function faultOf(cause: unknown): DomainError {
  if (cause instanceof DomainError) return cause;
  const isLate = cause instanceof Error && cause.name.endsWith('TimeoutError');
  return new DomainError(isLate ? 'DEPARTMENT_TIMEOUT' : 'DEPARTMENT_UNAVAILABLE', { department }, { cause });
}
