import { asc, eq, inArray } from '@guanjia/runtime/drizzle';
import type { Reader } from '@guanjia/runtime/openDatabase';
import { isLive } from '../domain/applicationMachine.ts';
import { type CertificateRegister, emptyRegister } from '../domain/certificateRegister.ts';
import { certificateOf } from './certificateRow.ts';
import { basisFlags, certificateBases, certificates } from './certificateTables.ts';
import { applications } from './tables.ts';

/** The registers of projects, in four reads however many there are, and however long their chains. */
export async function loadRegisters(
  reader: Reader,
  projectIds: readonly string[],
): Promise<Map<string, CertificateRegister>> {
  if (projectIds.length === 0) return new Map();
  const ids = [...projectIds];
  const rows = await reader
    .select()
    .from(certificates)
    .where(inArray(certificates.projectId, ids))
    .orderBy(asc(certificates.id));
  const holders = await reader
    .select({
      projectId: applications.projectId,
      holder: {
        id: applications.id,
        itemCode: applications.itemCode,
        effect: applications.effect,
        status: applications.status,
      },
    })
    .from(applications)
    .where(inArray(applications.projectId, ids));
  const bases = await reader
    .select({ projectId: applications.projectId, basis: certificateBases })
    .from(certificateBases)
    .innerJoin(applications, eq(applications.id, certificateBases.applicationId))
    .where(inArray(applications.projectId, ids));
  const flags = await reader
    .select()
    .from(basisFlags)
    .where(inArray(basisFlags.projectId, ids))
    .orderBy(asc(basisFlags.id));
  const registers = new Map(ids.map((id) => [id, emptyRegister]));
  const byProject = {
    certificates: Map.groupBy(rows.map(certificateOf), ({ projectId }) => projectId),
    holders: Map.groupBy(holders, ({ projectId }) => projectId),
    bases: Map.groupBy(bases, ({ projectId }) => projectId),
    flags: Map.groupBy(flags, ({ projectId }) => projectId),
  };
  for (const id of ids) {
    registers.set(id, {
      certificates: byProject.certificates.get(id) ?? [],
      holders: (byProject.holders.get(id) ?? []).map(({ holder }) => holder).filter(({ status }) => isLive(status)),
      bases: (byProject.bases.get(id) ?? []).map(({ basis }) => basis),
      flags: byProject.flags.get(id) ?? [],
    });
  }
  return registers;
}
