import { sql } from '@guanjia/runtime/drizzle';
import type { Reader, Transaction } from '@guanjia/runtime/openDatabase';
import { z } from 'zod';
import { projectLinks } from './aftercareTables.ts';

const rowsShape = z.array(z.object({ id: z.string() }));

/** The projects a project goes back to, the nearest first. */
export async function readAncestors(db: Reader, projectId: string): Promise<string[]> {
  const { rows } = await db.execute(sql`
    with recursive chain as (
      select ${projectLinks.earlierProjectId} as id, 1 as step from ${projectLinks}
      where ${projectLinks.projectId} = ${projectId}
      union all
      select link.earlier_project_id, chain.step + 1 from ${projectLinks} as link
      join chain on link.project_id = chain.id where chain.step < 1000
    )
    select id from chain order by step`);
  return rowsShape.parse(rows).map(({ id }) => id);
}

/** Lets one transaction at a time write links, until it ends. */
export async function lockLinks(tx: Transaction): Promise<void> {
  await tx.execute(sql`lock table ${projectLinks} in share row exclusive mode`);
}
