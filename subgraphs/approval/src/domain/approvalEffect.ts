/** What an approval is worth in law (法律效力): the formal one, one ahead of it (S2), or a rehearsal without land (S3). */
export const approvalEffects = { FORMAL: '正式审批', PRE_APPROVAL: '预审批', SIMULATED: '模拟审批' } as const;
export type ApprovalEffect = keyof typeof approvalEffects;

/** Which approvals of a prerequisite an application of each effect counts: none counts what is weaker than itself (A10 A11). */
export const countedEffects = {
  FORMAL: ['FORMAL'],
  PRE_APPROVAL: ['FORMAL', 'PRE_APPROVAL'],
  SIMULATED: ['FORMAL', 'PRE_APPROVAL', 'SIMULATED'],
} as const satisfies Record<ApprovalEffect, readonly ApprovalEffect[]>;

/** Whether an application of this effect counts an approval of that one. */
export function counts(effect: ApprovalEffect, approval: ApprovalEffect): boolean {
  const counted: readonly ApprovalEffect[] = countedEffects[effect];
  return counted.includes(approval);
}

/** Whether one is worth less than the other. */
export function isWeaker(effect: ApprovalEffect, other: ApprovalEffect): boolean {
  return effect !== other && counts(effect, other);
}
