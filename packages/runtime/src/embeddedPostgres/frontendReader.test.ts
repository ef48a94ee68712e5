import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFrontendReader, ProtocolViolation } from './frontendReader.ts';
import { greetingMessage, queryMessage, syncMessage, wireMessage } from './wireMessages.ts';

describe('createFrontendReader', () => {
  it('finds the same messages however the bytes arrive', () => {
    const messages = [queryMessage('SELECT 1'), syncMessage, wireMessage('P', 'name', 'SELECT 2', Buffer.alloc(2))];
    const all = Buffer.concat(messages);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: all.length }), (size) => {
        const reader = createFrontendReader();
        const found: Buffer[] = [];
        for (let at = 0; at < all.length; at += size) {
          reader.push(all.subarray(at, at + size));
          for (let next = reader.nextMessage(); next; next = reader.nextMessage()) found.push(next.bytes);
        }
        expect(found).toEqual(messages);
        expect(reader.waiting).toBe(0);
      }),
    );
  });

  it('reads a greeting, which has no type byte', () => {
    const reader = createFrontendReader();
    reader.push(greetingMessage('a', 'b'));
    expect(reader.nextGreeting()).toMatchObject({ kind: 'greeting', code: 196_608 });
  });

  it.each([
    ['an unknown type', Buffer.from([0x7a, 0, 0, 0, 4])],
    ['a length below 4', Buffer.from([0x51, 0, 0, 0, 3])],
    ['a negative length', Buffer.from([0x51, 0xff, 0xff, 0xff, 0xff])],
    ['more than 256 MB', Buffer.from([0x51, 0x10, 0, 0, 1])],
  ])('refuses %s', (_, bytes) => {
    const reader = createFrontendReader();
    reader.push(bytes);
    expect(() => reader.nextMessage()).toThrow(ProtocolViolation);
  });
});
