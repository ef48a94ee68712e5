import type { ProjectFacts } from '@guanjia/kernel/projectFacts';
import type { AcceptanceCatalogue } from './acceptanceCatalogue.ts';
import type { AcceptanceRequest } from './acceptanceRequest.ts';
import type { JointAcceptance } from './jointAcceptance.ts';

/** What the choice of items is judged by. */
export interface ItemChoice {
  readonly catalogue: AcceptanceCatalogue;
  readonly facts: ProjectFacts;
  /** All the project's joint acceptances so far. */
  readonly history: readonly JointAcceptance[];
  readonly request: AcceptanceRequest;
}
