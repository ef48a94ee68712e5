import { hash } from 'node:crypto';
import type { CacheQuestion } from './CacheQuestion.ts';

/** The key that gateways share: SHA-256, so that it says neither who asks nor what. */
export function remoteKeyOf({ level, policy, scope, rest }: CacheQuestion): string {
  return hash('sha256', [level, policy.digest, policy.isPublic ? '*' : scope.digest, rest].join('\n'), 'base64url');
}
