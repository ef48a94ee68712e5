import type { Actor } from '@guanjia/kernel/actor';

/** 改建 and 扩建 (S1). */
export const projectLinkKinds = ['REBUILD', 'EXTENSION'] as const;
export type ProjectLinkKind = (typeof projectLinkKinds)[number];

/** That a project rebuilds or extends an earlier one (完工不脱钩); written once, one for each later project. */
export interface ProjectLink {
  readonly projectId: string;
  readonly earlierProjectId: string;
  readonly kind: ProjectLinkKind;
  /** There when the owners are not the same. */
  readonly reason: string | null;
  readonly linkedAt: Date;
  readonly linkedBy: Actor;
}
