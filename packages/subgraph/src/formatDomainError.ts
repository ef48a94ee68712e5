import { unwrapResolverError } from '@apollo/server/errors';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Log } from '@guanjia/runtime/createLog';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/**
 * What a client sees of an error (X4): a refusal with code, Chinese message and detail; a fault of the document as
 * GraphQL words it; anything else as INTERNAL_FAULT, logged here with its cause.
 */
export function formatDomainError({ department, log }: { readonly department: string; readonly log: Log }) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const refusal = domainErrorIn(thrown);
    if (refusal !== undefined) return describe(formatted, refusal, department);
    if (isFaultOfDocument(formatted)) return withoutStack(formatted);
    log.error({ err: unwrapResolverError(thrown), path: formatted.path }, 'a resolver failed');
    return describe(formatted, new DomainError('INTERNAL_FAULT'), department);
  };
}

/** The refusal behind a GraphQL error, however deep it was wrapped. */
function domainErrorIn(thrown: unknown): DomainError | undefined {
  if (thrown instanceof DomainError) return thrown;
  if (thrown instanceof GraphQLError && thrown.originalError !== undefined) return domainErrorIn(thrown.originalError);
  if (thrown instanceof Error && thrown.cause !== undefined) return domainErrorIn(thrown.cause);
  return undefined;
}

function describe(formatted: GraphQLFormattedError, refusal: DomainError, department: string): GraphQLFormattedError {
  const { code, message, messageZh, detail } = refusal;
  return { ...formatted, message, extensions: { ...detail, code, messageZh, department } };
}

/** Apollo Server gives what it did not expect the code INTERNAL_SERVER_ERROR, and every fault of the request its own. */
function isFaultOfDocument({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] !== undefined && extensions['code'] !== 'INTERNAL_SERVER_ERROR';
}

function withoutStack(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { stacktrace: _, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
}
