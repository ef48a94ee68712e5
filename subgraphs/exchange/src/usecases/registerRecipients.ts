import type { Directory } from '../domain/directory.ts';
import type { Registration } from '../domain/recipient.ts';
import { requireEndpoint } from '../domain/requireEndpoint.ts';
import { requirePublicKey } from '../domain/requirePublicKey.ts';

export interface RegisterNeeds {
  readonly directory: Pick<Directory, 'register'>;
  /** Hosts that the exchange may be made to call. */
  readonly allowedHosts: readonly string[];
  readonly now: () => Date;
}

/**
 * Enters the recipients that a department hosts, all or none; how many entries are new or different.
 * @throws BAD_INPUT for an endpoint that is not allowed or a key that is none; FORBIDDEN for another department's recipient
 */
export async function registerRecipients(
  { directory, allowedHosts, now }: RegisterNeeds,
  department: string,
  registrations: readonly Registration[],
): Promise<number> {
  for (const [index, { endpoint, publicKey }] of registrations.entries()) {
    requireEndpoint(endpoint, allowedHosts, `recipients[${index}].endpoint`);
    requirePublicKey(publicKey, `recipients[${index}].publicKey`);
  }
  return directory.register(
    registrations.map((registration) => ({ ...registration, department })),
    now(),
  );
}
