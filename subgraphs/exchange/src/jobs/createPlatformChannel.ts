import type { LookupFunction } from 'node:net';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { LegDelivery } from '@guanjia/kernel/messages';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { receiptSchema } from '@guanjia/kernel/receipt';
import { signRequest } from '@guanjia/kernel/signature';
import { createGuardedLookup } from '@guanjia/runtime/createGuardedLookup';
import { traceHeaders } from '@guanjia/runtime/traceHeaders';
import { Agent, type Dispatcher, request } from 'undici';
import { z } from 'zod';
import type { ChannelAnswer, LegChannel } from '../domain/legChannel.ts';
import type { Recipient } from '../domain/recipient.ts';
import { requireEndpoint } from '../domain/requireEndpoint.ts';
import { refusalIn } from './refusalIn.ts';

export interface PlatformChannelNeeds {
  /** Key shared with the department that hosts a recipient. */
  readonly keyOf: (department: string) => string | undefined;
  readonly allowedHosts: readonly string[];
  readonly now: () => Date;
  readonly timeoutMs?: number;
  /** How names become addresses; the system's way, guarded, unless told. */
  readonly lookup?: LookupFunction;
}

interface Answer {
  readonly status: number;
  readonly body: string;
}

const answerLimitBytes = 64_000;
const answerSchema = z.object({ receipt: receiptSchema });

/** The channel over which most materials travel: a signed POST to the recipient's endpoint, ended after 10 s (H1). */
export function createPlatformChannel(needs: PlatformChannelNeeds): LegChannel & { close(): Promise<void> } {
  const lookup = needs.lookup ?? createGuardedLookup();
  const dispatcher = new Agent({ connections: 32, keepAliveTimeout: 10_000, connect: { lookup } });
  return {
    async deliver(delivery, recipient) {
      try {
        return read(await post(needs, dispatcher, delivery, recipient));
      } catch (cause) {
        return { kind: 'failed', reason: reasonOf(cause) };
      }
    },
    close: () => dispatcher.destroy(),
  };
}

async function post(
  { keyOf, allowedHosts, now, timeoutMs = 10_000 }: PlatformChannelNeeds,
  dispatcher: Dispatcher,
  delivery: LegDelivery,
  { endpoint, department }: Recipient,
): Promise<Answer> {
  if (endpoint === null) throw new DomainError('BAD_INPUT', { field: 'endpoint' });
  requireEndpoint(endpoint, allowedHosts, 'endpoint');
  const key = keyOf(department);
  if (key === undefined) throw new DomainError('FORBIDDEN', { field: 'department', value: department });
  const { pathname, search } = new URL(endpoint);
  const body = JSON.stringify(delivery);
  const signed = { key, issuer: 'exchange', method: 'POST', path: `${pathname}${search}`, body, now: now() };
  const response = await request(endpoint, {
    dispatcher,
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      ...signRequest({ ...signed, principal: systemPrincipal('exchange') }),
      ...traceHeaders(),
    },
    signal: AbortSignal.timeout(timeoutMs),
  });
  return { status: response.statusCode, body: await readCapped(response.body) };
}

async function readCapped(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream) {
    if (!(chunk instanceof Uint8Array)) throw new TypeError('the answer is not made of bytes');
    bytes += chunk.length;
    if (bytes > answerLimitBytes) throw new Error(`the answer is longer than ${answerLimitBytes} bytes`);
    chunks.push(Buffer.from(chunk));
  }
  return Buffer.concat(chunks).toString('utf8');
}

function read({ status, body }: Answer): ChannelAnswer {
  const json = parseJson(body);
  if (status === 200) {
    const answer = answerSchema.safeParse(json);
    if (answer.success) return { kind: 'receipt', receipt: answer.data.receipt };
    return { kind: 'failed', reason: 'answered 200 without a receipt' };
  }
  return refusalIn(status, json) ?? { kind: 'failed', reason: `answered ${status}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON: whatever the status, there is nothing in it for us
  }
}

/** Without the address: reasons are read by people who need not know it. */
function reasonOf(cause: unknown): string {
  if (cause instanceof DomainError) return `${cause.code}: ${String(cause.detail['field'])}`;
  if (cause instanceof Error && cause.name === 'TimeoutError') return 'no answer in time';
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : null;
  return code === null
    ? `not reached: ${cause instanceof Error ? cause.message : 'unknown'}`.slice(0, 200)
    : `not reached: ${code}`;
}
