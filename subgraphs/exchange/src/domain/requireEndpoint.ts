import { DomainError } from '@guanjia/kernel/DomainError';

/**
 * Refuses an address that the exchange must not be made to call: only http(s), only a host that is allowed (`name` or
 * `name:port`), no password in it.
 * @throws BAD_INPUT naming the field
 */
export function requireEndpoint(endpoint: string, allowedHosts: readonly string[], field: string): void {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : null;
  if (url !== null && isPlain(url) && isAllowed(url, allowedHosts)) return;
  throw new DomainError('BAD_INPUT', { field, value: endpoint, accepted: `http(s) on ${allowedHosts.join(', ')}` });
}

function isPlain({ protocol, username, password, hash }: URL): boolean {
  return (protocol === 'http:' || protocol === 'https:') && `${username}${password}${hash}` === '';
}

function isAllowed({ hostname, host }: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.includes(hostname) || allowedHosts.includes(host);
}
