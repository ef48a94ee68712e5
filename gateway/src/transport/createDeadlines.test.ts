import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createDeadlines } from './createDeadlines.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('createDeadlines', () => {
  it('ends each call when its own time is over, and only then', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    deadlines.start(() => ended.push('first'));
    vi.advanceTimersByTime(60);
    deadlines.start(() => ended.push('second'));
    vi.advanceTimersByTime(39);
    expect(ended).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['first']);
    vi.advanceTimersByTime(59);
    expect(ended).toEqual(['first']);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['first', 'second']);
  });

  it('ends a call before the others of whose time a part is over already', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    deadlines.start(() => ended.push('whole'));
    deadlines.start(() => ended.push('part'), 70);
    deadlines.start(() => ended.push('over'), 200);
    vi.advanceTimersByTime(1);
    expect(ended).toEqual(['over']);
    vi.advanceTimersByTime(29);
    expect(ended).toEqual(['over', 'part']);
    vi.advanceTimersByTime(70);
    expect(ended).toEqual(['over', 'part', 'whole']);
  });

  it('lets a call alone that is done', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    const done = deadlines.start(() => ended.push('done'));
    deadlines.start(() => ended.push('late'));
    done();
    vi.advanceTimersByTime(1_000);
    expect(ended).toEqual(['late']);
  });

  it('ends all that began at once, whatever one of them does', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    const stops: (() => void)[] = [];
    stops.push(deadlines.start(() => (ended.push('a'), stops[1]?.())));
    stops.push(deadlines.start(() => ended.push('b')));
    deadlines.start(() => ended.push('c'));
    vi.advanceTimersByTime(100);
    expect(ended).toEqual(['a', 'c']);
  });

  it('works on after it has had nothing to do', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    deadlines.start(() => ended.push('first'));
    vi.advanceTimersByTime(500);
    deadlines.start(() => ended.push('second'));
    vi.advanceTimersByTime(100);
    expect(ended).toEqual(['first', 'second']);
  });

  it('ends nothing more when it is stopped, and leaves no timer', () => {
    const ended: string[] = [];
    const deadlines = createDeadlines(100);
    deadlines.start(() => ended.push('a'));
    deadlines.stop();
    vi.advanceTimersByTime(500);
    expect(ended).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
