import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import { requireId } from '../domain/requireId.ts';
import { requireText } from '../domain/requireText.ts';
import type { ProjectRouting } from '../domain/routing.ts';
import { type TransferAsked, transferRoute } from '../domain/transferRoute.ts';
import { plainWays } from '../domain/transferWays.ts';
import type { ConciergeNeeds } from './conciergeNeeds.ts';
import { occasionFor } from './occasionFor.ts';
import { requireVisibleFacts } from './routeItems.ts';

/** Hands the materials of one route over through the exchange (转交, S2). @throws ROUTE_NOT_FOUND, ROUTING_SUPERSEDED */
export async function transferByRoute(
  needs: Pick<ConciergeNeeds, 'store' | 'now' | 'nextId' | 'routingRules'>,
  principal: Principal,
  { routeId, ...asked }: TransferAsked & { readonly routeId: string },
): Promise<ProjectRouting> {
  const { store } = needs;
  const kept = await store.routings.findByRoute(requireId(routeId, 'routeId'));
  const route = kept?.routes.find(({ id }) => id === routeId);
  const notFound = () => new DomainError('ROUTE_NOT_FOUND', { field: 'routeId', value: routeId });
  if (!kept || !route) throw notFound();
  const facts = await requireVisibleFacts(store, principal, kept.projectId).catch((cause: unknown) => {
    throw cause instanceof DomainError && cause.code === 'PROJECT_NOT_FOUND' ? notFound() : cause;
  });
  const [latest] = await store.routings.findLatest([kept.projectId]);
  if (latest?.id !== kept.id) {
    throw new DomainError('ROUTING_SUPERSEDED', { field: 'routeId', value: kept.version, accepted: latest?.version });
  }
  const unitId = route.person?.unitId ?? null;
  const [ways] = unitId === null ? [null] : await store.routings.findWays([unitId]);
  const setting = {
    facts,
    ways: unitId === null ? null : (ways ?? plainWays(unitId)),
    receiptWorkingDays: needs.routingRules.receiptWorkingDays,
  };
  const checked = {
    ...asked,
    recipient: asked.recipient === null ? null : requireText(asked.recipient, 'recipient', 100),
    note: asked.note === null ? null : requireText(asked.note, 'note', 500),
  };
  const occasion = occasionFor(needs, principal);
  const { routing, ...changes } = transferRoute(occasion, { routing: kept, route }, checked, setting);
  await store.commit(changes);
  return routing;
}
