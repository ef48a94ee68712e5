import type { FormattedExecutionResult } from 'graphql';

/** How the results of one operation are written into the body of an HTTP answer. Every text is a whole unit: a client can read it at once. */
export interface StreamFormat {
  readonly headers: Readonly<Record<string, string>>;
  /** Goes out with the headers. */
  readonly opening: string;
  /** Says nothing, but that we are there. */
  readonly signOfLife: string;
  readonly result: (result: FormattedExecutionResult) => string;
  /** A result with errors behind which nothing comes. */
  readonly lastResult: (result: FormattedExecutionResult) => string;
  /** Says that all has been said. */
  readonly closing: string;
}
