import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { newId } from '@guanjia/kernel/newId';
import { anonymous } from '@guanjia/kernel/principal';
import { signRequest, verifySignedRequest } from '@guanjia/kernel/signature';
import { signChunks, verifyChunks } from '@guanjia/kernel/signedChunks';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMaterialLinks } from '../../subgraphs/approval/src/domain/materialLink.ts';
import type { EventSource } from '../../subgraphs/exchange/src/domain/eventSource.ts';
import { isKeyOf, sourceKeyHash } from '../../subgraphs/exchange/src/domain/eventSourceKey.ts';
import { readReceiptToken, receiptTokenOf } from '../../subgraphs/exchange/src/domain/receiptLink.ts';
import { createCursors } from '../src/subscriptions/createCursors.ts';

/** Every comparison in constant time that has been made. */
const compared: { readonly equal: boolean }[] = [];
const { timingSafeEqual } = crypto;

beforeAll(() => {
  crypto.timingSafeEqual = (a, b) => {
    const equal = timingSafeEqual(a, b);
    compared.push({ equal });
    return equal;
  };
  syncBuiltinESMExports();
});

afterAll(() => {
  crypto.timingSafeEqual = timingSafeEqual;
  syncBuiltinESMExports();
});

beforeEach(() => void compared.splice(0));

const key = 'a key between two departments';
const now = new Date('2026-03-09T02:00:00Z');
const request = { method: 'POST', path: '/graphql', body: '{}', issuer: 'gateway', principal: anonymous, key, now };
const wrongHex = (hex: string) => `${hex.startsWith('0') ? '1' : '0'}${hex.slice(1)}`;

async function* bytes(text: string) {
  yield Buffer.from(text);
}

/** Each secret that somebody outside may guess at: whether a guess of the right length is taken. */
const guesses: Readonly<Record<string, () => Promise<boolean> | boolean>> = {
  'the signature of a request': () => {
    const headers = signRequest(request);
    const forged = { ...headers, 'x-guanjia-signature': wrongHex(headers['x-guanjia-signature'] ?? '') };
    try {
      verifySignedRequest({ ...request, headers: forged, keyOf: () => key });
      return true;
    } catch {
      return false;
    }
  },
  'the seal of a piece of a material': async () => {
    const pieces = await Array.fromAsync(signChunks(bytes('content'), { key, signature: 'ab'.repeat(32) }));
    try {
      await Array.fromAsync(
        verifyChunks(
          (async function* () {
            yield* pieces;
          })(),
          { key, signature: 'cd'.repeat(32) },
        ),
      );
      return true;
    } catch {
      return false;
    }
  },
  'the link by which a material is read': () => {
    const links = createMaterialLinks(key);
    const claims = { materialId: newId(), linkId: newId(), subject: 'owner', expiresAt: now };
    return links.isSigned(claims, createMaterialLinks('another key of a department').sign(claims));
  },
  'the link by which a handoff is signed for': () => {
    const link = { legId: newId(), expiresAt: now };
    return readReceiptToken(receiptTokenOf(link, 'another key'), key) !== null;
  },
  'the key of an event source': () => {
    const source: Partial<EventSource> = { keyHash: sourceKeyHash('gjs_a'), formerKeyHash: null, formerKeyUntil: null };
    return isKeyOf(source as EventSource, sourceKeyHash('gjs_b'), now);
  },
  'the cursor of a stream': () => {
    const projectId = newId();
    try {
      createCursors(key).read(createCursors('another key').sign(projectId, 7), projectId);
      return true;
    } catch {
      return false;
    }
  },
};

describe('attack: timing', () => {
  it.each(Object.entries(guesses))('%s is guessed at digit by digit', async (_, guess) => {
    expect(await guess()).toBe(false);
    expect(compared).toEqual([{ equal: false }]);
  });
});
