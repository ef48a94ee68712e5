import type { IncomingHttpHeaders } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import type { EventIntake } from './createEventIntake.ts';
import { passingBody } from './passingBody.ts';

const bodyLimitBytes = 4_000_000;
const ofEvents = new Set(['authorization', 'content-type']);
const ofPictures = new Set([...ofEvents, 'content-length']);

/**
 * `POST /events` and `PUT /events/materials/<sha256>`: CloudEvents and pictures of systems outside the graph (X5), so that they
 * need to reach only the gateway. The exchange says who may; here only what carries no key at all is turned away, before its
 * body is read.
 */
export function cloudEventRoutes(intake: EventIntake): Routes {
  return {
    'POST /events': async (exchange) => {
      requireKey(exchange);
      const body = await exchange.readBody(bodyLimitBytes);
      const { status, headers, body: answer } = await intake.post({ headers: headersFor(exchange, ofEvents), body });
      exchange.send(status, answer, headers);
    },
    'PUT /events/materials/*': async (exchange) => {
      requireKey(exchange);
      requireLength(exchange);
      const { request, url } = exchange;
      const picture = passingBody(request);
      const sent = { path: url.pathname, headers: headersFor(exchange, ofPictures), picture };
      try {
        const { status, headers, body } = await intake.putPicture(sent);
        exchange.send(status, body, headers);
      } finally {
        // what the exchange did not want to read is dropped, so that the sender hears the answer and can go on
        request.unpipe(picture);
        request.resume();
      }
    },
  };
}

function requireKey({ request, response }: HttpExchange): void {
  if (request.headers.authorization?.includes('gjs_') === true) return;
  response.setHeader('www-authenticate', 'Bearer');
  throw new DomainError('UNAUTHENTICATED', { field: 'authorization', accepted: 'the key of an event source' });
}

/** Without it the exchange could not tell before the first byte whether there is room. */
function requireLength({ request }: HttpExchange): void {
  if (request.headers['content-length'] !== undefined) return;
  throw new DomainError('BAD_INPUT', { field: 'content-length', accepted: 'the length of the picture in bytes' });
}

function headersFor({ request, requestId }: HttpExchange, passed: ReadonlySet<string>): Record<string, string> {
  return { ...passedOf(request.headers, passed), 'x-request-id': requestId };
}

function passedOf(headers: IncomingHttpHeaders, names: ReadonlySet<string>): Record<string, string> {
  const passed = Object.entries(headers).filter(([name]) => names.has(name) || name.startsWith('ce-'));
  return Object.fromEntries(passed.map(([name, value]) => [name, String(value)]));
}
