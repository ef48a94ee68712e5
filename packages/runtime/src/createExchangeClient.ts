import { type HandoffChannel, type OutboxMessage, type StoredEvent, storedEventSchema } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { Pool } from 'undici';
import { z } from 'zod';
import { createMaterialLine, type MaterialLine } from './createMaterialLine.ts';
import { exchangeFault, exchangeRefusal } from './exchangeRefusal.ts';
import { traceHeaders } from './traceHeaders.ts';

/** A recipient that a department speaks for; what its channel needs is to be there. */
export interface HostedRecipient {
  readonly id: string;
  readonly name: string;
  /** How materials reach it; by the platform unless told. */
  readonly channel?: HandoffChannel;
  /** PLATFORM: where the exchange posts deliveries. */
  readonly endpoint?: string;
  /** PLATFORM and NETWORK_SHARE: Ed25519, PEM (SPKI). */
  readonly publicKey?: string;
  /** EMAIL: one address. */
  readonly email?: string;
  /** NETWORK_SHARE: its folder below the share's root. */
  readonly shareFolder?: string;
  /** COURIER: the postal address. */
  readonly address?: string;
  /** Deliveries under way at once, 1 to 100. */
  readonly maxConcurrent?: number;
  /** Deliveries begun a minute, 1 to 100,000. */
  readonly perMinute?: number;
}

export interface FeedPage {
  readonly events: readonly StoredEvent[];
  /** The newest `gseq` of the whole log. */
  readonly head: number;
}

/** A department's (or the gateway's) line to the exchange. Every request is signed. */
export interface ExchangeClient extends MaterialLine {
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
/** For the largest material on a slow line. */
const materialTimeoutMs = 300_000;
const feedPageSchema = z.object({ events: z.array(storedEventSchema), head: z.int().nonnegative() });

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
        headers: { 'content-type': 'application/json', ...signRequest(signed), ...traceHeaders() },
        signal: signal === undefined ? deadline : AbortSignal.any([deadline, signal]),
      });
      const answer: unknown = await response.body.json();
      if (response.statusCode < 300) return answer;
      throw exchangeRefusal(answer, response.statusCode);
    } catch (cause) {
      throw exchangeFault(cause);
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
    ...createMaterialLine({ pool, issuer, key, timeoutMs: materialTimeoutMs }),
    close: () => pool.destroy(),
  };
}
