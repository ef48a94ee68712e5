import { DomainError } from '@guanjia/kernel/DomainError';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { Changes } from '../domain/changes.ts';
import { enterprisePlans } from './ladderTables.ts';

/** Writes plans. @throws STALE_VERSION when somebody else has issued the same edition. */
export async function keepPlans(tx: Transaction, plans: Changes['plans']): Promise<void> {
  if (plans.length === 0) return;
  const rows = plans.map((plan) => ({ ...plan, measures: [...plan.measures] }));
  const written = await tx
    .insert(enterprisePlans)
    .values(rows)
    .onConflictDoNothing()
    .returning({ id: enterprisePlans.id });
  if (written.length !== plans.length) throw new DomainError('STALE_VERSION');
}
