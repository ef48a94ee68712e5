import { CombinedGraphQLErrors, CombinedProtocolErrors, ServerError } from '@apollo/client/errors';
import { LineLost } from './LineLost.ts';

/** What to do after a connection or a stream has ended. */
type End =
  | { readonly kind: 'goOn'; readonly cursor: string | null }
  | { readonly kind: 'beginAgain' }
  | { readonly kind: 'refused' };

const cursorRefused: readonly unknown[] = ['CURSOR_EXPIRED', 'CURSOR_INVALID'];
const passing: readonly unknown[] = [
  'SUBSCRIBER_LAGGED',
  'SUBSCRIPTION_LIMIT',
  'CONNECTION_LIMIT',
  'GATEWAY_FULL',
  'RATE_LIMITED',
  'IDENTITY_UNAVAILABLE',
  'DEPARTMENT_UNAVAILABLE',
  'DEPARTMENT_TIMEOUT',
  'DEPARTMENT_FAULT',
  'INTERNAL_FAULT',
];
/** Bad request, token no good, wrong sub-protocol: the same again would end the same. */
const refusingCloses: readonly unknown[] = [4400, 4401, 4406];

/** By the table of docs/liveProgress.md: whether to go on behind the last cursor or one that is told, to begin again, or to leave off. */
export function endOf(cause: unknown): End {
  if (cause instanceof LineLost) return refusingCloses.includes(cause.closeCode) ? { kind: 'refused' } : goOn;
  if (cause instanceof ServerError)
    return cause.statusCode >= 500 || cause.statusCode === 429 ? goOn : { kind: 'refused' };
  const errors =
    cause instanceof CombinedGraphQLErrors || cause instanceof CombinedProtocolErrors ? cause.errors : null;
  if (errors === null) return goOn; // no network, or a gateway that is not there
  const extensions = errors[0]?.extensions ?? {};
  const { code, cursor, reason } = extensions;
  if (cursorRefused.includes(code)) return { kind: 'beginAgain' };
  const passes = passing.includes(code) || reason === 'TOKEN_EXPIRED';
  return passes ? { kind: 'goOn', cursor: typeof cursor === 'string' ? cursor : null } : { kind: 'refused' };
}

const goOn: End = { kind: 'goOn', cursor: null };
