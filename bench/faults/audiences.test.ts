import { expect, it } from 'vitest';
import { type LoggedEvent, seqsByAudience } from './audiences.ts';

const log: readonly LoggedEvent[] = [
  { projectId: 'a', seq: 1, visibility: 'PUBLIC' },
  { projectId: 'b', seq: 1, visibility: 'INTERNAL' },
  { projectId: 'a', seq: 2, visibility: 'PARTIES' },
  { projectId: 'a', seq: 3, visibility: 'INTERNAL' },
  { projectId: 'b', seq: 2, visibility: 'PARTIES' },
];

it('has officials see all, an owner what concerns the parties, a provider what is public', () => {
  expect(seqsByAudience(log)).toEqual({
    official: { a: [1, 2, 3], b: [1, 2] },
    owner: { a: [1, 2], b: [2] },
    provider: { a: [1] },
  });
});
