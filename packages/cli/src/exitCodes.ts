/** What the shell is told. */
export const exitCodes = {
  /** Done, and good. */
  good: 0,
  /** Could not be done, or not wholly. */
  failed: 1,
  /** Looked at, and not in order: a ledger, a schema that was refused, a key. */
  bad: 2,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
