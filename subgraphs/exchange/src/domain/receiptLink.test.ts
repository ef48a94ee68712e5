import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readReceiptToken, receiptLinkOf, receiptTokenOf } from './receiptLink.ts';

const key = `key-${newId()}`;

it('comes back as it was made, with this key only', () => {
  fc.assert(
    fc.property(fc.uuid(), fc.integer({ min: 0, max: 4_102_444_800 }), (legId, seconds) => {
      const link = { legId, expiresAt: new Date(seconds * 1_000) };
      const token = receiptTokenOf(link, key);
      expect(token).toMatch(/^[\w.-]{74}$/);
      expect(readReceiptToken(token, key)).toEqual(link);
      expect(readReceiptToken(token, `${key}x`)).toBeNull();
    }),
  );
});

it('is wrong with any other character in it', () => {
  const token = receiptTokenOf(receiptLinkOf(newId(), '2026-01-05'), key);
  // the last character has two bits that no byte needs
  for (let place = 0; place < token.length - 1; place += 1) {
    const other = token[place] === 'A' ? 'B' : 'A';
    expect(readReceiptToken(`${token.slice(0, place)}${other}${token.slice(place + 1)}`, key)).toBeNull();
  }
  for (const text of ['', '.', token.slice(1), `${token}A`, `${token}\n`, token.replace('.', '..')])
    expect(readReceiptToken(text, key)).toBeNull();
});

it('is good until the end of the thirtieth day after the last day to sign', () => {
  expect(receiptLinkOf(newId(), '2026-01-05').expiresAt.toISOString()).toBe('2026-02-04T16:00:00.000Z');
});
