import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { accessAudit, refusedAudit } from '../domain/materialAudit.ts';
import { linkPath, longestLinkSeconds } from '../domain/materialLink.ts';
import { mayRead, readsFor } from '../domain/materialRights.ts';
import { requireText } from '../domain/requireText.ts';
import type { Needs } from './needs.ts';
import { requireMaterial } from './requireMaterial.ts';

export interface LinkWanted {
  readonly materialId: string;
  /** What the content is read for; it stands in the record. */
  readonly purpose: string;
  readonly expiresInSeconds: number;
}

/** A way to a content, for one person and a few minutes. */
export interface MaterialLink {
  /** At the gateway. */
  readonly path: string;
  readonly expiresAt: Date;
}

/**
 * Makes a link to a content for whoever may read it; the record of it is there before the link (H5).
 * @throws MATERIAL_NOT_FOUND, FORBIDDEN, BAD_INPUT
 */
export async function linkMaterial(
  needs: Pick<Needs, 'projects' | 'materials' | 'links' | 'now'>,
  principal: Principal,
  { materialId, purpose, expiresInSeconds }: LinkWanted,
): Promise<MaterialLink> {
  const file = await requireMaterial(needs, principal, materialId);
  const by = actorOf(principal);
  if (!mayRead(principal, file)) {
    await needs.materials.tellRefusal(refusedAudit(file.material, by, needs.now()));
    throw new DomainError('FORBIDDEN', { field: 'id', value: materialId });
  }
  if (expiresInSeconds < 1 || expiresInSeconds > longestLinkSeconds) {
    const accepted = `1 to ${longestLinkSeconds}`;
    throw new DomainError('BAD_INPUT', { field: 'expiresInSeconds', value: expiresInSeconds, accepted });
  }
  const at = needs.now();
  const link = { id: newId(), materialId, kind: 'LINK', by, at, address: null } as const;
  const onBehalfOf = readsFor(principal, file.project);
  const access = { ...link, onBehalfOf, purpose: requireText(purpose, 'purpose', 200) };
  await needs.materials.addAccess(access, accessAudit(file.material, access));
  const expiresAt = new Date(at.getTime() + expiresInSeconds * 1_000);
  const claims = { materialId, linkId: link.id, subject: by.subject, expiresAt };
  return { path: linkPath(claims, needs.links.sign(claims)), expiresAt };
}
