import { archiveHash, archiveText } from '@guanjia/kernel/eventArchive';
import { firstPrevious } from '@guanjia/kernel/ledger';
import type { ArchiveFiles, EventArchive } from '../domain/eventArchive.ts';

export interface ArchiveNeeds {
  readonly archive: EventArchive;
  readonly files: ArchiveFiles;
  /** Days that an event stays in the log. */
  readonly retentionDays: number;
  readonly now: () => Date;
}

const eventsPerFile = 10_000;
const dayMs = 86_400_000;

/**
 * Moves events that are older than the retention from the log to files, oldest first, each file with the hash of the one
 * before (X3). A file is safe on disk before its events leave the log; killed in between, the next run writes the same file
 * again. Answers how many events were moved.
 */
export async function archiveEvents({ archive, files, retentionDays, now }: ArchiveNeeds): Promise<number> {
  const before = new Date(now().getTime() - retentionDays * dayMs);
  let moved = 0;
  for (;;) {
    const events = await archive.readOldest(before, eventsPerFile);
    const [first, last] = [events.at(0), events.at(-1)];
    if (first === undefined || last === undefined) return moved;
    const former = await archive.lastSegment();
    const number = (former?.number ?? 0) + 1;
    const range = { number, firstGseq: first.gseq, lastGseq: last.gseq, previous: former?.hash ?? firstPrevious };
    const text = archiveText({ format: 'guanjia-events-v1', ...range }, events);
    const file = `events-${String(number).padStart(6, '0')}.ndjson.gz`;
    const bytes = await files.write(file, text);
    await archive.close({ ...range, file, bytes, hash: archiveHash(text), archivedAt: now() });
    moved += events.length;
  }
}
