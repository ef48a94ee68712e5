import type { MaterialDescriptor } from '@guanjia/kernel/messages';
import type { LegStatus } from './legLife.ts';

/** What is known of a content that the exchange keeps. */
export interface CataloguedMaterial {
  readonly sha256: string;
  readonly bytes: number;
  readonly mediaType: string;
  /** The department or source that brought it first. */
  readonly broughtBy: string;
}

/** A handoff, or one leg of it, that a content travels with, and how confidential it is there. */
export interface MaterialJourney {
  readonly handoffId: string;
  readonly legId: string | null;
  readonly classification: MaterialDescriptor['classification'];
}

/** Legs in these states entitle nobody: the recipient has turned the handoff down, or a person has given the leg up. */
export const statesWithoutAccess = ['REFUSED', 'RETURNED', 'CANCELLED'] as const satisfies readonly LegStatus[];

/** Which contents the exchange keeps, and who is entitled to them (A14); the bytes lie in the material store. */
export interface MaterialCatalogue {
  /** Notes a content that is in the store; one that is noted already stays as it is. */
  add(material: CataloguedMaterial): Promise<void>;
  /** In the order asked; null for one that is not kept. */
  findByDigests(sha256s: readonly string[]): Promise<(CataloguedMaterial | null)[]>;
  /**
   * The leg that entitles the department, by which the content travels to a recipient that it hosts: the newest of those
   * where it is secret, else the newest. Null when there is none.
   */
  findLegTo(department: string, sha256: string): Promise<MaterialJourney | null>;
  /** The newest handoff in which the content is secret, whoever it goes to. */
  findSecretHandoff(sha256: string): Promise<MaterialJourney | null>;
}
