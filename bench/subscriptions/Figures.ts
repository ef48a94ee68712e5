import type { ContenderName } from './contenders.ts';
import type { Tally } from './Tally.ts';

/** What it took to have all clients subscribed, and what they cost when nothing happens. */
export interface Opening {
  readonly clients: number;
  readonly seconds: number;
  /** Of the contender. */
  readonly cpuSeconds: number;
  /** Resident set of the contender with no client, after a warm-up, and with all of them, after a pause. */
  readonly baseBytes: number;
  readonly idleBytes: number;
}

/** Milliseconds from the moment an event is appended until a client has it. */
export interface Latency {
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
}

/** Some bursts of events, one for every project each, and what came of them. */
export interface Delivering {
  readonly events: number;
  readonly tally: Tally;
  /** Of the clients that have never been paused; null when none had anything. */
  readonly latency: Latency | null;
  /** CPU time of the contender per delivery in microseconds, all threads. */
  readonly cpuMicros: number;
  /** The same of the clients and the stub: what the machine spent beside it. */
  readonly besideMicros: number;
  /** Executions of a selection for an event; null where they are not counted. */
  readonly executions: number | null;
  /** Requests to subgraphs. */
  readonly fetches: number;
  /** Resident set of the contender at the end, and the most it ever was. */
  readonly residentBytes: number;
  readonly peakBytes: number;
  /** Cores kept busy by what is not of this bench, on average. */
  readonly coresElsewhere: number;
}

/** The same bursts while some clients do not read, and what became of those. */
export interface Slowed extends Delivering {
  readonly slowReaders: number;
  /** Events that were told to the slow ones beside the bursts, and to ten who went on reading. */
  readonly floodEvents: number;
  /** Until the slow ones had everything, from the moment they read again, in seconds. */
  readonly caughtUpSeconds: number;
}

export interface MeasuredContender {
  readonly contender: ContenderName;
  readonly title: string;
  readonly opening: Opening | null;
  readonly bursts: Delivering | null;
  /** Null when no client was to read slowly. */
  readonly slowed: Slowed | null;
  /** Why figures are missing: it cannot run here, or something failed on the way. Null when they are all there. */
  readonly fault: { readonly kind: 'not run' | 'failed'; readonly why: string } | null;
}
