import { DomainError } from '@guanjia/kernel/DomainError';
import { and, eq, isNull } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { ProjectRouting, Route, RouteTransfer } from '../domain/routing.ts';
import type { RoutingChange } from '../domain/routingChange.ts';
import { routes, routings } from './routingTables.ts';

/** Writes versions of routings, and transfers of their routes. @throws STALE_VERSION */
export async function keepRoutings(tx: Transaction, changes: readonly RoutingChange[]): Promise<void> {
  for (const change of changes) {
    if (change.kind === 'PLANNED') await keepRouting(tx, change.routing);
    else await keepTransfer(tx, change);
  }
}

async function keepRouting(tx: Transaction, { routes: planned, ...row }: ProjectRouting): Promise<void> {
  const kept = await tx.insert(routings).values(row).onConflictDoNothing().returning({ id: routings.id });
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
  if (planned.length > 0) await tx.insert(routes).values(planned.map(routeRow));
}

async function keepTransfer(
  tx: Transaction,
  { routeId, transfer }: { readonly routeId: string; readonly transfer: RouteTransfer },
): Promise<void> {
  const kept = await tx
    .update(routes)
    .set(transferRow(transfer))
    .where(and(eq(routes.id, routeId), isNull(routes.handoffId)))
    .returning({ id: routes.id });
  if (kept.length === 0) throw new DomainError('STALE_VERSION');
}

function routeRow({ transfer, itemCodes, ...row }: Route): typeof routes.$inferInsert {
  return {
    ...row,
    itemCodes: [...itemCodes],
    unitId: row.person?.unitId ?? null,
    ...(transfer === null ? {} : transferRow(transfer)),
  };
}

function transferRow({ handoffId, recipient, channel, at, by }: RouteTransfer) {
  return { handoffId, recipient, channel, transferredAt: at, transferredBy: by };
}
