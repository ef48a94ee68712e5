import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Roadmap } from './roadmap.ts';

/** One version of one project's roadmap; null for the latest. */
export interface RoadmapKey {
  readonly projectId: string;
  readonly version: number | null;
}

/** A page of each project's roadmaps, the latest first. */
export interface RoadmapsQuestion {
  readonly projectIds: readonly string[];
  readonly limit: number;
  /** Version to start behind. */
  readonly after: number | null;
}

/** Where roadmaps are kept: versions are added, never changed (A3). */
export interface RoadmapStore {
  /** In the order asked; null for one that there is not. */
  find(keys: readonly RoadmapKey[]): Promise<(Roadmap | null)[]>;
  /** By project; one without any has no entry. */
  pageOfProjects(question: RoadmapsQuestion): Promise<ReadonlyMap<string, Roadmap[]>>;
  /** Adds a version with its event in one transaction. @throws STALE_VERSION when somebody else added it first */
  add(roadmap: Roadmap, messages: readonly OutboxMessage[]): Promise<void>;
}
