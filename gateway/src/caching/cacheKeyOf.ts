import type { CacheQuestion } from './CacheQuestion.ts';

/** The key within this process. */
export function cacheKeyOf({ policy, scope, rest }: CacheQuestion): string {
  return policy.isPublic ? `${policy.id}*:${rest}` : `${policy.id}${scope.id}:${rest}`;
}
