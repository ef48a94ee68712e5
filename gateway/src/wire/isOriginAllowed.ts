import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a page of the request's origin may hold a connection here. Browsers let every page open a socket to every host, with
 * the user's address if not with the token. Null: only pages of the host itself; `*`: all. Who is no browser sends no origin.
 */
export function isOriginAllowed(
  { origin, host }: Pick<IncomingHttpHeaders, 'origin' | 'host'>,
  allowed: readonly string[] | null,
): boolean {
  if (origin === undefined) return true;
  if (allowed !== null) return allowed.includes('*') || allowed.includes(origin);
  return host !== undefined && URL.parse(origin)?.host === host.toLowerCase();
}
