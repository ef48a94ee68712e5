import type { Actor } from '@guanjia/kernel/actor';
import type { ArchiveHandoverStatus } from './archiveMachine.ts';
import type { ArchivePaperKind } from './archiveRules.ts';
import type { AcceptanceMaterial } from './jointAcceptance.ts';

/** The handover of a project's file to the archive (档案移交, J5 C12); a project has one. */
export interface ArchiveHandover {
  readonly id: string;
  readonly projectId: string;
  readonly ownerCreditCode: string;
  readonly regionCode: string;
  readonly status: ArchiveHandoverStatus;
  /** By kind of paper; a kind may have many, a content stands there once. */
  readonly papers: readonly AcceptanceMaterial[];
  /** Each time it was sent, from the first. */
  readonly rounds: readonly ArchiveRound[];
  /** The archive's signature; with it the project is finished. */
  readonly receipt: ArchiveReceipt | null;
  readonly preparedBy: Actor;
  readonly preparedAt: Date;
  readonly version: number;
}

/** One time that the file was sent: a handoff of the exchange with one leg. */
export interface ArchiveRound {
  readonly number: number;
  readonly handoffId: string;
  readonly legId: string;
  readonly startedAt: Date;
  readonly startedBy: Actor;
  /** Null while it is under way. */
  readonly ended: ArchiveRoundEnd | null;
  /** Why it cannot be delivered at present (死信); null when that is not so. */
  readonly stuckReason: string | null;
}

/** How a round ended. */
export interface ArchiveRoundEnd {
  readonly result: 'SIGNED' | 'REFUSED' | 'RETURNED' | 'CANCELLED';
  readonly at: Date;
  /** Null when it was signed for. */
  readonly reason: string | null;
}

/** What the archive has signed; the signature itself is in the exchange's ledger. */
export interface ArchiveReceipt {
  readonly recipient: { readonly code: string; readonly name: string };
  readonly signer: Actor;
  /** SHA-256 in hex over what was handed over. */
  readonly digest: string;
  readonly signedAt: Date;
}

/** The required kinds of which the file has no paper. */
export function missingKinds(
  papers: readonly Pick<AcceptanceMaterial, 'code'>[],
  kinds: readonly ArchivePaperKind[],
): readonly ArchivePaperKind[] {
  return kinds.filter((kind) => kind.required && papers.every(({ code }) => code !== kind.code));
}
