import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { MissingMaterial } from './application.ts';
import type { ApprovalEffect } from './approvalEffect.ts';
import type { CheckDue } from './notificationCommitment.ts';
import type { SpecialProcedureKind } from './specialProcedure.ts';
import type { Signature, SignedTolerance } from './toleranceCommitment.ts';

/** What is asked of an application, with what that step needs. */
export type ApplicationCommand =
  | { readonly action: 'submit'; readonly materials: readonly string[] }
  | { readonly action: 'accept' }
  | { readonly action: 'refuseAcceptance'; readonly reason: string }
  | { readonly action: 'requestCorrection'; readonly missing: readonly MissingMaterial[] }
  | { readonly action: 'supplyCorrection'; readonly materials: readonly string[] }
  | { readonly action: 'startReview' }
  | { readonly action: 'startSpecialProcedure'; readonly kind: SpecialProcedureKind; readonly reason: string }
  | { readonly action: 'endSpecialProcedure' }
  | { readonly action: 'approve'; readonly documentNo: string | null; readonly validUntil?: CalendarDate | null }
  | { readonly action: 'reject'; readonly reason: string }
  | { readonly action: 'withdraw'; readonly reason: string | null }
  | { readonly action: 'revoke'; readonly reason: string }
  | { readonly action: 'recordApproval'; readonly documentNo: string; readonly validUntil?: CalendarDate | null }
  | { readonly action: 'supplyAwaited'; readonly materials: readonly string[] }
  | {
      readonly action: 'convert';
      readonly documentNo: string | null;
      readonly validUntil: CalendarDate | null;
      readonly convertedFrom: ApprovalEffect;
    }
  | { readonly action: 'recordRejection'; readonly reason: string }
  | CommitmentCommand;

/** What is asked about a commitment (A8 A9). Days that hang on the calendar have been reckoned before. */
export type CommitmentCommand =
  | ({ readonly action: 'commitTolerance' } & SignedTolerance)
  | { readonly action: 'supplyTolerated'; readonly materials: readonly string[] }
  | { readonly action: 'terminate'; readonly reason: string }
  | ({ readonly action: 'commitNotification' } & Signature)
  | { readonly action: 'approveOnCommitment'; readonly documentNo: string | null; readonly check: CheckDue }
  | { readonly action: 'passCheck'; readonly finding: string }
  | { readonly action: 'failCheck'; readonly reason: string };
