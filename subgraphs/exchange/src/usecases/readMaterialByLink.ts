import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import { legStep } from '../domain/ledgerEntries.ts';
import type { LedgerWriter } from '../domain/ledgerWriter.ts';
import { type HeldMaterial, isSecret } from '../domain/materialContents.ts';
import { type FoundByLink, type LinkNeeds, mayFetch, readByLink } from './readByLink.ts';
import { linkSubject } from './signByLink.ts';

export interface MaterialByLinkNeeds extends LinkNeeds {
  readonly ledger: LedgerWriter;
}

/** A material that may go out, with its content. */
export interface FetchedMaterial {
  readonly material: MaterialDescriptor;
  readonly content: HeldMaterial;
}

/**
 * Opens a material for whoever holds the link in a mail, as long as the recipient is entitled to it (H5). That a secret one
 * is read stands in the ledger before the first byte goes out. Null for a wrong or expired link, and for what is not there.
 */
export async function readMaterialByLink(
  needs: MaterialByLinkNeeds,
  token: string,
  sha256: string,
): Promise<FetchedMaterial | null> {
  const found = await readByLink(needs, token);
  if (found.kind !== 'found' || !mayFetch(found.leg)) return null;
  const named = found.handoff.materials.filter((material) => material.sha256 === sha256);
  const material = named.find(isSecret) ?? named[0];
  if (material === undefined || !found.held.has(sha256)) return null;
  if (isSecret(material)) await writeDown(needs, found, material);
  const content = await needs.contents.open(sha256);
  return content === null ? null : { material, content };
}

function writeDown(
  { ledger, now }: MaterialByLinkNeeds,
  { leg, recipient }: FoundByLink,
  { sha256, classification }: MaterialDescriptor,
): Promise<void> {
  const read = { id: leg.id, handoffId: leg.handoffId, changedAt: now() };
  return ledger.write([legStep(read, 'materialRead', linkSubject(recipient), { sha256, classification })]);
}
