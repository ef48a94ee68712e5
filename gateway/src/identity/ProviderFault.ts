/** The provider did not answer as it should. */
export class ProviderFault extends Error {
  /** Of the HTTP answer; null where there was none. */
  readonly status: number | null;

  constructor(
    message: string,
    { status = null, cause }: { readonly status?: number | null; readonly cause?: unknown } = {},
  ) {
    super(message, { cause });
    this.name = 'ProviderFault';
    this.status = status;
  }
}
