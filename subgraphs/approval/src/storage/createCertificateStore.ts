import { DomainError } from '@guanjia/kernel/DomainError';
import { appendOutbox } from '@guanjia/runtime/appendOutbox';
import { eq, inArray } from '@guanjia/runtime/drizzle';
import type { Database, Transaction } from '@guanjia/runtime/openDatabase';
import type { BasisFlag } from '../domain/basisFlag.ts';
import { flagEvents } from '../domain/certificateEvents.ts';
import { emptyRegister } from '../domain/certificateRegister.ts';
import type { CertificateStore, FlagClearing } from '../domain/certificateStore.ts';
import { settleFlags } from '../domain/settleFlags.ts';
import { certificateOf } from './certificateRow.ts';
import { basisFlags, certificates } from './certificateTables.ts';
import { loadRegisters } from './loadRegisters.ts';
import { writeFlags } from './saveRegisters.ts';
import { outbox, projects } from './tables.ts';

/** Certificates on PostgreSQL. */
export function createCertificateStore(database: Database): CertificateStore {
  const { db } = database;
  return {
    async findByIds(ids) {
      const rows = await db
        .select()
        .from(certificates)
        .where(inArray(certificates.id, [...ids]));
      const byId = new Map(rows.map((row) => [row.id, certificateOf(row)]));
      return ids.map((id) => byId.get(id) ?? null);
    },
    async findByNumber(number) {
      const [row] = await db.select().from(certificates).where(eq(certificates.number, number));
      return row === undefined ? null : certificateOf(row);
    },
    registersOf: (projectIds) => loadRegisters(db, projectIds),
    async findFlag(id) {
      const [flag] = await db.select().from(basisFlags).where(eq(basisFlags.id, id));
      return flag ?? null;
    },
    clearFlag: (clearing) => database.transaction((tx) => clearFlag(tx, clearing)),
  };
}

/** The project is locked first, as for every change of its certificates. */
async function clearFlag(tx: Transaction, { flagId, reason, at, by }: FlagClearing): Promise<BasisFlag> {
  const [found] = await tx.select().from(basisFlags).where(eq(basisFlags.id, flagId));
  const projectId = found?.projectId ?? '';
  await tx.select({ id: projects.id }).from(projects).where(eq(projects.id, projectId)).for('no key update');
  const register = (await loadRegisters(tx, [projectId])).get(projectId) ?? emptyRegister;
  const flag = register.flags.find(({ id, clearedAt }) => id === flagId && clearedAt === null);
  if (flag === undefined) throw new DomainError('FLAG_CLEARED', { field: 'flagId', value: flagId });
  const cleared: BasisFlag = { ...flag, clearedAt: at, clearance: 'AGENCY', clearedBy: by, clearedReason: reason };
  const flags = register.flags.map((one) => (one === flag ? cleared : one));
  const { raised, cleared: others } = settleFlags({ ...register, flags }, projectId, { at, by });
  const settled = { raised, cleared: [cleared, ...others] };
  await writeFlags(tx, [settled]);
  await appendOutbox(tx, { outbox }, flagEvents(register, settled, { at, by }));
  return cleared;
}
