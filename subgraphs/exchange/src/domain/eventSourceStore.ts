import type { EventSource, SourceHistoryEntry, SourceStep } from './eventSource.ts';

/** How much a source has sent of late. */
export interface SourceUsage {
  /** New events in the minute of the question. */
  readonly eventsThisMinute: number;
  /** Bytes of pictures on the day of the question, in China. */
  readonly bytesToday: number;
  /** The minute of its last new event; null when there is none. */
  readonly lastEventAt: Date | null;
}

/** A page of a source's history, newest first. */
export interface SourceHistoryQuery {
  /** Only entries with a smaller `position`; null from the newest. */
  readonly before: number | null;
  readonly limit: number;
}

/** The register of event sources. Every change goes with its entry in the history, in one transaction. */
export interface EventSourceStore {
  /** Sources behind an id, in the order of ids. */
  find(after: string | null, limit: number): Promise<EventSource[]>;
  /** The source to which a key with this hash belongs or belonged last; null for a stranger. */
  findByKeyHash(hash: string): Promise<EventSource | null>;
  /** @throws EVENT_SOURCE_URI_TAKEN */
  add(source: EventSource, step: SourceStep): Promise<void>;
  /** Saves what `decide` makes of the source, which nobody else changes meanwhile. @throws EVENT_SOURCE_NOT_FOUND */
  change(id: string, step: SourceStep, decide: (before: EventSource) => EventSource): Promise<EventSource>;
  /** The same page of each source's history, in the order asked. */
  findHistories(ids: readonly string[], query: SourceHistoryQuery): Promise<SourceHistoryEntry[][]>;
  /** In the order asked. */
  usageOf(ids: readonly string[], at: Date): Promise<SourceUsage[]>;
}
