import type { IncomingMessage } from 'node:http';
import { DomainError } from '@guanjia/kernel/DomainError';

const name = 'guanjia_queues';
const tokenShape = /^[\w.~+/-]+=*$/;
/** Browsers drop a cookie beyond 4,096 bytes without a word. */
const longestToken = 3_900;

/**
 * The header that lets a browser keep the token for the board of queues alone, until the token ends, out of reach of
 * scripts and of other sites, and over TLS only, unless both ends are on this machine.
 * @throws BAD_INPUT for a token that no browser would keep
 */
export function sessionCookie(
  request: IncomingMessage,
  { token, expiresAt, now }: { readonly token: string; readonly expiresAt: Date | null; readonly now: Date },
): string {
  if (token.length > longestToken || !tokenShape.test(token))
    throw new DomainError('BAD_INPUT', { field: 'token', accepted: `a JWT of at most ${longestToken} characters` });
  return [
    `${name}=${token}`,
    'Path=/queues',
    'HttpOnly',
    'SameSite=Strict',
    ...(expiresAt === null ? [] : [`Max-Age=${Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 1000))}`]),
    ...(isOnThisMachine(request.headers.host) ? [] : ['Secure']),
  ].join('; ');
}

/** The token that the browser has kept, or null. */
export function tokenInCookie({ headers }: IncomingMessage): string | null {
  const pairs = (headers.cookie ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found === undefined ? null : found.slice(name.length + 1);
}

function isOnThisMachine(host: string | undefined): boolean {
  const hostname = host?.replace(/:\d+$/, '');
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname ?? '');
}
