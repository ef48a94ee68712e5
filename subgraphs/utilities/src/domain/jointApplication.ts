import type { Actor } from './actor.ts';
import type { ApplicationForm } from './formField.ts';
import type { JointStage } from './jointStatus.ts';
import type { MissingPiece, SuppliedMaterial } from './supply.ts';

/** Where an application is taken in: the zone in the hall, or a window at a company's branch (S3). */
export const counterKinds = {
  HALL_ZONE: { en: 'Zone in the service hall', zh: '大厅报装专区' },
  BRANCH: { en: 'Window at a branch', zh: '营业网点窗口' },
} as const;

/** The counter as it was recorded (U2). */
export interface Counter {
  readonly kind: keyof typeof counterKinds;
  readonly code: string;
  readonly name: string;
}

/** One application for any of the matters (联合报装) (U2). */
export interface JointApplication {
  readonly id: string;
  readonly projectId: string;
  /** In the order of the catalogue. */
  readonly matterCodes: readonly string[];
  readonly catalogueVersion: string;
  readonly stage: JointStage;
  readonly form: ApplicationForm;
  readonly materials: readonly SuppliedMaterial[];
  /** The counter it was handed in at. */
  readonly counter: Counter;
  /** Everything that was done to it as a whole, oldest first, never changed. */
  readonly steps: readonly JointStep[];
  /** Counts writes; 0 before the first. */
  readonly version: number;
}

/** One entry of an application's history. */
export interface JointStep {
  readonly at: Date;
  readonly by: Actor;
  readonly to: JointStage;
  readonly work: JointWork | { readonly action: 'submit' };
}

/** What each action says about itself. */
export type JointWork =
  | { readonly action: 'accept'; readonly counter: Counter; readonly handoffId: string }
  | { readonly action: 'return'; readonly missing: readonly MissingPiece[] }
  | {
      readonly action: 'resubmit';
      readonly form: ApplicationForm | null;
      readonly materials: readonly SuppliedMaterial[];
    }
  | { readonly action: 'withdraw'; readonly reason: string };

/** The notices an application was returned with as a whole, oldest first. */
export function jointReturnNotices(application: Pick<JointApplication, 'steps'>): readonly (readonly MissingPiece[])[] {
  return application.steps.flatMap(({ work }) => (work.action === 'return' ? [work.missing] : []));
}

/** Who accepted it, when, where, and the handoff that carries it; null before that. */
export function acceptanceOf(
  application: Pick<JointApplication, 'steps'>,
): { readonly at: Date; readonly by: Actor; readonly counter: Counter; readonly handoffId: string } | null {
  for (const { at, by, work } of application.steps) {
    if (work.action === 'accept') return { at, by, counter: work.counter, handoffId: work.handoffId };
  }
  return null;
}
