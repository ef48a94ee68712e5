import type { AuditReader, StoredTrailRow } from '../domain/auditReader.ts';
import { trailDetail } from '../domain/auditTrail.ts';
import type { LedgerRange } from './ledgerLines.ts';

const rowsAtOnce = 500;

/**
 * The audit trail as lines of its export (X2), page by page: `{head}` as it was at the beginning, then `{row}`, in the shape
 * of a row of the ledger, with `{content}` behind it (what the row stands for, or null with `archived`), and `{checkpoint}`.
 */
export async function* auditLines(
  reader: Pick<AuditReader, 'head' | 'readTrail'>,
  range: LedgerRange,
): AsyncGenerator<readonly object[]> {
  const head = await reader.head();
  yield head === null ? [] : [{ head }];
  for (let { after, limit } = range; ; ) {
    const asked = Math.min(limit ?? rowsAtOnce, rowsAtOnce);
    const { pieces, checkpoints } = await reader.readTrail(after, asked);
    const lines: { position: number; lines: readonly object[] }[] = [
      ...pieces.map(({ row, content, isArchived: archived }) => ({
        position: row.position,
        lines: [{ row: ledgerRowOf(row) }, ...(row.step === 'keyIntroduced' ? [] : [{ content, archived }])],
      })),
      ...checkpoints.map((checkpoint) => ({ position: checkpoint.position, lines: [{ checkpoint }] })),
    ];
    yield lines.toSorted((a, b) => a.position - b.position).flatMap((one) => one.lines);
    const last = pieces.at(-1);
    limit = limit === null ? null : limit - asked;
    if (last === undefined || pieces.length < asked || limit === 0) return;
    after = last.row.position;
  }
}

/** The row as the ledger's code chains and verifies it. */
function ledgerRowOf(row: StoredTrailRow): object {
  const { position, id, at, step, actor, previous, hash } = row;
  const place = { position, id, at, step, handoffId: null, legId: null };
  return { ...place, actor: actor.subject, detail: trailDetail(row), previous, hash };
}
