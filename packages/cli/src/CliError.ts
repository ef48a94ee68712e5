/** Something that could not be done. The message says what, and what the person can do about it. */
export class CliError extends Error {
  /** A stable code where the other side gave one. */
  readonly code: string | null;
  /** What the other side said beside it, by name; empty where it said nothing. */
  readonly detail: Readonly<Record<string, unknown>>;

  constructor(
    message: string,
    {
      code = null,
      detail = {},
      cause,
    }: {
      readonly code?: string | null;
      readonly detail?: Readonly<Record<string, unknown>>;
      readonly cause?: unknown;
    } = {},
  ) {
    super(message, { cause });
    this.name = 'CliError';
    this.code = code;
    this.detail = detail;
  }
}
