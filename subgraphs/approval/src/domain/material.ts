import type { Actor } from '@guanjia/kernel/actor';
import type { AgencyCode } from '@guanjia/kernel/agencies';
import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import type { Label } from './label.ts';
import type { MediaType } from './mediaTypes.ts';

/** How confidential a material is (A14, S1). */
export type Classification = MaterialDescriptor['classification'];

/** A document that items ask for, by its code: equal codes are the same document (材料目录). */
export interface CatalogueMaterial {
  readonly code: string;
  readonly name: Label;
  /** Of the owner, not of one project: brought for one, it is there for all of that owner's (S0). */
  readonly ownerWide: boolean;
}

/** One version of a document of a project (申报材料, A14). Its content lies in the store, under its SHA-256. */
export interface Material {
  readonly id: string;
  readonly projectId: string;
  /** Of the catalogue of materials. */
  readonly code: string;
  /** From 1, by project and code. */
  readonly version: number;
  /** As whoever brought it called it; never a path. */
  readonly fileName: string;
  readonly mediaType: MediaType;
  readonly bytes: number;
  /** In hex. */
  readonly sha256: string;
  readonly classification: Classification;
  /** The agency that has brought it as a document of its own; null for the owner's. */
  readonly agency: AgencyCode | null;
  readonly uploadedAt: Date;
  readonly uploadedBy: Actor;
  /** Credit code of the owner that somebody else brought it for. */
  readonly onBehalfOf: string | null;
  readonly withdrawnAt: Date | null;
}

/** A material and the application that it stood for, from a submission or a correction on. Never changed by later versions. */
export interface PresentedMaterial {
  readonly applicationId: string;
  readonly code: string;
  readonly materialId: string;
  readonly presentedAt: Date;
}

/** A change of a material that does not touch its content; rows are added, never changed (X2). */
export interface MaterialChange {
  readonly id: string;
  readonly materialId: string;
  readonly kind: 'RECLASSIFIED' | 'WITHDRAWN';
  readonly before: Classification;
  readonly after: Classification;
  readonly reason: string;
  readonly at: Date;
  readonly by: Actor;
}

/** One access to a material: a link was made, or the content given out by one (A14, H5). Rows are added, never changed. */
export interface MaterialAccess {
  readonly id: string;
  readonly materialId: string;
  readonly kind: 'LINK' | 'DOWNLOAD';
  readonly by: Actor;
  /** The agency or, by its credit code, the owner that the person acts for; null for an owner of its own unit. */
  readonly onBehalfOf: string | null;
  readonly at: Date;
  /** Where the request came from; null for a link, which is asked for in the graph. */
  readonly address: string | null;
  readonly purpose: string;
}

/** Whether it is one of the three secrets that whoever helps must keep (商业秘密、技术秘密、个人隐私, S1). */
export function isSecret(classification: Classification): boolean {
  return classification !== 'PUBLIC' && classification !== 'INTERNAL';
}
