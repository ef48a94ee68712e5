import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { LedgerWriter } from '../domain/ledgerWriter.ts';
import type { MaterialCatalogue, MaterialJourney } from '../domain/materialCatalogue.ts';
import { type HeldMaterial, isSecret, type MaterialContents } from '../domain/materialContents.ts';

export interface ReadMaterialNeeds {
  readonly materials: Omit<MaterialCatalogue, 'add'>;
  readonly contents: Pick<MaterialContents, 'open'>;
  readonly ledger: LedgerWriter;
  readonly now: () => Date;
}

/**
 * A content for a department that is entitled to it: one of its recipients is handed it, or the department has brought it
 * itself. An access to a secret content is in the ledger before this resolves (H5).
 * @throws MATERIAL_NOT_FOUND when there is none, and in the same words when the department is not entitled to it
 */
export async function readMaterial(
  needs: ReadMaterialNeeds,
  department: string,
  sha256: string,
): Promise<HeldMaterial> {
  const { materials, contents } = needs;
  const journey = await materials.findLegTo(department, sha256);
  if (journey === null && !(await hasBrought(materials, department, sha256))) {
    await tellRefusal(needs, department, sha256);
    throw notFound(sha256);
  }
  const content = await contents.open(sha256);
  if (content === null) throw notFound(sha256);
  await writeDown(needs, { department, sha256 }, journey ?? (await materials.findSecretHandoff(sha256)));
  return content;
}

/** Of a secret one it is told who asked without a right (H5, X2). */
async function tellRefusal(
  { materials, ledger, now }: ReadMaterialNeeds,
  department: string,
  sha256: string,
): Promise<void> {
  const secret = await materials.findSecretHandoff(sha256);
  if (secret === null || secret.handoffId === null) return;
  await ledger.tellRefusal({ at: now(), department, sha256, handoffId: secret.handoffId });
}

async function hasBrought(
  materials: Pick<MaterialCatalogue, 'findByDigests'>,
  department: string,
  sha256: string,
): Promise<boolean> {
  const [known = null] = await materials.findByDigests([sha256]);
  return known?.broughtBy === department;
}

async function writeDown(
  { ledger, now }: ReadMaterialNeeds,
  { department, sha256 }: { readonly department: string; readonly sha256: string },
  journey: MaterialJourney | null,
): Promise<void> {
  if (journey === null || !isSecret(journey)) return;
  const { classification, ...place } = journey;
  const detail = { sha256, classification };
  const actor = `system.${department}`;
  await ledger.write([{ id: newId(), at: now(), step: 'materialRead', ...place, actor, detail }]);
}

function notFound(sha256: string): DomainError {
  return new DomainError('MATERIAL_NOT_FOUND', { field: 'sha256', value: sha256 });
}
