import { describe, expect, it } from 'vitest';
import { emptyTally } from '../subscriptions/Tally.ts';
import { judgeSubscribers, type SubscriberRecord } from './judgeSubscribers.ts';

/** 300 subscribers that have got all, none of whom anything has happened to. */
const good: SubscriberRecord = {
  subscribers: 300,
  gone: emptyTally(),
  end: { open: 300, firstRefused: null, tally: { ...emptyTally(), deliveries: 900 }, resumedSeconds: 0.4 },
  promise: 'any',
};

function complaintsOf(change: Partial<SubscriberRecord>): readonly string[] {
  return judgeSubscribers({ ...good, ...change }).complaints;
}

it('finds nothing wrong where nothing is', () => {
  expect(judgeSubscribers(good)).toEqual({
    subscribers: 300,
    updates: 900,
    missed: 0,
    repeated: 0,
    disordered: 0,
    resumedSeconds: 0.4,
    complaints: [],
    notes: [],
  });
});

it.each([
  ['lost', 'missed', '2 updates were missed'],
  ['repeated', 'repeated', '2 updates came twice'],
  ['outOfOrder', 'disordered', '2 updates came behind a later one'],
] as const)('counts and says what is %s', (field, figure, complaint) => {
  const judged = judgeSubscribers({ ...good, end: { ...good.end, tally: { ...good.end.tally, [field]: 2 } } });
  expect(judged[figure]).toBe(2);
  expect(judged.complaints).toEqual([complaint]);
});

it.each([
  [
    'results that are wrong',
    { tally: { ...good.end.tally, wrong: 1, firstWrong: '{}' } },
    /1 results were wrong.*\{\}/,
  ],
  ['subscribers that were not let in', { open: 299, firstRefused: 'closed' }, /1 subscribers were not let in.*closed/],
  ['streams that came back late', { resumedSeconds: 30.1 }, /30 s after the cause/],
  ['streams that never came back', { resumedSeconds: null }, /30 s after the cause/],
  ['a row in which nothing was told', { tally: emptyTally() }, /no update came/],
])('complains about %s', (_, change, message) => {
  const complaints = complaintsOf({ end: { ...good.end, ...change } });
  expect(complaints).toHaveLength(1);
  expect(complaints[0]).toMatch(message);
});

describe('promises on streams', () => {
  it.each(['closed', 'lagged', 'failed', 'expired'] as const)('lets none be %s where none may end', (field) => {
    const gone = { ...emptyTally(), [field]: 1 };
    expect(complaintsOf({ promise: 'none ends', gone })).toHaveLength(1);
    expect(complaintsOf({ promise: 'none ends' })).toEqual([]);
  });

  it('wants streams to have been cut off where that is the fault', () => {
    expect(complaintsOf({ promise: 'some are cut off' })).toEqual(['no stream was cut off']);
    expect(complaintsOf({ promise: 'some are cut off', gone: { ...emptyTally(), closed: 1 } })).toEqual([]);
  });

  it('wants every token to have expired where that is the fault', () => {
    const expired = (count: number) =>
      complaintsOf({ promise: 'all expire', gone: { ...emptyTally(), expired: count } });
    expect(expired(299)).toHaveLength(1);
    expect(expired(600)).toEqual([]);
  });

  it('looks only at what had happened when the cause had gone', () => {
    const tally = { ...good.end.tally, closed: 5, resumed: 5 };
    const judged = judgeSubscribers({ ...good, promise: 'none ends', end: { ...good.end, tally } });
    expect(judged.complaints).toEqual([]);
    expect(judged.notes).toEqual(['5 lines closed, 5 taken up again']);
  });
});
