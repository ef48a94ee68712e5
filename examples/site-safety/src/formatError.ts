import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { Refusal } from './Refusal.ts';

type Log = (line: Readonly<Record<string, unknown>>) => void;

/** What the gateway is told: a refusal by its code, a fault of the document as GraphQL words it, of all else only that it failed. */
export function formatError(log: Log) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const cause = unwrapResolverError(thrown);
    if (cause instanceof Refusal) return { ...formatted, message: cause.code, extensions: extensionsOf(cause) };
    const code = formatted.extensions?.['code'];
    if (code !== undefined && code !== 'INTERNAL_SERVER_ERROR') return formatted;
    log({ level: 'error', message: 'a resolver failed', path: formatted.path, cause: String(cause) });
    return { ...formatted, message: 'INTERNAL_FAULT', extensions: { code: 'INTERNAL_FAULT' } };
  };
}

function extensionsOf({ code, detail }: Refusal): Record<string, unknown> {
  return { ...detail, code };
}
