import { chinaCalendar } from '@guanjia/kernel/chinaCalendar';
import type { Principal } from '@guanjia/kernel/principal';
import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { createLog } from '@guanjia/runtime/createLog';
import { migrate } from '@guanjia/runtime/migrate';
import { type Database, openDatabase } from '@guanjia/runtime/openDatabase';
import { testDatabaseUrl } from '@guanjia/runtime/testing/testDatabaseUrl';
import { onTestFinished } from 'vitest';
import { type ApprovalOptions, createApproval } from '../../src/app.ts';

const log = createLog({ name: 'approval', level: 'silent' });

/** The department on the test run's database, asked through its own door; `clock.now` may be moved. */
export async function startApproval({
  calendar = chinaCalendar,
  url = testDatabaseUrl(),
  ...more
}: Pick<ApprovalOptions, 'materials' | 'metrics'> & {
  calendar?: WorkingDayCalendar;
  url?: string;
} = {}) {
  const clock = { now: new Date('2025-09-26T02:00:00Z') };
  /** Every statement sent, in order; to be emptied by whoever counts. */
  const statements: string[] = [];
  const onStatement = (text: string) => void statements.push(text);
  const database = openDatabase({ url, maxConnections: 4, log, onStatement });
  onTestFinished(() => database.close());
  await migrate(database, { department: 'approval', folder: new URL('../../migrations/', import.meta.url), log });
  const { subgraph, routes, needs } = await createApproval({
    ...more,
    database,
    calendar,
    key: 'k'.repeat(32),
    log,
    now: () => clock.now,
  });
  onTestFinished(() => subgraph.stop());
  /** The data of an answer without errors. */
  const ask = async (principal: Principal, query: string, variables: Record<string, unknown> = {}): Promise<any> => {
    const { data, errors } = await subgraph.execute({ query, variables, principal });
    if (errors) throw new Error(`${errors[0]?.message} ${JSON.stringify(errors[0]?.extensions)}`);
    return data;
  };
  /** The extensions of the first error. */
  const refusal = async (
    principal: Principal,
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<any> => {
    const { errors } = await subgraph.execute({ query, variables, principal });
    if (!errors) throw new Error('it was not refused');
    return errors[0]?.extensions;
  };
  return { ask, refusal, subgraph, routes, needs, database, clock, statements };
}

/** How many rows there are of something. */
export async function countRows(
  database: Database,
  statement: Parameters<Database['db']['execute']>[0],
): Promise<number> {
  const { rows } = await database.db.execute(statement);
  return Number(rows[0]?.['count']);
}
