import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { ArchiveHandover } from './archiveHandover.ts';
import type { JointAcceptance } from './jointAcceptance.ts';

/** A handover to be saved, with what is told and asked of the exchange. */
export interface ArchiveDecision {
  readonly handover: ArchiveHandover;
  readonly messages: readonly OutboxMessage[];
}

/** Where handovers are kept, one for a project; each change runs in one transaction with the row locked, `change` with the project, too. */
export interface ArchiveStore {
  /** In the order asked; null for a project without one. */
  ofProjects(projectIds: readonly string[]): Promise<readonly (ArchiveHandover | null)[]>;
  /** `decide` judges by the project's history, too. */
  change(
    projectId: string,
    decide: (current: ArchiveHandover | null, history: readonly JointAcceptance[]) => ArchiveDecision,
  ): Promise<ArchiveHandover>;
  /** Changes the handover whose present round goes by this leg, if there is one and `decide` wants to. */
  changeByLeg(legId: string, decide: (current: ArchiveHandover) => ArchiveDecision | null): Promise<void>;
}
