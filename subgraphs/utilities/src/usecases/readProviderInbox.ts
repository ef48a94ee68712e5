import { DomainError } from '@guanjia/kernel/DomainError';
import { hasRole, type Principal } from '@guanjia/kernel/principal';
import type { InboxEntry, InboxQuery } from '../domain/matterTaskStore.ts';
import { requireProvider } from './projectRights.ts';
import type { UtilityNeeds } from './utilityNeeds.ts';

/** A provider's matters, the nearest deadline first, for its own people. @throws FORBIDDEN, PROVIDER_NOT_FOUND */
export async function readProviderInbox(
  { tasks, catalogue }: Pick<UtilityNeeds, 'tasks' | 'catalogue'>,
  principal: Principal,
  query: InboxQuery & { readonly provider: string },
): Promise<readonly InboxEntry[]> {
  if (!hasRole(principal, 'SYSTEM')) requireProvider(principal, query.provider);
  if (catalogue.provider(query.provider) === null) {
    const accepted = catalogue.providers.map((provider) => provider.id);
    throw new DomainError('PROVIDER_NOT_FOUND', { field: 'provider', value: query.provider, accepted });
  }
  return tasks.inbox(query);
}
