import type { DepartmentTables } from './departmentTables.ts';
import type { Transaction } from './openDatabase.ts';

/** True the first time a message id is seen, false ever after; holds when the transaction commits, together with the effect. */
export async function receiveOnce(
  tx: Transaction,
  { inbox }: Pick<DepartmentTables, 'inbox'>,
  messageId: string,
): Promise<boolean> {
  const inserted = await tx
    .insert(inbox)
    .values({ messageId })
    .onConflictDoNothing()
    .returning({ id: inbox.messageId });
  return inserted.length === 1;
}
