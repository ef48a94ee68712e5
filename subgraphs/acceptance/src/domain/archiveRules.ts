import type { HandoffChannel } from '@guanjia/kernel/messages';
import type { AcceptancePhase } from './acceptancePhases.ts';
import type { Label } from './label.ts';

/** What the area has laid down for the archive of projects (`data/archive.json`). */
export interface ArchiveRules {
  readonly recipient: ArchiveRecipient;
  /** Working days within which the archive is to sign. */
  readonly receiptWorkingDays: number;
  readonly finishedBy: FinishRule;
  readonly kinds: readonly ArchivePaperKind[];
}

/** The archive in the exchange's directory. */
export interface ArchiveRecipient {
  /** The code of its agency, so that its approvers are its own people there. */
  readonly code: string;
  readonly name: Label;
  /** By hand unless the archive has a system of its own. */
  readonly channel: HandoffChannel;
  /** Its system, where the channel is PLATFORM: it signs with this Ed25519 key, PEM (SPKI). Null without one. */
  readonly system: { readonly endpoint: string; readonly publicKey: string } | null;
}

/** Which joint acceptances are to have passed before the file is handed over. */
export interface FinishRule {
  /** Every item of these phases that applies has passed or was found not applicable. */
  readonly phases: readonly AcceptancePhase[];
  /** These have passed, if they apply: 档案验收 by default. */
  readonly mustPass: readonly string[];
}

/** A kind of papers that the file holds (档案类别). */
export interface ArchivePaperKind {
  readonly code: string;
  readonly name: Label;
  readonly required: boolean;
}
