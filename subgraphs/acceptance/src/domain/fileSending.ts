import type { Actor } from '@guanjia/kernel/actor';
import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AcceptanceCatalogue } from './acceptanceCatalogue.ts';
import type { ArchiveRules } from './archiveRules.ts';
import type { JointAcceptance } from './jointAcceptance.ts';

/** What handing over is judged by. */
export interface FileSending {
  readonly catalogue: AcceptanceCatalogue;
  readonly facts: ProjectFacts;
  /** All the project's joint acceptances so far. */
  readonly history: readonly JointAcceptance[];
  readonly rules: ArchiveRules;
  readonly by: Actor;
  readonly now: Date;
}
