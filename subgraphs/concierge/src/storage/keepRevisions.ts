import { DomainError } from '@guanjia/kernel/DomainError';
import type { Revision } from '../domain/revision.ts';

/** How the records of one table are written; each answers with the rows it wrote. */
export interface RecordTable<Kept> {
  /** Leaves out what is there already. */
  insert(records: Kept[]): Promise<readonly unknown[]>;
  /** Writes nothing unless the row has the version that was read. */
  update(record: Kept, readVersion: number): Promise<readonly unknown[]>;
}

/** Writes revised records. @throws STALE_VERSION when one of them is not as it was read. */
export async function keepRevisions<Kept>(
  revisions: readonly Revision<Kept>[],
  table: RecordTable<Kept>,
): Promise<void> {
  const added = revisions.filter(({ readVersion }) => readVersion === 0).map(({ record }) => record);
  if (added.length > 0) requireAll(added, await table.insert(added));
  for (const { record, readVersion } of revisions) {
    if (readVersion > 0) requireAll([record], await table.update(record, readVersion));
  }
}

function requireAll(asked: readonly unknown[], written: readonly unknown[]): void {
  if (written.length !== asked.length) throw new DomainError('STALE_VERSION');
}
