import { type AgencyCode, isAgencyCode } from '@guanjia/kernel/agencies';
import { handoffChannelSchema } from '@guanjia/kernel/messages';
import { tiers } from '@guanjia/kernel/tiers';
import { z } from 'zod';
import { type ProjectRouting, type Route, type RouteTransfer, routeBranches } from '../domain/routing.ts';
import { jsonShapes } from './jsonShapes.ts';
import { keyOf } from './keyOf.ts';
import type { routes, routings } from './routingTables.ts';

const agency = z
  .custom<AgencyCode>((value) => typeof value === 'string' && isAgencyCode(value), 'an agency code')
  .nullable();
const tier = z.enum(tiers);
const branch = keyOf(routeBranches);
const person = z.object({ personId: z.string(), name: z.string(), unitId: z.string() }).nullable();
const firstAgency = z.object({ unitId: z.string(), name: z.string(), tier, regionCode: z.string() });
const items = z.array(
  z.object({ code: z.string(), name: z.string(), tier, regionCode: z.string(), agency, isMain: z.boolean() }),
);

/** A routing from its row and those of its routes. */
export function toRouting(
  row: typeof routings.$inferSelect,
  routeRows: readonly (typeof routes.$inferSelect)[],
): ProjectRouting {
  return {
    ...row,
    firstAgency: firstAgency.parse(row.firstAgency),
    items: items.parse(row.items),
    madeBy: jsonShapes.actor.parse(row.madeBy),
    routes: routeRows.map(toRoute),
  };
}

function toRoute(row: typeof routes.$inferSelect): Route {
  const { id, routingId, regionCode, itemCodes } = row;
  return {
    id,
    routingId,
    regionCode,
    itemCodes,
    branch: branch.parse(row.branch),
    tier: tier.parse(row.tier),
    person: person.parse(row.person),
    agency: agency.parse(row.agency),
    reason: jsonShapes.wording.parse(row.reason),
    transfer: toTransfer(row),
  };
}

function toTransfer(row: typeof routes.$inferSelect): RouteTransfer | null {
  const { handoffId, recipient, transferredAt } = row;
  if (handoffId === null || recipient === null || transferredAt === null) return null;
  const channel = handoffChannelSchema.nullable().parse(row.channel);
  return { handoffId, recipient, channel, at: transferredAt, by: jsonShapes.actor.parse(row.transferredBy) };
}
