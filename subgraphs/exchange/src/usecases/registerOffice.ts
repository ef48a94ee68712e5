import { actorOf } from '@guanjia/kernel/actor';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { Principal } from '@guanjia/kernel/principal';
import type { Directory } from '../domain/directory.ts';
import { findUnstorable } from '../domain/findUnstorable.ts';
import type { Recipient, Registration } from '../domain/recipient.ts';
import { requireRegistration } from '../domain/requireRegistration.ts';

export interface RegisterOfficeNeeds {
  readonly directory: Pick<Directory, 'register'>;
  readonly now: () => Date;
}

const idShape = /^[A-Za-z0-9][\w.-]{0,99}$/;
const longestName = 200;

/**
 * Enters an office that has no system of its own; the exchange speaks for it. Such an office is reached on every channel but
 * the platform, whose requests would have to be signed with the exchange's own key.
 * @throws BAD_INPUT naming the field; FORBIDDEN when the recipient belongs to a department
 */
export async function registerOffice(
  { directory, now }: RegisterOfficeNeeds,
  by: Principal,
  office: Omit<Registration, 'endpoint'>,
): Promise<Recipient> {
  const name = office.name.trim();
  if (!idShape.test(office.id))
    throw new DomainError('BAD_INPUT', {
      field: 'input.id',
      value: office.id,
      accepted: 'up to 100 of A-Z a-z 0-9 _ . -',
    });
  if (name === '' || name.length > longestName || findUnstorable(name, '') !== null)
    throw new DomainError('BAD_INPUT', { field: 'input.name', accepted: `1 to ${longestName} characters` });
  if (office.channel === 'PLATFORM')
    throw new DomainError('BAD_INPUT', {
      field: 'input.channel',
      value: office.channel,
      accepted: 'EMAIL, NETWORK_SHARE, COURIER or IN_PERSON; a system of its own is registered by its department',
    });
  const registration = { ...office, name, endpoint: null };
  requireRegistration(registration, [], 'input');
  const recipient: Recipient = { ...registration, department: 'exchange' };
  await directory.register([recipient], { by: actorOf(by), now: now() });
  return recipient;
}
