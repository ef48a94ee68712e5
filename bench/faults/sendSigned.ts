import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { systemPrincipal } from '@guanjia/kernel/principal';
import { signRequest } from '@guanjia/kernel/signature';
import { Client } from 'undici';
import type { BenchSystem } from '../system/startSystem.ts';

/** What came back; status 0 when the connection was closed without an answer. */
export interface Reply {
  readonly status: number;
  /** The beginning, for a person. */
  readonly text: string;
  readonly bytes: number;
}

export interface SignedSending {
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly path: string;
  readonly body: Buffer;
  /** Without a content-length, as somebody who does not say how much is to come. */
  readonly inChunks?: boolean;
}

const limitMs = 30_000;
const chunkBytes = 1_000_000;
const shownCharacters = 200;

const upWithinMs = 10_000;

/** One request of the department that sends, on a connection of its own, to the first exchange that takes connections. */
export async function sendSigned(system: BenchSystem, sending: SignedSending): Promise<Reply> {
  const giveUpAt = performance.now() + upWithinMs;
  for (;;) {
    for (const url of system.exchangeUrls) {
      const reply = await sendTo(url, system.keys.approval, sending);
      if (reply !== null) return reply;
    }
    if (performance.now() > giveUpAt) return { status: 0, text: 'no exchange takes connections', bytes: 0 };
    await delay(100);
  }
}

/** Null when nobody listens there. */
async function sendTo(
  url: string,
  key: string,
  { method, path, body, inChunks }: SignedSending,
): Promise<Reply | null> {
  const principal = systemPrincipal('approval');
  const signed = { key, issuer: 'approval', method, path, body, principal, now: new Date() };
  const type = path === '/intake' ? 'application/json' : 'application/pdf';
  const client = new Client(url);
  try {
    const response = await client.request({
      method,
      path,
      body: method === 'GET' ? null : inChunks === true ? Readable.from(chunksOf(body), { objectMode: false }) : body,
      headers: { 'content-type': type, ...signRequest(signed) },
      signal: AbortSignal.timeout(limitMs),
    });
    const answer = Buffer.from(await response.body.arrayBuffer());
    return {
      status: response.statusCode,
      text: answer.toString('utf8').slice(0, shownCharacters),
      bytes: answer.length,
    };
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED') return null;
    return { status: 0, text: cause instanceof Error ? cause.message : String(cause), bytes: 0 };
  } finally {
    await client.destroy();
  }
}

async function* chunksOf(body: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < body.length; start += chunkBytes) yield body.subarray(start, start + chunkBytes);
}
