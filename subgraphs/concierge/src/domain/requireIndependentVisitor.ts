import { DomainError } from '@guanjia/kernel/DomainError';

/** Nobody visits an owner about a service of their own (C9). @throws VISITOR_NOT_INDEPENDENT for whoever carries or carried the project */
export function requireIndependentVisitor(visitorId: string, servantIds: readonly string[]): void {
  if (servantIds.includes(visitorId))
    throw new DomainError('VISITOR_NOT_INDEPENDENT', { field: 'visitorId', value: visitorId });
}
