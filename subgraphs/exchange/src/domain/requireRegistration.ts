import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import { isPlainEmail } from './isPlainEmail.ts';
import type { Recipient, Registration } from './recipient.ts';
import { requireEndpoint } from './requireEndpoint.ts';
import { requirePublicKey } from './requirePublicKey.ts';

/** The ways to a recipient that have something to be said about them. */
type Way = keyof Pick<Recipient, 'endpoint' | 'publicKey' | 'email' | 'shareFolder' | 'address'>;

/** What each channel cannot do without (H1). */
const needed: Readonly<Record<HandoffChannel, readonly Way[]>> = {
  PLATFORM: ['endpoint', 'publicKey'],
  EMAIL: ['email'],
  NETWORK_SHARE: ['shareFolder', 'publicKey'],
  COURIER: ['address'],
  IN_PERSON: [],
};

const folderShape = /^[A-Za-z0-9_-]{1,64}$/;
/** One line for an envelope: no control character, no line of its own. */
const addressShape = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,300}$/u;
const mostConcurrent = 100;
const mostPerMinute = 100_000;

/**
 * Refuses a registration that lacks what its channel needs, or says something of any channel that cannot be right: a leg may
 * be sent on another channel than the usual one. `path` is the registration's place in what was asked.
 * @throws BAD_INPUT naming the field
 */
export function requireRegistration(registration: Registration, allowedHosts: readonly string[], path: string): void {
  const { channel, endpoint, publicKey, email, shareFolder, address, maxConcurrent, perMinute } = registration;
  for (const way of needed[channel]) {
    if (registration[way] === null) throw refusal(`${path}.${way}`, null, `needed for the channel ${channel}`);
  }
  if (endpoint !== null) requireEndpoint(endpoint, allowedHosts, `${path}.endpoint`);
  if (publicKey !== null) requirePublicKey(publicKey, `${path}.publicKey`);
  if (email !== null && !isPlainEmail(email)) throw refusal(`${path}.email`, email, 'one plain mail address');
  if (shareFolder !== null && !folderShape.test(shareFolder))
    throw refusal(`${path}.shareFolder`, shareFolder, '1 to 64 of the characters A-Z a-z 0-9 _ -');
  if (address !== null && !(addressShape.test(address) && address.trim() !== ''))
    throw refusal(`${path}.address`, address, 'one line of 1 to 300 characters');
  requireWithin(maxConcurrent, mostConcurrent, `${path}.maxConcurrent`);
  requireWithin(perMinute, mostPerMinute, `${path}.perMinute`);
}

function requireWithin(value: number | null, most: number, field: string): void {
  if (value === null || (Number.isInteger(value) && value >= 1 && value <= most)) return;
  throw refusal(field, value, `a whole number from 1 to ${most}, or none`);
}

function refusal(field: string, value: unknown, accepted: string): DomainError {
  return new DomainError('BAD_INPUT', { field, value, accepted });
}
