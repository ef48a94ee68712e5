import type { DomainError } from '@guanjia/kernel/DomainError';
import type { FormattedExecutionResult } from 'graphql';

/** A running subscription, for any wire. */
export interface UpdateStream {
  /** To be read to its end, or returned when the client goes: only then is everything free again. */
  readonly updates: AsyncGenerator<FormattedExecutionResult, void, void>;
  /** Makes the reason, with the cursor to go on from, the last update. */
  end(reason: DomainError): void;
  /** Whether this update is the reason for which the stream ends. */
  isFarewell(update: FormattedExecutionResult): boolean;
  /** Resolves when the last update has been taken, or the client has gone. */
  readonly finished: Promise<void>;
}
