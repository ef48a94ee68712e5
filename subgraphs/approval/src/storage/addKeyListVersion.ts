import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { eq, sql } from '@guanjia/runtime/drizzle';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { KeyListVersion } from '../domain/keyList.ts';
import { keyListAudit } from '../domain/keyListAudit.ts';
import { keyLists, keyListVersions } from './keyListTables.ts';
import { outbox } from './tables.ts';

/**
 * Adds a version to a list within a transaction and returns its number. Others who change the list wait until the
 * transaction ends. @throws STALE_VERSION when the list is no longer as it was read
 */
export async function addKeyListVersion(
  tx: Transaction,
  version: Omit<KeyListVersion, 'version'>,
  readVersion: number | null,
): Promise<number> {
  const { level, listRegion, year } = version;
  const [counted] = await tx
    .insert(keyLists)
    .values({ level, listRegion, year, version: 1 })
    .onConflictDoUpdate({
      target: [keyLists.level, keyLists.listRegion, keyLists.year],
      set: { version: sql`${keyLists.version} + 1` },
      ...(readVersion === null ? {} : { setWhere: eq(keyLists.version, readVersion) }),
    })
    .returning({ version: keyLists.version });
  if (counted === undefined || (readVersion !== null && counted.version !== readVersion + 1)) {
    throw new DomainError('STALE_VERSION', { field: 'version', value: readVersion });
  }
  await tx.insert(keyListVersions).values({ ...version, version: counted.version });
  await appendOutbox(tx, { outbox }, [keyListAudit({ ...version, version: counted.version })]);
  return counted.version;
}
