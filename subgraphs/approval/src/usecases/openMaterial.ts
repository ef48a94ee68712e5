import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { isId, newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import { isSecret, type Material, type MaterialAccess } from '../domain/material.ts';
import { accessAudit, refusedAudit } from '../domain/materialAudit.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import { mayRead } from '../domain/materialRights.ts';
import { judgeMaterials } from './judgeMaterials.ts';
import type { Needs } from './needs.ts';

export interface OpenNeeds extends Pick<Needs, 'projects' | 'materials' | 'links' | 'now'> {
  readonly contents: Pick<MaterialContents, 'open'>;
}

/** A link as it comes back. Nothing of it is believed. */
export interface PresentedLink {
  readonly materialId: string;
  readonly linkId: string;
  readonly expires: string;
  readonly signature: string;
  /** Where the request came from, as the gateway saw it. */
  readonly address: string;
}

/** A content on its way out; whoever has asked for it reads its stream. */
export interface OpenedMaterial {
  readonly material: Material;
  readonly stream: AsyncIterable<Uint8Array>;
  readonly bytes: number;
}

/**
 * The content that a link leads to. Nobody signed in may come with it as long as the content is no secret; somebody else may not,
 * and for a secret the person's own token has to come too, and the right must still be there. The access is written down before
 * this resolves (H5).
 * @throws MATERIAL_LINK_INVALID naming what is wrong with it, FORBIDDEN for a right that has gone
 */
export async function openMaterial(
  needs: OpenNeeds,
  principal: Principal,
  link: PresentedLink,
): Promise<OpenedMaterial> {
  const made = await requireLink(needs, link);
  const isSignedIn = principal.roles.length > 0;
  if (isSignedIn && actorOf(principal).subject !== made.by.subject) throw invalid('authorization');
  const [material = null] = await needs.materials.findByIds([link.materialId]);
  if (material === null) throw invalid('link');
  if (isSecret(material.classification) && !isSignedIn) {
    throw invalid('authorization', 'the token of the person whom the link was made for');
  }
  if (isSignedIn) await requireStillReadable(needs, principal, material);
  const content = await needs.contents.open(material.sha256);
  // a wrong folder, or a lost disk: nobody should take that for a link that is not good
  if (content === null) throw new Error(`material ${material.id} is written down and not in the store`);
  const { by, onBehalfOf, purpose } = made;
  const read = { id: newId(), materialId: material.id, kind: 'DOWNLOAD', by, onBehalfOf, purpose } as const;
  const access = { ...read, at: needs.now(), address: link.address };
  await needs.materials.addAccess(access, accessAudit(material, access));
  return { material, ...content };
}

async function requireLink(
  { materials, links, now }: Pick<Needs, 'materials' | 'links' | 'now'>,
  { materialId, linkId, expires, signature }: PresentedLink,
): Promise<MaterialAccess> {
  const made = isId(linkId) && isId(materialId) ? await materials.findLink(linkId) : null;
  if (made === null) throw invalid('link');
  const expiresAt = new Date(/^\d{1,15}$/.test(expires) ? Number(expires) : Number.NaN);
  const claims = { materialId, linkId, subject: made.by.subject, expiresAt };
  if (!links.isSigned(claims, signature)) throw invalid('signature');
  if (expiresAt <= now()) throw invalid('expires', 'a link that has not expired');
  return made;
}

async function requireStillReadable(needs: OpenNeeds, principal: Principal, material: Material): Promise<void> {
  const [file] = await judgeMaterials(needs, [material]);
  if (file !== undefined && mayRead(principal, file)) return;
  await needs.materials.tellRefusal(refusedAudit(material, actorOf(principal), needs.now()));
  throw new DomainError('FORBIDDEN', { field: 'id', value: material.id });
}

function invalid(field: string, accepted = 'a link as it was made'): DomainError {
  return new DomainError('MATERIAL_LINK_INVALID', { field, accepted });
}
