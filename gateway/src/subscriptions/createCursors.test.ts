import { newId } from '@guanjia/kernel/newId';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCursors } from './createCursors.ts';

const cursors = createCursors('a-key-of-the-tests');

describe('createCursors', () => {
  it('reads what it has signed, here and at another gateway with the key', () => {
    const projectId = newId();
    const elsewhere = createCursors('a-key-of-the-tests');
    for (const seq of [0, 1, 7, 2 ** 40]) expect(elsewhere.read(cursors.sign(projectId, seq), projectId)).toBe(seq);
  });

  it('knows the beginning of every project', () => {
    expect(cursors.read('0', newId())).toBe(0);
  });

  it('refuses a cursor of another key and of another project', () => {
    const projectId = newId();
    const invalid = expect.objectContaining({ code: 'CURSOR_INVALID' });
    expect(() => cursors.read(createCursors('another-key').sign(projectId, 1), projectId)).toThrow(invalid);
    expect(() => cursors.read(cursors.sign(newId(), 1), projectId)).toThrow(invalid);
  });

  it('refuses every cursor that differs in one byte, and any other text', () => {
    const projectId = newId();
    const bytes = Buffer.from(cursors.sign(projectId, 42), 'base64url');
    const changed = fc
      .record({ at: fc.nat(bytes.length - 1), by: fc.integer({ min: 1, max: 255 }) })
      .map(({ at, by }) => {
        const copy = Buffer.from(bytes);
        copy[at] = (copy[at] ?? 0) ^ by;
        return copy.toString('base64url');
      });
    fc.assert(
      fc.property(
        fc.oneof(changed, fc.string(), fc.base64String()).filter((cursor) => cursor !== '0'),
        (cursor) => {
          expect(() => cursors.read(cursor, projectId)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
        },
      ),
    );
  });
});
