import { createHash } from 'node:crypto';
import { canonicalJson } from './canonicalJson.ts';
import type { StoredEvent } from './messages.ts';

/** What an archive file says of itself in its first line. */
export interface ArchiveHeader {
  readonly format: 'guanjia-events-v1';
  /** Counted from 1. */
  readonly number: number;
  readonly firstGseq: number;
  readonly lastGseq: number;
  /** Hash of the file before; 64 zeros for the first. */
  readonly previous: string;
}

/** The text of an archive file: its header and one event a line, each as canonical JSON. */
export function archiveText(header: ArchiveHeader, events: readonly StoredEvent[]): string {
  return `${[header, ...events].map(canonicalJson).join('\n')}\n`;
}

/** SHA-256 in hex of an archive file's text; the header in it holds the hash before, and so the files are a chain. */
export function archiveHash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
