import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Light, ProjectStage, WallRowFragment } from '../../generated/pages/wall/wallRows.ts';
import { stages } from '../../parts/stages.ts';
import { compareLines } from './compareLines.ts';
import { createWallBoard } from './createWallBoard.ts';
import { matchesPick, matchesScope } from './matchesFilter.ts';
import { wallRowOf } from './testing/wallRowOf.ts';
import type { WallChange } from './WallChange.ts';
import { wallSortKeys } from './WallOrder.ts';
import { readWallAddress, type WallAddress } from './wallAddress.ts';

const lights: readonly (Light | null)[] = ['RED', 'AMBER', 'GREEN', null];
const address = (search: string): WallAddress => readWallAddress(new URLSearchParams(search));
const changeOf = (projectId: string, seq: number): WallChange => ({
  projectId,
  projectName: projectId,
  seq,
  department: 'approval',
  time: new Date(Date.UTC(2026, 10, 23, 1, seq)).toISOString(),
  label: 'Accepted',
  labelZh: '受理',
  summary: 'Accepted',
  summaryZh: '已受理',
});

describe('the board of the wall', () => {
  it('tells only the row that has moved, as long as nothing changes its place', () => {
    const board = createWallBoard(address(''));
    board.take([wallRowOf({ id: 'a', name: '甲' }), wallRowOf({ id: 'b', name: '乙' })]);
    const [first, second, list] = [vi.fn(), vi.fn(), vi.fn()];
    board.subscribeLine('a', first);
    board.subscribeLine('b', second);
    board.subscribe(list);
    const progress = { __typename: 'Progress', done: 3, total: 10, percent: 30 } as const;
    board.move(wallRowOf({ id: 'a', name: '甲' }, { progress }), 1000);
    expect([first.mock.calls.length, second.mock.calls.length, list.mock.calls.length]).toEqual([1, 0, 0]);
    expect(board.readLine('a')).toMatchObject({ row: { progress: { done: 3 } }, movedAt: 1000 });
    board.move(wallRowOf({ id: 'b', name: '乙' }, { light: 'RED' }), 2000);
    expect([first.mock.calls.length, second.mock.calls.length, list.mock.calls.length]).toEqual([1, 1, 1]);
    expect(board.readList().ids).toEqual(['b', 'a']);
    expect(board.readList().counts.byLight).toEqual({ RED: 1, AMBER: 0, GREEN: 1, NONE: 0 });
  });

  it('lets a project in that has come to be wanted, and out that has left', () => {
    const board = createWallBoard(address('region=370700&light=RED'));
    board.take([wallRowOf({ id: 'a' }, { light: 'RED' }), wallRowOf({ id: 'b' })]);
    expect(board.readList().ids).toEqual(['a']);
    board.move(wallRowOf({ id: 'b' }, { light: 'RED' }), 1);
    board.move(wallRowOf({ id: 'a' }, { light: 'GREEN' }), 2);
    board.move(wallRowOf({ id: 'c', regionCode: '410726' }, { light: 'RED' }), 3);
    expect(board.readList()).toMatchObject({ ids: ['b'], counts: { total: 2, byLight: { RED: 1, GREEN: 1 } } });
    board.show(address('region=410000'));
    expect(board.readList().ids).toEqual(['c']);
  });

  it('keeps the latest change of a project, also one that is told before its row', () => {
    const board = createWallBoard(address('sort=change'));
    board.tell(changeOf('b', 7));
    board.take([wallRowOf({ id: 'a' }), wallRowOf({ id: 'b' })]);
    expect(board.readList().ids).toEqual(['b', 'a']);
    board.tell(changeOf('a', 9));
    board.tell(changeOf('b', 6));
    expect(board.readList().ids).toEqual(['a', 'b']);
    expect(board.readLine('b')?.change?.seq).toBe(7);
  });

  it('forgets what a whole snapshot did not have', () => {
    const board = createWallBoard(address(''));
    board.take([wallRowOf({ id: 'a' }), wallRowOf({ id: 'b' })]);
    board.keepOnly(new Set(['b']));
    expect([board.readList().ids, board.readLine('a')]).toEqual([['b'], undefined]);
  });

  it('shows, after whatever updates, what the filter lets through of the last state, in order', () => {
    const row = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      stage: fc.constantFrom<ProjectStage>(...stages),
      light: fc.constantFrom(...lights),
      regionCode: fc.constantFrom('370702', '370211', '410726'),
      nextDeadline: fc.constantFrom(null, '2026-11-24', '2026-12-01'),
      percent: fc.integer({ min: 0, max: 100 }),
    });
    const shown = fc.record({
      key: fc.constantFrom(...wallSortKeys),
      backwards: fc.boolean(),
      search: fc.constantFrom('', 'region=370000', 'light=RED,NONE', 'stage=COMPLETED,REGISTERED&region=370700'),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), shown, (moves, { key, backwards, search }) => {
        const wanted = { ...address(search), order: { key, backwards } };
        const board = createWallBoard(wanted);
        const last = new Map<string, WallRowFragment>();
        for (const [at, { id, stage, regionCode, percent, ...rest }] of moves.entries()) {
          const progress = { __typename: 'Progress', done: percent, total: 100, percent } as const;
          const moved = wallRowOf({ id, name: id, stage, regionCode }, { ...rest, progress });
          last.set(id, moved);
          board.move(moved, at);
        }
        const inScope = [...last.values()].filter((one) => matchesScope(one, wanted.filter));
        const ids = inScope
          .filter((one) => matchesPick(one, wanted.filter))
          .map((one) => ({ row: one, change: null, movedAt: null }))
          .toSorted(compareLines(wanted.order))
          .map(({ row: { project } }) => project.id);
        expect(board.readList().ids).toEqual(ids);
        expect(board.readList().counts.total).toBe(inScope.length);
      }),
    );
  });
});
