import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { TrustedIssuer } from './trustedIssuer.ts';

/** What stands between an issuer's alias and the subject of one of its people. */
const separator = ':';

/** The name by which a person of that issuer goes here. */
export function subjectAt(alias: string | null, subject: string): string {
  return alias === null ? subject : `${alias}${separator}${subject}`;
}

/**
 * Whether a subject of the issuer without an alias looks as if it were another's: two persons would have one name then.
 */
export function isAnothers(subject: string, aliases: readonly string[]): boolean {
  return aliases.some((alias) => subject.startsWith(`${alias}${separator}`));
}

/**
 * A person as he goes by here: the subject with the alias of who signed him in, the roles that this issuer can give.
 * @throws UNAUTHENTICATED for a subject that belongs to another issuer's people
 */
export function principalAt(
  principal: Principal,
  { alias, mayGive = null }: Pick<TrustedIssuer, 'alias' | 'mayGive'>,
  aliases: readonly string[],
): Principal {
  const { subject, delegate, roles } = principal;
  const names = delegate === undefined ? [subject] : [subject, delegate.subject];
  if (alias === null && names.some((name) => isAnothers(name, aliases))) {
    throw new DomainError('UNAUTHENTICATED', { reason: 'TOKEN_NOT_VALID' });
  }
  return {
    ...principal,
    subject: subjectAt(alias, subject),
    roles: mayGive === null ? roles : roles.filter((role) => mayGive.includes(role)),
    ...(delegate && { delegate: { ...delegate, subject: subjectAt(alias, delegate.subject) } }),
  };
}
