import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { and, asc, inArray, isNull, sql } from '@guanjia/runtime/drizzle';
import { inGroups } from '@guanjia/runtime/inGroups';
import type { Transaction } from '@guanjia/runtime/openDatabase';
import type { KeyListChange } from '../domain/keyListStore.ts';
import { addKeyListVersion } from './addKeyListVersion.ts';
import { insertRoadmaps } from './insertRoadmaps.ts';
import { keyListings, outbox, projects } from './tables.ts';

/** How much goes into one statement. */
const rowsAtOnce = 1000;
const roadmapsAtOnce = 100;

/** Writes a version of a list within a transaction; what closes goes before what opens, so that numbers may be exchanged. */
export async function saveKeyList(tx: Transaction, change: KeyListChange): Promise<number> {
  // projects before the list, by their ids: everybody who locks both does it in this order
  const inOrder = change.projects.toSorted((one, other) => (one.after.id < other.after.id ? -1 : 1));
  await inGroups(inOrder, rowsAtOnce, (group) => writeLevels(tx, group));
  const version = await addKeyListVersion(tx, change.version, change.readVersion);
  await inGroups(change.closed, rowsAtOnce, async (ids) => {
    const open = and(inArray(keyListings.id, [...ids]), isNull(keyListings.untilVersion));
    const closed = await tx
      .update(keyListings)
      .set({ untilVersion: version })
      .where(open)
      .returning({ id: keyListings.id });
    requireAll(closed.length, ids.length);
  });
  await inGroups(change.opened, rowsAtOnce, async (opened) => {
    await tx.insert(keyListings).values(opened.map((listing) => ({ ...listing, sinceVersion: version })));
  });
  await inGroups(change.roadmaps, roadmapsAtOnce, (roadmaps) => insertRoadmaps(tx, roadmaps));
  await inGroups(change.messages, rowsAtOnce, (messages) => appendOutbox(tx, { outbox }, messages));
  return version;
}

/** One statement for many projects; each must still be as it was read. */
async function writeLevels(tx: Transaction, changed: KeyListChange['projects']): Promise<void> {
  const ids = changed.map(({ after }) => after.id);
  await tx
    .select({ id: projects.id })
    .from(projects)
    .where(inArray(projects.id, ids))
    .orderBy(asc(projects.id))
    .for('no key update');
  const rows = changed.map(({ before, after }) => ({ id: after.id, read: before.version, levels: after.keyLevels }));
  const { rowCount } = await tx.execute(sql`
    update approval.projects project set version = project.version + 1, key_levels = changed.levels
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as changed (id uuid, read integer, levels text[])
    where project.id = changed.id and project.version = changed.read`);
  requireAll(rowCount ?? 0, rows.length);
}

function requireAll(written: number, wanted: number): void {
  if (written < wanted) throw new DomainError('STALE_VERSION', { field: 'version' });
}
