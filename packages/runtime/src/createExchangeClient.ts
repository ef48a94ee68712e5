import { DomainError } from '@guanjia/kernel/DomainError';
import { type ErrorCode, errorCodes } from '@guanjia/kernel/errorCodes';
import { type OutboxMessage, type StoredEvent, storedEventSchema } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { Pool } from 'undici';
import { z } from 'zod';

/** A recipient whose counter a department hosts. */
export interface HostedRecipient {
  readonly id: string;
  readonly name: string;
  /** Where the exchange posts deliveries. */
  readonly endpoint: string;
  /** Ed25519, PEM (SPKI). */
  readonly publicKey: string;
}

export interface FeedPage {
  readonly events: readonly StoredEvent[];
  /** The newest `gseq` of the whole log. */
  readonly head: number;
}

/** A department's (or the gateway's) line to the exchange. Every request is signed. */
export interface ExchangeClient {
  /** @throws DomainError of the exchange when it refuses; DEPARTMENT_UNAVAILABLE when it cannot be reached. */
  intake(messages: readonly OutboxMessage[]): Promise<void>;
  /** Events after a `gseq`; waits up to `waitMs` for the first. */
  readFeed(query: { after: number; limit: number; waitMs: number; signal?: AbortSignal }): Promise<FeedPage>;
  readProjectEvents(projectId: string, query: { after: number; limit: number }): Promise<FeedPage>;
  register(recipients: readonly HostedRecipient[]): Promise<void>;
  close(): Promise<void>;
}

interface Call {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly body?: unknown;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal | undefined;
}

const callTimeoutMs = 10_000;
const feedPageSchema = z.object({ events: z.array(storedEventSchema), head: z.int().nonnegative() });
const refusalSchema = z.object({
  errors: z.array(z.object({ extensions: z.looseObject({ code: z.string() }) })).min(1),
});

/** Opens keep-alive connections as they are needed. `issuer` is the department's name, or `gateway`. */
export function createExchangeClient({
  url,
  issuer,
  key,
}: {
  readonly url: string;
  readonly issuer: string;
  readonly key: string;
}): ExchangeClient {
  const pool = new Pool(url, { connections: 8, keepAliveTimeout: 30_000 });
  const call = async ({ method, path, body, timeoutMs = callTimeoutMs, signal }: Call): Promise<unknown> => {
    const text = body === undefined ? '' : JSON.stringify(body);
    const signed = { key, issuer, method, path, body: text, principal: systemPrincipal(issuer), now: new Date() };
    const deadline = AbortSignal.timeout(timeoutMs);
    try {
      const response = await pool.request({
        method,
        path,
        body: text === '' ? null : text,
        headers: { 'content-type': 'application/json', ...signRequest(signed) },
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      });
      const answer: unknown = await response.body.json();
      if (response.statusCode < 300) return answer;
      throw refusalOf(answer, response.statusCode);
    } catch (cause) {
      if (cause instanceof DomainError) throw cause;
      throw new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange' }, { cause });
    }
  };
  return {
    intake: async (messages) => {
      await call({ method: 'POST', path: '/intake', body: { messages } });
    },
    readFeed: async ({ after, limit, waitMs, signal }) => {
      const path = `/feed?after=${after}&limit=${limit}&waitMs=${waitMs}`;
      return feedPageSchema.parse(await call({ method: 'GET', path, timeoutMs: waitMs + callTimeoutMs, signal }));
    },
    readProjectEvents: async (projectId, { after, limit }) =>
      feedPageSchema.parse(
        await call({ method: 'GET', path: `/projects/${projectId}/events?after=${after}&limit=${limit}` }),
      ),
    register: async (recipients) => {
      await call({ method: 'POST', path: '/directory', body: { recipients } });
    },
    close: () => pool.destroy(),
  };
}

function refusalOf(answer: unknown, status: number): DomainError {
  const parsed = refusalSchema.safeParse(answer);
  const extensions = parsed.data?.errors[0]?.extensions;
  if (extensions === undefined || !isErrorCode(extensions.code)) {
    return new DomainError('DEPARTMENT_UNAVAILABLE', { department: 'exchange', status });
  }
  const { code, messageZh: _, ...detail } = extensions;
  return isErrorCode(code) ? new DomainError(code, detail) : new DomainError('DEPARTMENT_UNAVAILABLE', { status });
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(errorCodes, code);
}
