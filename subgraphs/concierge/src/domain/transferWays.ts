import { createPublicKey } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';
import type { HandoffChannel } from '@guanjia/kernel/messages';
import { isId } from '@guanjia/kernel/newId';

/** How application materials reach a unit (S2: 电子邮件、网络共享、平台上传、快递、上门送达). */
export interface TransferWays {
  readonly unitId: string;
  /** How they go unless the sender says otherwise. */
  readonly usual: HandoffChannel;
  readonly email: string | null;
  /** Folder below the root of the network share. */
  readonly shareFolder: string | null;
  /** Ed25519 (PEM, SPKI) with which the unit signs for what lies in the share; null for one whose key is kept here. */
  readonly publicKey: string | null;
  /** Postal address for the courier. */
  readonly address: string | null;
  readonly version: number;
}

const needed: Readonly<Record<HandoffChannel, readonly (keyof TransferWays)[]>> = {
  PLATFORM: [],
  EMAIL: ['email'],
  NETWORK_SHARE: ['shareFolder', 'publicKey'],
  COURIER: ['address'],
  IN_PERSON: [],
};

const emailShape = /^[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;
const folderShape = /^[A-Za-z0-9_-]{1,64}$/;
const lineShape = /^[^\p{Cc}\p{Zl}\p{Zp}]{1,300}$/u;

/** On the platform, which needs nothing. */
export function plainWays(unitId: string): TransferWays {
  return { unitId, usual: 'PLATFORM', email: null, shareFolder: null, publicKey: null, address: null, version: 0 };
}

/** The name under which a unit stands in the exchange's directory. */
export function recipientOf(unitId: string): string {
  return `concierge-unit-${unitId}`;
}

/** The unit that stands in the exchange's directory under this name; null for somebody else's. */
export function unitOfRecipient(recipient: string): string | null {
  const id = recipient.startsWith(recipientOf('')) ? recipient.slice(recipientOf('').length) : '';
  return isId(id) ? id : null;
}

/** The channels on which a unit can be reached. One with a key of its own signs nothing on the platform. */
export function channelsTo(ways: TransferWays): readonly HandoffChannel[] {
  const channels = ['PLATFORM', 'EMAIL', 'NETWORK_SHARE', 'COURIER', 'IN_PERSON'] as const;
  return channels.filter(
    (channel) =>
      needed[channel].every((way) => ways[way] !== null) && (channel !== 'PLATFORM' || ways.publicKey === null),
  );
}

/** The ways as they may stand in the directory. @throws BAD_INPUT naming what is missing or malformed */
export function checkedWays(ways: TransferWays): TransferWays {
  const { usual, email, shareFolder, publicKey, address } = ways;
  requireShape(email, emailShape, { field: 'email', accepted: 'one plain mail address' });
  requireShape(shareFolder, folderShape, { field: 'shareFolder', accepted: '1 to 64 of A-Z a-z 0-9 _ -' });
  requireShape(address?.trim() ?? null, lineShape, { field: 'address', accepted: 'one line of 1 to 300 characters' });
  if (publicKey !== null && !isEd25519(publicKey)) {
    throw new DomainError('BAD_INPUT', { field: 'publicKey', accepted: 'an Ed25519 public key in PEM (SPKI)' });
  }
  if (usual === 'PLATFORM' && publicKey !== null) {
    throw new DomainError('BAD_INPUT', { field: 'publicKey', accepted: 'no key of its own for the channel PLATFORM' });
  }
  for (const field of needed[usual]) {
    if (ways[field] === null)
      throw new DomainError('BAD_INPUT', { field, accepted: `needed for the channel ${usual}` });
  }
  return ways;
}

function requireShape(
  text: string | null,
  shape: RegExp,
  { field, accepted }: { readonly field: string; readonly accepted: string },
): void {
  if (text !== null && !shape.test(text))
    throw new DomainError('BAD_INPUT', { field, value: text.slice(0, 100), accepted });
}

function isEd25519(pem: string): boolean {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    // whatever makes a text unreadable as a key, it is none
    return false;
  }
}
