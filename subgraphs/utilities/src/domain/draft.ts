import type { OutboxMessage } from '@guanjia/kernel/messages';
import type { Receipt } from '@guanjia/kernel/receipt';
import type { JointApplication } from './jointApplication.ts';
import type { JointSurvey } from './jointSurvey.ts';
import type { MatterTask } from './matterTask.ts';

/** Whole applications with their histories that were made elsewhere and are written at once. */
export interface Draft {
  readonly applications: readonly JointApplication[];
  readonly tasks: readonly MatterTask[];
  readonly surveys: readonly JointSurvey[];
  readonly receipts: readonly Receipt[];
  /** In the order in which the others are to hear them. */
  readonly messages: readonly OutboxMessage[];
}

/** Writes a draft in one transaction. */
export type SaveDraft = (draft: Draft) => Promise<void>;
