/** Something that could not be done. The message says what, and what the person can do about it. */
export class CliError extends Error {
  /** A stable code where the other side gave one. */
  readonly code: string | null;

  constructor(
    message: string,
    { code = null, cause }: { readonly code?: string | null; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'CliError';
    this.code = code;
  }
}
