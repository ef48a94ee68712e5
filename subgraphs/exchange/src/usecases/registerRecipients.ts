import { actorOf } from '@guanjia/kernel/actor';
import { systemPrincipal } from '@guanjia/kernel/principal';
import type { Directory } from '../domain/directory.ts';
import type { Registration } from '../domain/recipient.ts';
import { requireRegistration } from '../domain/requireRegistration.ts';

export interface RegisterNeeds {
  readonly directory: Pick<Directory, 'register'>;
  /** Hosts that the exchange may be made to call. */
  readonly allowedHosts: readonly string[];
  readonly now: () => Date;
}

/**
 * Enters the recipients that a department speaks for, all or none; how many entries are new or different.
 * @throws BAD_INPUT for what a channel lacks or cannot use; FORBIDDEN for another department's recipient
 */
export async function registerRecipients(
  { directory, allowedHosts, now }: RegisterNeeds,
  department: string,
  registrations: readonly Registration[],
): Promise<number> {
  for (const [index, registration] of registrations.entries()) {
    requireRegistration(registration, allowedHosts, `recipients[${index}]`);
  }
  return directory.register(
    registrations.map((registration) => ({ ...registration, department })),
    { by: actorOf(systemPrincipal(department)), now: now() },
  );
}
