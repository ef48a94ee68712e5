import type { LogEntry } from './logEntry.ts';

/** The log as outside systems reach it. */
export interface SourceLog {
  /**
   * Appends what is new and counts it against the source's quota of the minute, in one transaction: all or nothing. What
   * was taken in before has no effect and costs nothing.
   * @throws QUOTA_EXCEEDED, CONFLICTING_MESSAGE; EVENT_SOURCE_SUSPENDED when somebody has suspended it meanwhile
   */
  append(sourceId: string, entries: readonly LogEntry[], at: Date): Promise<void>;
}
