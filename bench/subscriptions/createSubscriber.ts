import { setTimeout as delay } from 'node:timers/promises';
import { createSequenceCheck, type SequenceCheck } from './createSequenceCheck.ts';
import type { Line, LineOptions } from './Line.ts';
import { openLine } from './openLine.ts';
import { readUpdate } from './readUpdate.ts';
import type { RunningTally } from './Tally.ts';

export interface SubscriberOptions {
  /** Where its line leads, asked anew whenever it opens one: `attempt` counts all of them, the first is 0. */
  readonly lineAt: (attempt: number) => LineOptions | Promise<LineOptions>;
  /**
   * How long it waits to open a lost line, or to take up an ended stream, for the n-th time (from 0) in a row, in milliseconds;
   * null: it gives the line up.
   */
  readonly comeBackAfterMs?: (failures: number) => number | null;
  /** Where it counts what it sees, together with others. */
  readonly tally: () => RunningTally;
  /** Told microseconds from append to receipt, as long as it has never been paused, of what it follows from now on. */
  readonly onLatency: (micros: number) => void;
}

/** One client. It checks what it gets, and takes up again from its last cursor whatever the server ends. */
export interface Subscriber {
  /** @throws Error when the server does not take it */
  open(): Promise<void>;
  /** Follows one more project, from now on or from its beginning. */
  follow(project: string, from: 'now' | 'beginning'): void;
  pause(): void;
  resume(): void;
  isReading(): boolean;
  /** Whether its line is open. */
  isConnected(): boolean;
  /** Events up to the heads that have not come. */
  missing(heads: Readonly<Record<string, number>>): number;
  /** Those of the numbers given for each project that have not come. */
  missingAmong(seqs: Readonly<Record<string, readonly number[]>>): number;
  close(): void;
}

interface Following {
  readonly project: string;
  readonly sequence: SequenceCheck;
  /** Whether its latency counts. */
  readonly isTimed: boolean;
  cursor: string | null;
  /** Ends of its stream since the last event. */
  ends: number;
  /** The stream has ended in a way that lets it be taken up again. */
  isResumable: boolean;
}

const beginning = '0';
const lagged = 'SUBSCRIBER_LAGGED';
/** A subscription is refused whole for a token that is no good: in the middle of one it has expired. */
const expired = 'UNAUTHENTICATED';
const takeUpAfterMs = 250;
const reconnectsAtMost = 20;
const usualComeBackAfterMs = (failures: number): number | null => (failures < reconnectsAtMost ? takeUpAfterMs : null);

export function createSubscriber(options: SubscriberOptions): Subscriber {
  const { lineAt, comeBackAfterMs = usualComeBackAfterMs, tally, onLatency } = options;
  const followings = new Map<string, Following>();
  let line: Line | null = null;
  let attempts = 0;
  let isReading = true;
  let hasBeenPaused = false;
  let isLeaving = false;

  const noteEnd = (code: string): void => {
    const counts = tally();
    if (code === lagged) {
      counts.lagged += 1;
      return;
    }
    if (code === expired) {
      counts.expired += 1;
      return;
    }
    counts.failed += 1;
    counts.firstFailed ??= code;
  };
  const hear = (following: Following, payload: unknown, micros: number): void => {
    const counts = tally();
    const update = readUpdate(payload);
    switch (update.kind) {
      case 'event': {
        counts.deliveries += 1;
        const how = following.sequence.note(update.seq);
        if (how === 'repeated') counts.repeated += 1;
        if (how === 'out of order') counts.outOfOrder += 1;
        following.cursor = update.cursor;
        following.ends = 0;
        if (!hasBeenPaused && following.isTimed) onLatency(micros - update.appendedMicros);
        return;
      }
      case 'end':
        noteEnd(update.code);
        following.cursor = update.cursor ?? following.cursor;
        following.ends += 1;
        following.isResumable = true;
        return;
      case 'wrong':
        counts.wrong += 1;
        counts.firstWrong ??= update.why;
    }
  };
  const takeUpAgain = (id: string, following: Following): void => {
    following.isResumable = false;
    tally().resumed += 1;
    line?.subscribe(id, { id: following.project, after: following.cursor ?? beginning });
  };
  const connect = async (): Promise<Line> => {
    const lineOptions = await lineAt(attempts);
    attempts += 1;
    return openLine(lineOptions, {
      onResult(id, payload, micros) {
        const following = followings.get(id);
        if (following !== undefined) hear(following, payload, micros);
      },
      onComplete(id) {
        const following = followings.get(id);
        if (following?.isResumable !== true) return;
        const own = line;
        setTimeout(
          () => {
            // unless the line was lost meanwhile, and all of it taken up again on another
            if (line === own && following.isResumable) takeUpAgain(id, following);
          },
          comeBackAfterMs(following.ends - 1) ?? takeUpAfterMs,
        );
      },
      onClose() {
        tally().closed += 1;
        void reconnect();
      },
    });
  };
  const reconnect = async (): Promise<void> => {
    line = null;
    for (let failures = 0; ; failures += 1) {
      const waitMs = comeBackAfterMs(failures);
      if (waitMs === null) return;
      await delay(waitMs);
      if (isLeaving) return;
      try {
        line = await connect();
        for (const [id, following] of followings) takeUpAgain(id, following);
        if (!isReading) line.pause();
        return;
      } catch {
        // once more: what never comes is counted as lost
      }
    }
  };
  return {
    async open() {
      line = await connect();
    },
    follow(project, from) {
      const id = String(followings.size + 1);
      const cursor = from === 'beginning' ? beginning : null;
      const isTimed = from === 'now';
      followings.set(id, { project, sequence: createSequenceCheck(), isTimed, cursor, ends: 0, isResumable: false });
      line?.subscribe(id, { id: project, after: cursor });
    },
    pause() {
      isReading = false;
      hasBeenPaused = true;
      line?.pause();
    },
    resume() {
      isReading = true;
      line?.resume();
    },
    isReading: () => isReading,
    isConnected: () => line !== null,
    missing: (heads) =>
      [...followings.values()].reduce(
        (sum, { project, sequence }) => sum + sequence.missingUpTo(heads[project] ?? 0),
        0,
      ),
    missingAmong: (seqs) =>
      [...followings.values()].reduce(
        (sum, { project, sequence }) => sum + (seqs[project] ?? []).filter(sequence.isMissing).length,
        0,
      ),
    close() {
      isLeaving = true;
      line?.close();
    },
  };
}
