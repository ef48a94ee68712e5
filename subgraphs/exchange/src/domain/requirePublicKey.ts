import { createPublicKey, type KeyObject } from 'node:crypto';
import { DomainError } from '@guanjia/kernel/DomainError';

/** Keys that were good once: reading one costs almost as much as checking a signature with it. */
const known = new Map<string, KeyObject>();
const mostKnown = 1_000;

/** The Ed25519 public key that the PEM text holds. @throws BAD_INPUT naming the field, for anything else */
export function requirePublicKey(pem: string, field: string): KeyObject {
  const before = known.get(pem);
  if (before !== undefined) return before;
  const refusal = { field, accepted: 'an Ed25519 public key as PEM (SPKI)' };
  if (!pem.startsWith('-----BEGIN PUBLIC KEY-----')) throw new DomainError('BAD_INPUT', refusal);
  const key = parse(pem, refusal);
  if (key.asymmetricKeyType !== 'ed25519') throw new DomainError('BAD_INPUT', refusal);
  if (known.size >= mostKnown) known.clear();
  known.set(pem, key);
  return key;
}

function parse(pem: string, refusal: { field: string; accepted: string }): KeyObject {
  try {
    return createPublicKey(pem);
  } catch (cause) {
    throw new DomainError('BAD_INPUT', refusal, { cause });
  }
}
