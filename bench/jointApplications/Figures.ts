/** What became of one batch of joint applications. */
export interface Batch {
  readonly applications: number;
  /** Handoff legs of all of them, one for each provider of an application. */
  readonly legs: number;
  /** From the first acceptance that was asked for until the last was answered, in seconds. */
  readonly acceptSeconds: number;
  /** From the first acceptance until the last receipt of all was stored, in seconds. */
  readonly allSeconds: number;
  /** From an application's acceptance until the last of its receipts was stored, in milliseconds. */
  readonly toLastReceipt: { readonly p50: number; readonly p95: number; readonly max: number };
  /** CPU seconds from the first acceptance until the last receipt, by process. */
  readonly cpu: Readonly<Record<string, number>>;
  /** Legs without a receipt. */
  readonly lost: number;
  /** Effects of a leg beyond the first. */
  readonly twice: number;
}
