import { isId } from '@guanjia/kernel/newId';
import { and, asc, eq, gt, inArray } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import type { LegReader } from '../domain/legReader.ts';
import { legInScope } from './findHandoffs.ts';
import { handoffs, legs } from './handoffTables.ts';
import { readLegs } from './readLegs.ts';
import { toHandoff, toLeg } from './toHandoff.ts';

/** Legs on PostgreSQL. */
export function createLegReader({ db }: Pick<Database, 'db'>): LegReader {
  return {
    async findHandoff(legId) {
      if (!isId(legId)) return null;
      const parent = db.select({ id: legs.handoffId }).from(legs).where(eq(legs.id, legId));
      const [row] = await db.select().from(handoffs).where(inArray(handoffs.id, parent));
      if (row === undefined) return null;
      return toHandoff(row, (await readLegs(db, [row.id])).get(row.id) ?? []);
    },
    async findAwaitingPerson({ scope, after, limit }) {
      const open = inArray(legs.status, ['PENDING', 'IN_TRANSIT', 'DELIVERED']);
      const byPerson = inArray(legs.channel, ['COURIER', 'IN_PERSON']);
      const behind = after === null ? undefined : gt(legs.id, after);
      const rows = await db
        .select()
        .from(legs)
        .where(and(open, byPerson, behind, legInScope(db, scope)))
        .orderBy(asc(legs.id))
        .limit(limit);
      return rows.map(toLeg);
    },
  };
}
