import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import { traceOnEffect } from '@guanjia/runtime/traceOnEffect';
import type { EventSource } from '../domain/eventSource.ts';
import { type AuthenticateNeeds, authenticateSource } from '../usecases/authenticateSource.ts';
import { type StorePictureNeeds, storePicture } from '../usecases/storePicture.ts';
import { type CloudEventNeeds, takeInCloudEvents } from '../usecases/takeInCloudEvents.ts';
import { readCloudEvents } from './readCloudEvents.ts';

export interface CloudEventRouteNeeds extends AuthenticateNeeds, CloudEventNeeds, StorePictureNeeds {}

const bodyLimitBytes = 4_000_000;
const pathShape = /^\/events\/materials\/([0-9a-f]{64})$/;
const lengthShape = /^\d{1,15}$/;

/**
 * How systems outside the graph post events and the pictures that events name (X5): CloudEvents 1.0, with the source's key
 * instead of a signature. Nothing of a body is read before the key is known.
 */
export function cloudEventRoutes(needs: CloudEventRouteNeeds): Routes {
  return {
    'POST /events': async (exchange) => {
      const source = await authenticate(needs, exchange);
      const events = readCloudEvents(exchange.request.headers, await exchange.readBody(bodyLimitBytes));
      const taking = traceOnEffect('take in events', () => takeInCloudEvents(needs, source, events));
      const accepted = await withinQuota(exchange, taking);
      exchange.send(202, { accepted });
    },
    'PUT /events/materials/*': async (exchange) => {
      const source = await authenticate(needs, exchange);
      const { request, send } = exchange;
      const sha256 = digestIn(exchange);
      const picture = {
        sha256,
        mediaType: request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() ?? '',
        bytes: lengthIn(exchange),
        // whatever goes wrong, the connection stays open for the answer
        stream: request.iterator({ destroyOnReturn: false }) satisfies AsyncIterable<Buffer>,
      };
      try {
        const { bytes, isNew } = await withinQuota(exchange, storePicture(needs, source, picture));
        send(isNew ? 201 : 200, { sha256, bytes });
      } finally {
        request.resume(); // what was not wanted is dropped, and the connection can be used again
      }
    },
  };
}

async function authenticate(needs: AuthenticateNeeds, { request, response }: HttpExchange): Promise<EventSource> {
  try {
    return await authenticateSource(needs, request.headers.authorization);
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'UNAUTHENTICATED') {
      response.setHeader('www-authenticate', 'Bearer');
    }
    throw cause;
  }
}

/** Says with a refusal for the quota when to try again. */
async function withinQuota<Result>({ response }: HttpExchange, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (cause) {
    const seconds = cause instanceof DomainError ? cause.detail['retryAfterSeconds'] : undefined;
    if (typeof seconds === 'number') response.setHeader('retry-after', String(seconds));
    throw cause;
  }
}

function digestIn({ url }: HttpExchange): string {
  const [, sha256] = pathShape.exec(url.pathname) ?? [];
  if (sha256 !== undefined) return sha256;
  throw new DomainError('BAD_INPUT', { field: 'path', accepted: '/events/materials/<SHA-256 in hex>' });
}

function lengthIn({ request }: HttpExchange): number {
  const length = request.headers['content-length'];
  if (length !== undefined && lengthShape.test(length)) return Number(length);
  throw new DomainError('BAD_INPUT', { field: 'content-length', accepted: 'the length of the picture in bytes' });
}
