import type { Tally } from '../subscriptions/Tally.ts';
import type { SubscriberReport } from './SubscriberOrder.ts';

/** What the subscribers of a row have got. */
export interface SubscriberFigures {
  readonly subscribers: number;
  readonly updates: number;
  /** Events of the log that a subscriber may see and had not got at the end. */
  readonly missed: number;
  readonly repeated: number;
  readonly disordered: number;
  /** Until the last one was connected and had all that the log had when the cause had gone; null when that never came. */
  readonly resumedSeconds: number | null;
  /** What was not as promised. */
  readonly complaints: readonly string[];
  readonly notes: readonly string[];
}

/** What a fault has to have done to streams, for its row to show anything, and what it must not do. */
export type StreamPromise = 'some are cut off' | 'none ends' | 'all expire' | 'any';

export interface SubscriberRecord {
  readonly subscribers: number;
  /** At the moment the cause had gone. */
  readonly gone: Tally;
  /** When all was over. */
  readonly end: SubscriberReport;
  readonly promise: StreamPromise;
}

/** G1: a stream that was cut off is taken up again within so many seconds. */
const longestResumingSeconds = 30;

/** Holds what subscribers have got against what was promised: nothing missed, nothing twice, in order, and soon. */
export function judgeSubscribers({ subscribers, gone, end, promise }: SubscriberRecord): SubscriberFigures {
  const { tally, resumedSeconds, open, firstRefused } = end;
  const { lost, repeated, outOfOrder, wrong, firstWrong } = tally;
  const isLate = resumedSeconds === null || resumedSeconds > longestResumingSeconds;
  return {
    subscribers,
    updates: tally.deliveries,
    missed: lost,
    repeated,
    disordered: outOfOrder,
    resumedSeconds,
    complaints: [
      ...said(lost, 'updates were missed'),
      ...said(repeated, 'updates came twice'),
      ...said(outOfOrder, 'updates came behind a later one'),
      ...said(wrong, `results were wrong, the first: ${firstWrong ?? ''}`),
      ...said(subscribers - open, `subscribers were not let in, the first: ${firstRefused ?? ''}`),
      ...(isLate ? [`not all streams had been taken up again ${longestResumingSeconds} s after the cause`] : []),
      ...(tally.deliveries === 0 ? ['no update came at all'] : []),
      ...brokenPromise(promise, gone, subscribers),
    ],
    notes: notesOn(tally),
  };
}

function brokenPromise(promise: StreamPromise, gone: Tally, subscribers: number): string[] {
  const ended = gone.closed + gone.lagged + gone.failed + gone.expired;
  switch (promise) {
    case 'none ends':
      return said(
        ended,
        `streams ended, ${gone.firstFailed ?? 'by lines that closed, too slowly read or with their token'}`,
      );
    case 'some are cut off':
      return gone.closed === 0 ? ['no stream was cut off'] : [];
    case 'all expire':
      return gone.expired < subscribers ? [`only ${gone.expired} streams were told that their token had expired`] : [];
    case 'any':
      return [];
  }
}

function notesOn({ closed, expired, lagged, failed, firstFailed, resumed }: Tally): string[] {
  const parts = [
    ...said(closed, 'lines closed'),
    ...said(expired, 'tokens expired'),
    ...said(lagged, 'too slow'),
    ...said(failed, `streams ended by ${firstFailed ?? ''}`),
    ...said(resumed, 'taken up again'),
  ];
  return parts.length === 0 ? [] : [parts.join(', ')];
}

function said(count: number, what: string): string[] {
  return count === 0 ? [] : [`${count} ${what}`];
}
