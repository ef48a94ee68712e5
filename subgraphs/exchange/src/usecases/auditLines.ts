import type { AuditReader, StoredTrailRow, TrailPiece } from '../domain/auditReader.ts';
import { trailDetail } from '../domain/auditTrail.ts';
import type { BeforeAndAfter } from '../domain/changeOfEvent.ts';
import type { LedgerRange } from './ledgerLines.ts';

export interface AuditRange extends LedgerRange {
  /** Whether what each event has changed is told beside it: for people, it is no part of what is verified. */
  readonly changes: boolean;
}

const rowsAtOnce = 500;

/**
 * The audit trail as lines of its export (X2), page by page: `{head}` as it was at the beginning, then `{row}`, in the shape
 * of a row of the ledger, with `{content}` behind it (what the row stands for, or null with `archived`; and where asked for
 * `change`, before and after), and `{checkpoint}`.
 */
export async function* auditLines(
  reader: Pick<AuditReader, 'head' | 'readTrail' | 'contentsOf'>,
  range: AuditRange,
): AsyncGenerator<readonly object[]> {
  const head = await reader.head();
  yield head === null ? [] : [{ head }];
  for (let { after, limit } = range; ; ) {
    const asked = Math.min(limit ?? rowsAtOnce, rowsAtOnce);
    const { pieces, checkpoints } = await reader.readTrail(after, asked);
    const changeOf = range.changes ? await readChanges(reader, pieces) : new Map<string, BeforeAndAfter>();
    const lines: { position: number; lines: readonly object[] }[] = [
      ...pieces.map(({ row, content, isArchived: archived }) => {
        const told = { content, archived, ...(range.changes && { change: changeOf.get(row.id) ?? null }) };
        const lines = [{ row: ledgerRowOf(row) }, ...(row.step === 'keyIntroduced' ? [] : [told])];
        return { position: row.position, lines };
      }),
      ...checkpoints.map((checkpoint) => ({ position: checkpoint.position, lines: [{ checkpoint }] })),
    ];
    yield lines.toSorted((a, b) => a.position - b.position).flatMap((one) => one.lines);
    const last = pieces.at(-1);
    limit = limit === null ? null : limit - asked;
    if (last === undefined || pieces.length < asked || limit === 0) return;
    after = last.row.position;
  }
}

/** Before and after of the rows that are there, by id. */
async function readChanges(
  reader: Pick<AuditReader, 'contentsOf'>,
  pieces: readonly TrailPiece[],
): Promise<ReadonlyMap<string, BeforeAndAfter>> {
  const ids = pieces.filter(({ content }) => content !== null).map(({ row }) => row.id);
  const contents = await reader.contentsOf(ids);
  const told = ids.map((id, place) => [id, contents[place] ?? null] as const);
  return new Map(
    told.flatMap(([id, found]) =>
      found === null ? [] : [[id, { before: found.before, after: found.after }] as const],
    ),
  );
}

/** The row as the ledger's code chains and verifies it. */
function ledgerRowOf(row: StoredTrailRow): object {
  const { position, id, at, step, actor, previous, hash } = row;
  const place = { position, id, at, step, handoffId: null, legId: null };
  return { ...place, actor: actor.subject, detail: trailDetail(row), previous, hash };
}
