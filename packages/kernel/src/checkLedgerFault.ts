import type { z } from 'zod';

/** What can be wrong with a ledger or with what is kept beside it, with the office's words. */
export const ledgerFaultKinds = {
  malformed: '格式有误',
  gap: '序号不连续',
  wrongPrevious: '与上一行不衔接',
  wrongHash: '内容与摘要不符',
  wrongReceipt: '回执与材料不符',
  unknownKey: '密钥未登记',
  wrongSignature: '签名无效',
  wrongCheckpoint: '校验点不符',
  wrongHead: '与已知链尾不符',
  rowsMissing: '末尾缺行',
  recordMissing: '业务数据缺失',
  recordDiffers: '业务数据与账本不符',
  cutOff: '文件不完整',
} as const;
export type LedgerFaultKind = keyof typeof ledgerFaultKinds;

/** The first thing that is wrong. */
export interface LedgerFault {
  readonly kind: LedgerFaultKind;
  /** The row of the ledger that is wrong or that contradicts what is wrong; where it should stand when it is missing. */
  readonly position: number | null;
  readonly handoffId: string | null;
  readonly legId: string | null;
  /** One line for a person. */
  readonly reason: string;
}

/** What a fault is about. */
export type LedgerPlace = Partial<Pick<LedgerFault, 'position' | 'handoffId' | 'legId'>>;

/** A fault at a place; what is not named is null. */
export function ledgerFault(kind: LedgerFaultKind, reason: string, place: LedgerPlace): LedgerFault {
  return { kind, position: null, handoffId: null, legId: null, ...place, reason };
}

/** The first issue of a failed parse as a person reads it: `legs.0.status: …`. */
export function firstIssue(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue === undefined) return 'not understood';
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`;
}
