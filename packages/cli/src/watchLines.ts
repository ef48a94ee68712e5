import { z } from 'zod';
import type { Progress } from './createProgress.ts';
import type { LedgerLine } from './splitLines.ts';

const headSchema = z.object({ head: z.object({ position: z.number() }) });
const requestedSchema = z.object({ row: z.object({ step: z.literal('requested') }) });

/** Passes the lines of a ledger on and shows how far they are: of the rows that the head tells of, then of the handoffs. */
export async function* watchLines(lines: AsyncIterable<LedgerLine>, progress: Progress): AsyncGenerator<LedgerLine> {
  let part = '';
  let handoffs = 0;
  const begin = (next: 'row' | 'record', total: number): void => {
    part = next;
    progress.begin(next === 'row' ? 'rows' : 'handoffs', total);
  };
  try {
    for await (const line of lines) {
      const kind = kindOf(line.value);
      if (kind === 'head' && part === '') begin('row', headSchema.safeParse(line.value).data?.head.position ?? 0);
      if (kind === 'record' && part !== 'record') begin('record', handoffs);
      if (kind === 'row' && requestedSchema.safeParse(line.value).success) handoffs += 1;
      if (kind === part) progress.add(1);
      yield line;
    }
  } finally {
    progress.stop();
  }
}

/** The one key of a line. */
function kindOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null ? Object.keys(value)[0] : undefined;
}
