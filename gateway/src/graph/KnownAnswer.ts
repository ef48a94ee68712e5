import type { OperationResult } from '../execution/compileOperation.ts';

/** An answer as it goes out. */
export interface KnownAnswer {
  /** JSON. */
  readonly text: string;
  /** How it goes out: latin1 has one character for each byte already. */
  readonly encoding: 'utf8' | 'latin1';
  readonly hasData: boolean;
  readonly errors: OperationResult['errors'];
}
