import { setTimeout as delay } from 'node:timers/promises';
import { createSequenceCheck, type SequenceCheck } from './createSequenceCheck.ts';
import type { Line, LineOptions } from './Line.ts';
import { openLine } from './openLine.ts';
import { readUpdate } from './readUpdate.ts';
import type { RunningTally } from './Tally.ts';

export interface SubscriberOptions {
  readonly line: LineOptions;
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
  /** Events up to the heads that have not come. */
  missing(heads: Readonly<Record<string, number>>): number;
  close(): void;
}

interface Following {
  readonly project: string;
  readonly sequence: SequenceCheck;
  /** Whether its latency counts. */
  readonly isTimed: boolean;
  cursor: string | null;
  /** The stream has ended in a way that lets it be taken up again. */
  isResumable: boolean;
}

const beginning = '0';
const lagged = 'SUBSCRIBER_LAGGED';
const comeBackAfterMs = 250;
const reconnectsAtMost = 20;

export function createSubscriber({ line: lineOptions, tally, onLatency }: SubscriberOptions): Subscriber {
  const followings = new Map<string, Following>();
  let line: Line | null = null;
  let isReading = true;
  let hasBeenPaused = false;
  let isLeaving = false;

  const noteEnd = (code: string): void => {
    const counts = tally();
    if (code === lagged) {
      counts.lagged += 1;
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
        if (!hasBeenPaused && following.isTimed) onLatency(micros - update.appendedMicros);
        return;
      }
      case 'end':
        noteEnd(update.code);
        following.cursor = update.cursor;
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
  const connect = (): Promise<Line> =>
    openLine(lineOptions, {
      onResult(id, payload, micros) {
        const following = followings.get(id);
        if (following !== undefined) hear(following, payload, micros);
      },
      onComplete(id) {
        const following = followings.get(id);
        if (following?.isResumable !== true) return;
        const own = line;
        setTimeout(() => {
          // unless the line was lost meanwhile, and all of it taken up again on another
          if (line === own && following.isResumable) takeUpAgain(id, following);
        }, comeBackAfterMs);
      },
      onClose() {
        tally().closed += 1;
        void reconnect();
      },
    });
  const reconnect = async (): Promise<void> => {
    line = null;
    for (let attempt = 0; attempt < reconnectsAtMost; attempt += 1) {
      await delay(comeBackAfterMs);
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
      followings.set(id, { project, sequence: createSequenceCheck(), isTimed, cursor, isResumable: false });
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
    missing: (heads) =>
      [...followings.values()].reduce(
        (sum, { project, sequence }) => sum + sequence.missingUpTo(heads[project] ?? 0),
        0,
      ),
    close() {
      isLeaving = true;
      line?.close();
    },
  };
}
