import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBackendScanner } from './backendScanner.ts';
import { wireMessage } from './wireMessages.ts';

const ready = (status: string) => wireMessage('Z', Buffer.from(status));
const row = wireMessage('D', Buffer.alloc(300, 7));
const notice = wireMessage('A', Buffer.alloc(4), 'channel', 'payload');

function scanned(pieces: readonly Buffer[]) {
  const passed: Buffer[] = [];
  const notifications: Buffer[] = [];
  const statuses: string[] = [];
  const scan = createBackendScanner({
    pass: (bytes) => passed.push(bytes),
    notification: (frame) => notifications.push(frame),
    ready: (status) => statuses.push(status),
  });
  for (const piece of pieces) scan(piece);
  return { passed: Buffer.concat(passed), notifications, statuses };
}

function cut(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...places.map((place) => place % bytes.length), bytes.length].toSorted((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

describe('createBackendScanner', () => {
  it('cuts out notifications and reports statuses, wherever the pieces end', () => {
    const messages = [row, notice, ready('T'), row, wireMessage('n'), notice, notice, row, ready('I')];
    const all = Buffer.concat(messages);
    fc.assert(
      fc.property(fc.array(fc.nat(all.length), { maxLength: 30 }), (places) => {
        const { passed, notifications, statuses } = scanned(cut(all, places));
        expect(passed).toEqual(Buffer.concat(messages.filter((message) => message !== notice)));
        expect(notifications).toEqual([notice, notice, notice]);
        expect(statuses).toEqual(['T', 'I']);
      }),
    );
  });
});
