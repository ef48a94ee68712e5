import type { WorkingDayCalendar } from '@guanjia/kernel/workingDays';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { MatterTask } from '../domain/matterTask.ts';
import type { TaskWrite } from '../domain/matterTaskStore.ts';
import { writeTasks } from './matterTaskRows.ts';
import { outbox } from './tables.ts';

/** Writes matters and their messages in a transaction in progress. @throws STALE_VERSION */
export async function writeWithMessages(
  tx: Transaction,
  writes: readonly TaskWrite[],
  calendar: WorkingDayCalendar,
): Promise<readonly MatterTask[]> {
  const tasks = writes.map((write) => write.task);
  const saved = await writeTasks(tx, tasks, calendar);
  await appendOutbox(
    tx,
    { outbox },
    writes.flatMap((write) => write.messages),
  );
  return saved;
}
