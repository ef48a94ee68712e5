import type { Actor } from '@guanjia/kernel/actor';
import type { ApprovalEffect } from './approvalEffect.ts';

/** Why a flag no longer stands. */
export const flagClearances = {
  RESTORED: '依据已恢复',
  CONVERTED: '已换发正式文件',
  ENDED: '申请已结束',
  AGENCY: '审批部门确认解除',
} as const;
export type FlagClearance = keyof typeof flagClearances;

/** That a certificate was withdrawn on which an application, and so its certificate, is built (A10). It ends neither. */
export interface BasisFlag {
  readonly id: string;
  readonly projectId: string;
  readonly applicationId: string;
  /** The effect that the application had when it was flagged. */
  readonly effect: ApprovalEffect;
  /** The certificate that was withdrawn, however many others lie between. */
  readonly basisId: string;
  readonly flaggedAt: Date;
  /** Null while it stands. */
  readonly clearedAt: Date | null;
  readonly clearance: FlagClearance | null;
  readonly clearedBy: Actor | null;
  /** What the agency said when it cleared the flag itself. */
  readonly clearedReason: string | null;
}
