import type { CalendarDate } from '@guanjia/kernel/calendarDate';
import type { Actor } from './actor.ts';
import type { Answers } from './formField.ts';
import type { Label } from './label.ts';
import type { MatterStatus } from './matterStatus.ts';
import type { MissingPiece, SuppliedMaterial } from './supply.ts';
import type { MatterKind } from './utilityMatter.ts';

/** One chosen matter on its way through its provider (U3 U4). Its parts never wait for another provider's. */
export interface MatterTask {
  readonly id: string;
  readonly applicationId: string;
  readonly projectId: string;
  readonly matterCode: string;
  /** Kept as they were when forwarded, whatever becomes of the catalogue. */
  readonly matterName: Label;
  readonly kind: MatterKind;
  readonly provider: string;
  readonly promisedWorkingDays: number;
  readonly status: MatterStatus;
  /** Answers to the matter's own fields. */
  readonly form: Answers;
  readonly materials: readonly SuppliedMaterial[];
  /** Everything that was ever done, oldest first, never changed. The clock is read off it. */
  readonly steps: readonly MatterStep[];
  /** The day on which the sweep found the matter overdue and said so. */
  readonly overdueSince: CalendarDate | null;
  /** Counts writes; 0 before the first. */
  readonly version: number;
}

/** One entry of a matter's history. */
export interface MatterStep {
  readonly at: Date;
  readonly by: Actor;
  readonly to: MatterStatus;
  readonly work: ForwardWork | MatterWork;
}

/** The entry a matter's history opens with. */
export interface ForwardWork {
  readonly action: 'forward';
  readonly handoffId: string;
  readonly legId: string;
}

/** What each action says about itself. */
export type MatterWork =
  | { readonly action: 'receive'; readonly legId: string; readonly digest: string }
  | { readonly action: 'return'; readonly missing: readonly MissingPiece[] }
  | {
      readonly action: 'resupply';
      readonly form: Answers | null;
      readonly materials: readonly SuppliedMaterial[];
    }
  | { readonly action: 'withdraw'; readonly reason: string }
  | ProviderWork;

/** What a provider reports of its own work. */
export type ProviderWork =
  | { readonly action: 'accept'; readonly note: string | null }
  | {
      readonly action: 'survey';
      readonly surveyedOn: CalendarDate;
      readonly participants: readonly string[];
      readonly findings: string;
    }
  | { readonly action: 'plan'; readonly plan: string }
  | { readonly action: 'construct'; readonly startedOn: CalendarDate; readonly finishedOn: CalendarDate }
  | { readonly action: 'passInspection'; readonly inspectedOn: CalendarDate; readonly findings: string | null }
  | { readonly action: 'failInspection'; readonly inspectedOn: CalendarDate; readonly defects: readonly string[] }
  | { readonly action: 'connect'; readonly connectedOn: CalendarDate; readonly accountNumber: string }
  | {
      readonly action: 'grant';
      readonly permitNumber: string;
      readonly validFrom: CalendarDate;
      readonly validUntil: CalendarDate;
    };

/** The notices a matter was returned with, oldest first. */
export function returnNotices(task: Pick<MatterTask, 'steps'>): readonly (readonly MissingPiece[])[] {
  return task.steps.flatMap(({ work }) => (work.action === 'return' ? [work.missing] : []));
}
