import type { Log } from '@guanjia/runtime/createLog';
import type { GraphQLError } from 'graphql';
import { isFault } from './formatError.ts';

/** Logs the errors whose words are hidden from clients, and marks each with the request id by which it is found. */
export function reportFaults(
  errors: readonly GraphQLError[],
  { log, requestId }: { readonly log: Log; readonly requestId: string },
): void {
  for (const error of errors) {
    if (!isFault(error.extensions)) continue;
    log.error({ err: error.originalError ?? error, requestId, path: error.path }, 'a fault was answered');
    Object.assign(error, { extensions: { ...error.extensions, requestId } });
  }
}
