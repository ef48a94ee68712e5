import type { AdviceStore } from '../domain/adviceStore.ts';
import type { ArchiveRules } from '../domain/archiveRules.ts';
import type { ArchiveStore } from '../domain/archiveStore.ts';
import type { PreCheckStore } from '../domain/preCheckStore.ts';
import type { SiteProgressStore } from '../domain/siteProgress.ts';
import type { AcceptanceNeeds } from './acceptanceNeeds.ts';

/** What the one window works with around joint acceptance: advice and guidance before it, the archive after it. */
export interface WindowNeeds extends AcceptanceNeeds {
  readonly preChecks: PreCheckStore;
  readonly advice: AdviceStore;
  readonly archives: ArchiveStore;
  readonly archiveRules: ArchiveRules;
  readonly progress: Pick<SiteProgressStore, 'ofProjects'>;
}
