import { createPublicKey, type KeyObject } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';

/** The Ed25519 public key that the PEM text holds. @throws BAD_INPUT naming the field, for anything else */
export function requirePublicKey(pem: string, field: string): KeyObject {
  const refusal = { field, accepted: 'an Ed25519 public key as PEM (SPKI)' };
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) throw new DomainError('BAD_INPUT', refusal);
  const key = parse(pem, refusal);
  if (key.asymmetricKeyType !== 'ed25519') throw new DomainError('BAD_INPUT', refusal);
  return key;
}

function parse(pem: string, refusal: { field: string; accepted: string }): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw new DomainError('BAD_INPUT', refusal, { cause });
  }
}
