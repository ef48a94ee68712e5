import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import { newId } from '@guanjia/kernel/newId';
import type { Principal } from '@guanjia/kernel/principal';
import type { Material } from '../domain/material.ts';
import type { MaterialContents } from '../domain/materialContents.ts';
import { materialUploaded } from '../domain/materialEvents.ts';
import { issuingAgency, requireUploadRight } from '../domain/materialRights.ts';
import { requireUpload, type UploadEntry } from '../domain/requireUpload.ts';
import { onBehalfOf, ownerDuty } from '../domain/rights.ts';
import type { Needs } from './needs.ts';
import { requireProject } from './requireProject.ts';

export interface UploadNeeds extends Pick<Needs, 'projects' | 'catalogue' | 'materials' | 'now'> {
  readonly contents: Pick<MaterialContents, 'receive' | 'limitBytes'>;
}

/**
 * Takes a content in as the next version of a document of a project (A14). Right and entry are looked at before the first byte is
 * read; the row is written once the content outlives a power cut. The same content again is the same material.
 * @throws PROJECT_NOT_FOUND, FORBIDDEN, BAD_INPUT, UNSUPPORTED_MEDIA_TYPE, MATERIAL_TOO_LARGE, MATERIAL_TYPE_MISMATCH,
 *   MATERIAL_DIGEST_MISMATCH, STORAGE_FULL
 */
export async function uploadMaterial(
  { contents, ...needs }: UploadNeeds,
  principal: Principal,
  entry: UploadEntry,
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly material: Material; readonly isNew: boolean }> {
  const project = await requireProject(needs, principal, entry.projectId);
  requireUploadRight(principal, project);
  const { findMaterial } = needs.catalogue;
  const accepted = requireUpload(entry, { findMaterial, limitBytes: contents.limitBytes });
  const agency = issuingAgency(principal, project);
  const received = await contents.receive({ ...accepted, stream });
  const added = await needs.materials.add(
    {
      id: newId(),
      projectId: project.id,
      ...accepted,
      ...received,
      agency,
      uploadedAt: needs.now(),
      uploadedBy: actorOf(principal, agency === null ? ownerDuty(project) : null),
      onBehalfOf: agency === null ? onBehalfOf(principal, project) : null,
      withdrawnAt: null,
    },
    (material) => materialUploaded(material, needs.catalogue.materialName(material.code)),
  );
  requireSameClassification(added.material, accepted.classification);
  return added;
}

/** Whoever brings it again as something more secret must not believe that it is so now. */
function requireSameClassification({ id, classification }: Material, asked: Material['classification']): void {
  if (classification === asked) return;
  const accepted = `${classification}, which it is kept as; reclassifyMaterial changes that`;
  throw new DomainError('BAD_INPUT', { field: 'classification', value: asked, accepted, materialId: id });
}
