import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole } from '@guanjia/kernel/principal';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { LookupKey } from './createLookup.ts';
import type { Sight } from './createSight.ts';

/**
 * Whether a project that the person sees is of the unit that the person acts for as an owner. Who has another role as well may see
 * it by that, so the departments are asked as they would be by an owner alone.
 */
export async function isOwnProject(
  sight: Pick<Sight, 'requireProject'>,
  key: LookupKey,
  context: GraphContext,
): Promise<boolean> {
  const { principal } = context;
  if (!hasRole(principal, 'OWNER')) return false;
  if (principal.roles.every((role) => role === 'OWNER')) return true;
  try {
    await sight.requireProject(key, { ...context, principal: { ...principal, roles: ['OWNER'] } });
    return true;
  } catch (cause) {
    if (cause instanceof DomainError && cause.code === 'PROJECT_NOT_FOUND') return false;
    throw cause;
  }
}
