import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Material, MaterialAccess, MaterialChange } from './material.ts';
import type { MaterialUse } from './materialRights.ts';

/** Which materials of a project are wanted. Absent means any. */
export interface MaterialFilter {
  readonly code?: string | undefined;
  readonly classification?: Material['classification'] | undefined;
  /** Only those that no later version replaces; withdrawn ones are none of them. */
  readonly latestOnly?: boolean | undefined;
}

export interface MaterialsQuestion {
  readonly projectIds: readonly string[];
  readonly filter: MaterialFilter;
  readonly limit: number;
  /** Id to start behind; the newest come first. */
  readonly after: string | null;
}

/** Which documents somebody would use again. */
export interface ReuseQuestion {
  readonly projectId: string;
  /** The unit that the project belongs to. */
  readonly ownerCreditCode: string;
  readonly codes: readonly string[];
  /** Of the codes, those for which another project of the unit will do. */
  readonly ownerWide: readonly string[];
}

/** A version before or behind another of the same project and code; withdrawn ones are passed over. */
export interface NeighbourKey extends Pick<Material, 'projectId' | 'code' | 'version'> {
  readonly side: 'BEFORE' | 'BEHIND';
}

/** What was brought, before it has a version. */
export type NewMaterial = Omit<Material, 'version'>;

/** Where it is written down which materials there are; the bytes lie in the store. */
export interface MaterialRecords {
  /** In the order asked. */
  findByIds(ids: readonly string[]): Promise<(Material | null)[]>;
  /** By project; one without any has no entry. */
  pageOfProjects(question: MaterialsQuestion): Promise<ReadonlyMap<string, Material[]>>;
  /** The next version on that side, or null; in the order asked. */
  findNeighbours(keys: readonly NeighbourKey[]): Promise<(Material | null)[]>;
  /** The latest version of each code that is there: the project's own, else, where that will do, the newest of another project. */
  findLatest(question: ReuseQuestion): Promise<Material[]>;
  /** By application: what stands for each code now. */
  presentedTo(applicationIds: readonly string[]): Promise<ReadonlyMap<string, readonly Material[]>>;
  /** By material: the applications that it stands, or once stood, for. */
  usesOf(materialIds: readonly string[]): Promise<ReadonlyMap<string, readonly MaterialUse[]>>;
  /** Ids of those applications, the newest first. */
  pageUses(question: { materialId: string; limit: number; after: string | null }): Promise<string[]>;
  /**
   * Writes it down as the next version, with its event; the same content under the same code, unless it is withdrawn, is there
   * already and stays as it is.
   */
  add(
    material: NewMaterial,
    announce: (material: Material) => OutboxMessage,
  ): Promise<{ readonly material: Material; readonly isNew: boolean }>;
  /**
   * Makes one change, with its record and event. @throws STALE_VERSION when somebody else changed it first, MATERIAL_IN_USE naming
   * the applications under way that a withdrawal would take it from
   */
  change(change: MaterialChange, message: OutboxMessage): Promise<void>;
  changesOf(materialIds: readonly string[]): Promise<ReadonlyMap<string, readonly MaterialChange[]>>;
  /** Writes it down, with its entry for the audit trail when it is to have one. */
  addAccess(access: MaterialAccess, message: OutboxMessage | null): Promise<void>;
  /** Tells the audit trail of an access that was refused. */
  tellRefusal(message: OutboxMessage): Promise<void>;
  /** The access that records a link; null when there is none. */
  findLink(linkId: string): Promise<MaterialAccess | null>;
  /** The newest first. */
  pageAccesses(question: { materialId: string; limit: number; after: string | null }): Promise<MaterialAccess[]>;
  /** Those of the digests that some material has. */
  knownDigests(sha256s: readonly string[]): Promise<ReadonlySet<string>>;
}
