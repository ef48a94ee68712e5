import { sql } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';

const rowsSchema = z.array(z.object({ serial: z.coerce.number().int().positive() }));

/** The next serials for joint acceptances, in order; nobody else gets them. */
export async function drawSerials(reader: Reader, count: number): Promise<readonly number[]> {
  const { rows } = await reader.execute(
    sql`select nextval('acceptance.joint_acceptance_serial') as serial from generate_series(1, ${count}::int)`,
  );
  return rowsSchema.parse(rows).map(({ serial }) => serial);
}
