/** What is being built, in the order of works (形象进度), as sites report it. */
export const siteStages = [
  'SITE_PREPARATION',
  'FOUNDATION',
  'MAIN_STRUCTURE',
  'INSTALLATION',
  'DECORATION',
  'OUTDOOR_WORKS',
  'COMPLETION',
] as const;

/** One of them. */
export type SiteStage = (typeof siteStages)[number];

/** The last stage that a project's site has reported. */
export interface SiteProgress {
  readonly projectId: string;
  readonly stage: SiteStage;
  readonly reportedAt: Date;
}

/** Whether works at `reached` are at least at `needed`. */
export function isStageReached(reached: SiteStage, needed: SiteStage): boolean {
  return siteStages.indexOf(reached) >= siteStages.indexOf(needed);
}

/** Where the last reports of sites are kept. */
export interface SiteProgressStore {
  /** In the order asked; null for a project without a report. */
  ofProjects(projectIds: readonly string[]): Promise<readonly (SiteProgress | null)[]>;
  /** Keeps a report; an older one changes nothing. */
  save(progress: SiteProgress): Promise<void>;
}
