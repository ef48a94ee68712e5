import type { ServerResponse } from 'node:http';
import type { DomainError } from '@guanjia/kernel/DomainError';

/** Says to whoever is refused for the rate of its requests when to come back (RFC 9110; draft-ietf-httpapi-ratelimit-headers). */
export function setRateHeaders(response: ServerResponse, { detail }: DomainError): void {
  const { policy, accepted, windowSeconds, retryAfterSeconds } = detail;
  response.setHeader('retry-after', String(retryAfterSeconds));
  response.setHeader('ratelimit-policy', `"${String(policy)}";q=${String(accepted)};w=${String(windowSeconds)}`);
  response.setHeader('ratelimit', `"${String(policy)}";r=0;t=${String(retryAfterSeconds)}`);
}
