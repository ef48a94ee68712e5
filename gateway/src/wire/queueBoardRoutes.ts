import { pipeline } from 'node:stream/promises';
import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, hasRole } from '@guanjia/kernel/principal';
import type { HttpExchange, Routes } from '@guanjia/runtime/startHttpServer';
import type { Caller, Identity } from '../identity/Identity.ts';
import type { QueueBoardSource } from './createQueueBoardSource.ts';
import { pickHeaders } from './pickHeaders.ts';
import { sessionCookie, tokenInCookie } from './sessionCookie.ts';
import { signInHeaders, signInPage } from './signInPage.ts';

export interface QueueBoardNeeds {
  readonly identity: Identity;
  readonly source: QueueBoardSource;
  /** Where a request comes from. */
  readonly addressOf: (request: HttpExchange['request']) => string | null;
  readonly now: () => Date;
}

const home = '/queues/';
const formLimitBytes = 16_000;
const formType = 'application/x-www-form-urlencoded';
const passedOn = ['accept', 'accept-language', 'if-modified-since'] as const;

/**
 * The exchange's board of queues, for supervisors (督导员) and to be read only. Other programs send their token as they do
 * to the graph; a browser, which has no way to do so, keeps it in a cookie of this path that ends with the token.
 */
export function queueBoardRoutes(needs: QueueBoardNeeds): Routes {
  return {
    'GET /queues': async (exchange) => {
      const authorization = authorizationOf(exchange);
      const refusal = await refusalOf(needs, exchange, authorization);
      if (refusal === null) return redirect(exchange, 302);
      if (authorization !== undefined) return sendRefusal(exchange, refusal);
      exchange.send(200, signInPage(null), signInHeaders);
    },
    'GET /queues/*': async (exchange) => {
      try {
        const { principal } = await requireSupervisor(needs, exchange, authorizationOf(exchange));
        await show(needs.source, exchange, principal);
      } catch (cause) {
        if (!isOfPerson(cause) || !wantsPage(exchange)) throw cause;
        sendRefusal(exchange, cause);
      }
    },
    'POST /queues/session': async (exchange) => {
      requireOwnPage(exchange);
      const token = await readToken(exchange);
      try {
        const { expiresAt } = await requireSupervisor(needs, exchange, `Bearer ${token}`);
        redirect(exchange, 303, sessionCookie(exchange.request, { token, expiresAt, now: needs.now() }));
      } catch (cause) {
        if (!isOfPerson(cause)) throw cause;
        sendRefusal(exchange, cause);
      }
    },
  };
}

/** @throws UNAUTHENTICATED for nobody, FORBIDDEN for anybody else */
async function requireSupervisor(
  { identity, addressOf }: QueueBoardNeeds,
  { request }: Pick<HttpExchange, 'request'>,
  authorization: string | undefined,
): Promise<Caller> {
  const caller = await identity.authenticate(authorization, addressOf(request));
  if (hasRole(caller.principal, 'SUPERVISOR')) return caller;
  if (caller.principal.subject === anonymous.subject) throw new DomainError('UNAUTHENTICATED');
  throw new DomainError('FORBIDDEN', { accepted: ['SUPERVISOR'] });
}

/** Why this person does not get in; null for one who does. */
async function refusalOf(
  needs: QueueBoardNeeds,
  exchange: Pick<HttpExchange, 'request'>,
  authorization: string | undefined,
): Promise<DomainError | null> {
  try {
    await requireSupervisor(needs, exchange, authorization);
    return null;
  } catch (cause) {
    if (isOfPerson(cause)) return cause;
    throw cause;
  }
}

function authorizationOf({ request }: HttpExchange): string | undefined {
  if (request.headers.authorization !== undefined) return request.headers.authorization;
  const token = tokenInCookie(request);
  return token === null ? undefined : `Bearer ${token}`;
}

/** A refusal that another token would change. */
function isOfPerson(cause: unknown): cause is DomainError {
  return cause instanceof DomainError && (cause.code === 'UNAUTHENTICATED' || cause.code === 'FORBIDDEN');
}

function wantsPage({ request }: HttpExchange): boolean {
  return request.headers.accept?.includes('text/html') === true;
}

function sendRefusal({ send }: HttpExchange, refusal: DomainError): void {
  send(refusal.code === 'FORBIDDEN' ? 403 : 401, signInPage(refusal), signInHeaders);
}

function redirect({ response }: HttpExchange, status: 302 | 303, cookie?: string): void {
  response.writeHead(status, {
    location: home,
    'cache-control': 'no-store',
    ...(cookie === undefined ? {} : { 'set-cookie': cookie }),
  });
  response.end();
}

async function show(source: QueueBoardSource, exchange: HttpExchange, principal: Caller['principal']): Promise<void> {
  const { request, requestId, response, url } = exchange;
  const headers = { ...pickHeaders(request.headers, passedOn), 'x-request-id': requestId };
  const answer = await source.read({ path: `${url.pathname}${url.search}`, principal, headers });
  response.writeHead(answer.status, answer.headers);
  try {
    await pipeline(answer.body, response);
  } catch (cause) {
    exchange.log.warn({ err: cause }, 'a page of the queues broke off');
  }
}

/** A page of another site must not sign anybody in. @throws FORBIDDEN */
function requireOwnPage({ request }: HttpExchange): void {
  const site = request.headers['sec-fetch-site'];
  if (site === undefined || site === 'same-origin' || site === 'none') return;
  throw new DomainError('FORBIDDEN', { field: 'sec-fetch-site', value: site, accepted: 'same-origin' });
}

/** @throws BAD_INPUT for another media type and for no token */
async function readToken(exchange: HttpExchange): Promise<string> {
  const mediaType = exchange.request.headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (mediaType !== formType)
    throw new DomainError('BAD_INPUT', { field: 'content-type', value: mediaType ?? null, accepted: formType });
  const form = new URLSearchParams((await exchange.readBody(formLimitBytes)).toString('utf8'));
  const token = (form.get('token') ?? '').trim().replace(/^Bearer +/i, '');
  if (token === '') throw new DomainError('BAD_INPUT', { field: 'token', accepted: 'a token' });
  return token;
}
