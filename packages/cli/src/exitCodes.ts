/** What the shell is told. */
export const exitCodes = {
  /** Done, and good. */
  good: 0,
  /** Could not be done, or not wholly. */
  failed: 1,
  /** Done, and the ledger is not in order. */
  bad: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
