import { newId } from '@guanjia/kernel/newId';
import { describe, expect, it } from 'vitest';
import { eventOf } from '../../test/kit/eventOf.ts';
import { createEventMarks } from './createEventMarks.ts';

const [one, other, third] = [newId(), newId(), newId()] as [string, string, string];
const at = (gseq: number, projectId: string) => eventOf(projectId, gseq, { gseq });

function open(projectsKept?: number) {
  const times = { now: 0 };
  const marks = createEventMarks({ clock: () => times.now, silenceMs: 30_000, ...(projectsKept && { projectsKept }) });
  return { marks, times };
}

describe('createEventMarks', () => {
  it('has no place before the log is followed', () => {
    const { marks } = open();
    expect(marks.position()).toBeNull();
    marks.begin(7);
    expect(marks.position()).toBe(7);
  });

  it('takes what it has not heard of for as old as where it began', () => {
    const { marks } = open();
    marks.begin(7);
    marks.hear(at(8, one));
    expect([marks.lastOf([one]), marks.lastOf([other]), marks.lastOf([other, one]), marks.lastOf(null)]).toEqual([
      8, 7, 8, 8,
    ]);
  });

  it('lets the oldest it has forgotten stand for all of them', () => {
    const { marks } = open(2);
    marks.begin(0);
    for (const [index, project] of [one, other, third].entries()) marks.hear(at(index + 1, project));
    expect([marks.lastOf([one]), marks.lastOf([newId()]), marks.lastOf([other])]).toEqual([1, 1, 2]);
  });

  it('marks what was read ahead, and does not take it for followed', () => {
    const { marks } = open();
    marks.begin(5);
    marks.learn([at(3, one), at(9, one)]);
    expect([marks.position(), marks.lastOf([one]), marks.lastOf(null)]).toEqual([5, 9, 9]);
    marks.learn([at(4, other)]);
    expect(marks.lastOf([other])).toBe(5);
  });

  it('is lost with the exchange, at once or in silence, and there again with its word', () => {
    const { marks, times } = open();
    marks.begin(5);
    marks.lost();
    expect(marks.position()).toBeNull();
    marks.contact();
    expect(marks.position()).toBe(5);
    times.now = 30_001;
    expect(marks.position()).toBeNull();
    marks.contact();
    expect(marks.position()).toBe(5);
  });

  it('begins anew with a log that is shorter than it was', () => {
    const { marks } = open();
    marks.begin(50);
    marks.hear(at(51, one));
    marks.begin(3);
    expect([marks.position(), marks.lastOf([one]), marks.lastOf(null)]).toEqual([3, 3, 3]);
  });
});
