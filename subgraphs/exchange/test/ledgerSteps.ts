import { sql } from '@guanjia/runtime/drizzle';
import type { Database } from '@guanjia/runtime/openDatabase';
import { plainJson } from './plainJson.ts';

/** What the ledger has of a handoff, in order, whether it has its place in the chain already or waits for it. */
export async function ledgerSteps({ db }: Pick<Database, 'db'>, handoffId: string) {
  const { rows } = await db.execute(sql`
    select step, actor, leg_id, detail from (
      select 0 as part, position as place, * from (select position, step, actor, leg_id, handoff_id, detail from exchange.ledger) as chained
      union all
      select 1, * from (select intake, intake, step, actor, leg_id, handoff_id, detail from exchange.ledger_intake) as waiting
    ) as entries where handoff_id = ${handoffId} order by part, place`);
  const steps: { step: string; actor: string; leg_id: string | null; detail: Record<string, unknown> }[] =
    plainJson(rows);
  return steps;
}
