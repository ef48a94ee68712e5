/** How long tolerance may last, and when it is recalled: data, not code (A8). */
export interface CommitmentTerms {
  /** The longest an owner may promise, in working days after the day of signing. */
  readonly toleranceWorkingDays: number;
  /** So many working days before the promised day a reminder is sent; the farthest first. */
  readonly reminderWorkingDays: readonly number[];
}
