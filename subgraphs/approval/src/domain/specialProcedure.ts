/** Why the clock may stand still during review (特别程序, A6). */
export const specialProcedureKinds = {
  HEARING: '听证',
  SURVEY: '现场踏勘',
  TENDER: '招标拍卖',
  EXPERT_REVIEW: '专家评审',
} as const;
export type SpecialProcedureKind = keyof typeof specialProcedureKinds;

/** A special procedure, under way while `endedAt` is null. */
export interface SpecialProcedure {
  readonly kind: SpecialProcedureKind;
  readonly reason: string;
  readonly startedAt: Date;
  readonly endedAt: Date | null;
}
