import { isId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Certificate } from '../domain/certificate.ts';
import { findProjectsOfRecords } from './findVisibleProjects.ts';
import type { Needs } from './needs.ts';

/** Certificates by id in the order asked; null for one that does not exist or belongs to a project not to be seen (G2). */
export async function findVisibleCertificates(
  needs: Pick<Needs, 'projects' | 'certificates'>,
  principal: Principal,
  ids: readonly string[],
): Promise<(Certificate | null)[]> {
  const found = await needs.certificates.findByIds(ids.filter(isId));
  const visible = await onlyVisible(needs, principal, found);
  const byId = new Map(visible.map((certificate) => [certificate.id, certificate]));
  return ids.map((id) => byId.get(id) ?? null);
}

/** The certificate with a number; null also for one that the person may not see. */
export async function findVisibleByNumber(
  needs: Pick<Needs, 'projects' | 'certificates'>,
  principal: Principal,
  number: string,
): Promise<Certificate | null> {
  const [visible = null] = await onlyVisible(needs, principal, [await needs.certificates.findByNumber(number.trim())]);
  return visible;
}

async function onlyVisible(
  needs: Pick<Needs, 'projects'>,
  principal: Principal,
  found: readonly (Certificate | null)[],
): Promise<Certificate[]> {
  const certificates = found.filter((one) => one !== null);
  const ids = await findProjectsOfRecords(needs, principal, { rows: certificates, recordsFor: 'READING' });
  return certificates.filter(({ projectId }) => ids.has(projectId));
}
