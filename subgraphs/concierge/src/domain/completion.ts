import type { Actor } from '@guanjia/kernel/actor';

/** Why a project is finished: the archive has signed for its file (J5), or its service was completed (S1 项目帮代办结束). */
export const completionBases = ['ARCHIVE', 'SERVICE'] as const;
export type CompletionBasis = (typeof completionBases)[number];

/** The archive's receipt for the project's own file, as acceptance has announced it. */
export interface ArchiveNotice {
  readonly handoverId: string;
  readonly handoffId: string;
  readonly recipientCode: string;
  readonly recipientName: string;
  /** When the archive signed. */
  readonly signedAt: string;
}

/** That a project is finished (办结); one for each project, whatever comes later. */
export interface Completion {
  readonly id: string;
  readonly projectId: string;
  /** Whichever came first. */
  readonly basis: CompletionBasis;
  /** Whether somebody of the force has ever carried it: else there is nothing to evaluate or to ask about. */
  readonly isServed: boolean;
  /** The agreement whose completion finished it. */
  readonly agreementId: string | null;
  readonly finishedAt: Date;
  readonly finishedBy: Actor;
  /** Also when it came after the service had ended. */
  readonly archive: ArchiveNotice | null;
  readonly version: number;
}
