import { z } from 'zod';
import { archiveHash } from './eventArchive.ts';
import { firstPrevious } from './ledger.ts';

/** What is wrong with an archive, by the file in which it was found first. */
export interface ArchiveFault {
  readonly file: string;
  /** In one English sentence. */
  readonly reason: string;
}

export interface ArchiveVerdict {
  readonly files: number;
  readonly events: number;
  /** Hash of the last file, to compare with what was noted elsewhere; 64 zeros without a file. */
  readonly hash: string;
  readonly fault: ArchiveFault | null;
}

const headerSchema = z.object({
  format: z.literal('guanjia-events-v1'),
  number: z.int().positive(),
  firstGseq: z.int().positive(),
  lastGseq: z.int().positive(),
  previous: z.string(),
});
const eventSchema = z.object({ gseq: z.int().positive() });

/** Verifies archive files one after the other, in the order of their numbers (X3); stops at the first fault. */
export function createArchiveCheck(): {
  /** The next file's name and text, uncompressed. Does nothing after a fault. */
  file(name: string, text: string): void;
  verdict(): ArchiveVerdict;
} {
  let verdict: ArchiveVerdict = { files: 0, events: 0, hash: firstPrevious, fault: null };
  let lastGseq = 0;
  return {
    file(name, text) {
      if (verdict.fault !== null) return;
      const [head = '', ...lines] = text.split('\n').slice(0, -1);
      const header = headerSchema.safeParse(parseJson(head)).data;
      const reason =
        header === undefined
          ? 'the first line is not the header of an archive file'
          : (faultOfHeader(header, verdict, lastGseq) ?? faultOfEvents(header, lines));
      if (reason !== null || header === undefined) {
        verdict = { ...verdict, fault: { file: name, reason: reason ?? 'no header' } };
        return;
      }
      lastGseq = header.lastGseq;
      verdict = {
        files: verdict.files + 1,
        events: verdict.events + lines.length,
        hash: archiveHash(text),
        fault: null,
      };
    },
    verdict: () => verdict,
  };
}

type Header = z.infer<typeof headerSchema>;

function faultOfHeader(
  { number, previous, firstGseq }: Header,
  before: ArchiveVerdict,
  lastGseq: number,
): string | null {
  if (number !== before.files + 1) return `it is number ${number} where ${before.files + 1} should follow`;
  if (previous !== before.hash) return 'it does not name the hash of the file before: that one or this one was changed';
  if (firstGseq !== lastGseq + 1) return `it begins with event ${firstGseq} where ${lastGseq + 1} should follow`;
  return null;
}

function faultOfEvents({ firstGseq, lastGseq }: Header, lines: readonly string[]): string | null {
  for (const [place, line] of lines.entries()) {
    const gseq = eventSchema.safeParse(parseJson(line)).data?.gseq;
    if (gseq !== firstGseq + place) return `line ${place + 2} is not event ${firstGseq + place}`;
  }
  return lines.length === lastGseq - firstGseq + 1 ? null : `it holds ${lines.length} events and says otherwise`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // not JSON, and so neither a header nor an event
  }
}
