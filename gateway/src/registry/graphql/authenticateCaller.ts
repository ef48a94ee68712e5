import { DomainError } from '@guanjia/kernel/DomainError';
import { anonymous, hasRole } from '@guanjia/kernel/principal';
import type { HttpExchange } from '@guanjia/runtime/startHttpServer';
import type { Identity } from '../../identity/Identity.ts';
import { authenticate } from '../../wire/authenticate.ts';
import { clientAddress } from '../../wire/clientAddress.ts';
import type { PublishTokenStore } from '../PublishToken.ts';
import { isForRegistry, isSameHash, publishTokenHash, publishTokenIn } from '../publishTokenText.ts';
import type { RegistryCaller } from '../RegistryCaller.ts';

export interface CallerNeeds {
  readonly tokens: PublishTokenStore;
  readonly identity: Identity;
  readonly now: () => Date;
  /** As `clientAddress` has it. */
  readonly addressHeader: string | null;
}

const operators = ['SUPERVISOR'] as const;
const readers = [...operators, 'SERVICE_ROOM', 'AUDITOR'] as const;

/**
 * A department by its publish token, or a person by a token of the issuer.
 * @throws REGISTRY_TOKEN_INVALID, UNAUTHENTICATED for nobody, FORBIDDEN for people who have no business here, IDENTITY_UNAVAILABLE
 */
export async function authenticateCaller(needs: CallerNeeds, exchange: HttpExchange): Promise<RegistryCaller> {
  const { authorization } = exchange.request.headers;
  if (isForRegistry(authorization)) return callerOfToken(needs, exchange, authorization);
  const { principal } = await authenticate(
    needs.identity,
    exchange,
    clientAddress(exchange.request, needs.addressHeader),
  );
  if (principal.subject === anonymous.subject) {
    exchange.response.setHeader('www-authenticate', 'Bearer');
    throw new DomainError('UNAUTHENTICATED', { accepted: 'a publish token, or a token of an operator' });
  }
  if (!hasRole(principal, ...readers)) throw new DomainError('FORBIDDEN', { accepted: readers });
  const { subject, delegate } = principal;
  const by = delegate === undefined ? subject : `${delegate.subject} for ${subject}`;
  return { by, subgraph: null, isOperator: hasRole(principal, ...operators) };
}

async function callerOfToken(
  { tokens, now }: CallerNeeds,
  { response }: HttpExchange,
  authorization: string | undefined,
): Promise<RegistryCaller> {
  const text = publishTokenIn(authorization);
  const hash = publishTokenHash(text ?? '');
  const token = text === null ? null : await tokens.findByHash(hash);
  if (token === null || !isSameHash(token.tokenHash, hash) || token.revokedAt !== null) {
    response.setHeader('www-authenticate', 'Bearer error="invalid_token"');
    throw new DomainError('REGISTRY_TOKEN_INVALID', { field: 'authorization' });
  }
  await tokens.touch(token.id, now());
  return { by: `token ${token.name} of ${token.subgraph}`, subgraph: token.subgraph, isOperator: false };
}
