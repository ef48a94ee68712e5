import { sql } from '@guanjia/runtime/drizzle';
import type { AnyColumn, SQL } from 'drizzle-orm';
import { termRuns } from '../domain/termRuns.ts';
import { queryOf } from './searchVector.ts';

/** A search of ours in SQL: what is found, how good it is, and what lies behind the last row that was read. */
export interface RankedSearch {
  readonly matches: SQL | undefined;
  /** Null rank for all records, when nothing is searched for. */
  readonly rank: SQL;
  readonly behind: SQL | undefined;
  /** Of so many of the latest that are found the best come first; null for all of them. */
  readonly latest: number | null;
}

/** One character stands in most texts and says little: to rank them all takes ten times as long (155 ms against 15 ms of 100,000). */
const latestOfOneCharacter = 2000;

/** How records with a search vector are found by a text, the best first, then by id; null for a text that can find nothing. */
export function rankByTerms(
  { terms, id }: { readonly terms: AnyColumn; readonly id: AnyColumn },
  text: string | null,
  after: readonly string[] | null,
): RankedSearch | null {
  const query = text === null ? null : queryOf(text);
  if (text !== null && text.trim() !== '' && query === null) return null;
  const rank = query === null ? sql`0::real` : sql`ts_rank(${terms}, ${query}::tsquery)`;
  const [lastRank, lastId] = after ?? [];
  return {
    matches: query === null ? undefined : sql`${terms} @@ ${query}::tsquery`,
    rank,
    behind:
      lastRank === undefined || lastId === undefined
        ? undefined
        : sql`(${rank}, ${id}) < (${lastRank}::real, ${lastId}::uuid)`,
    latest: text !== null && isOneCharacter(text) ? latestOfOneCharacter : null,
  };
}

function isOneCharacter(text: string): boolean {
  const [run, ...others] = termRuns(text);
  return run?.script === 'HAN' && run.characters.length === 1 && others.length === 0;
}
