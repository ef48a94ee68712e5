import type { StoredEvent } from '@guanjia/kernel/messages';

/** A file in which a run of the oldest events lies. */
export interface ArchiveSegment {
  /** Counted from 1. */
  readonly number: number;
  readonly firstGseq: number;
  readonly lastGseq: number;
  readonly file: string;
  /** Of the file, compressed. */
  readonly bytes: number;
  /** Hash of the segment before; 64 zeros for the first. */
  readonly previous: string;
  /** SHA-256 in hex of the segment's text, see `archiveText`. */
  readonly hash: string;
  readonly archivedAt: Date;
}

/** The log's side of the archive. */
export interface EventArchive {
  lastSegment(): Promise<ArchiveSegment | null>;
  /** The oldest events of the log as far as all of them were recorded before that time, at most so many. */
  readOldest(before: Date, limit: number): Promise<StoredEvent[]>;
  /** Records the segment and removes its events from the log, in one transaction; their ids stay known. */
  close(segment: ArchiveSegment): Promise<void>;
}

/** Where segments are kept. */
export interface ArchiveFiles {
  /** Writes a whole file, safe on disk when it resolves; the same name again replaces it. Answers its size in bytes. */
  write(file: string, text: string): Promise<number>;
}
