import { customType } from '@guanjia/runtime/drizzle';
import { termRuns, termsOf } from '../domain/termRuns.ts';

/** A column that PostgreSQL searches; written as `vectorOf` and `queryOf` say, read by nobody. */
export const searchVector = customType<{ data: string; driverData: string }>({ dataType: () => 'tsvector' });

/** One text of a searchable record; a title (A) weighs more than the rest (D). */
export interface SearchText {
  readonly text: string;
  readonly weight: 'A' | 'D';
}

/** The last place that PostgreSQL knows in a vector, and how many places of one term it keeps. */
const lastPlace = 16_383;
const mostPlaces = 255;

/**
 * The texts as a tsvector. PostgreSQL's own parsers do not part Chinese, so the terms are ours, and no configuration or
 * extension is asked: pairs of characters that overlap (`termRuns.ts`), each with its places, so that a row of
 * characters can be found as it stands. Runs lie two places apart and never look as one.
 */
export function vectorOf(texts: readonly SearchText[]): string {
  const places = new Map<string, string[]>();
  let place = 0;
  for (const { text, weight } of texts) {
    for (const run of termRuns(text)) {
      place += 1;
      for (const term of termsOf(run)) {
        place += 1;
        const kept = places.get(term) ?? [];
        if (place <= lastPlace && kept.length < mostPlaces) kept.push(`${place}${weight}`);
        places.set(term, kept);
      }
    }
  }
  return [...places].map(([term, at]) => `'${term}'${at.length === 0 ? '' : `:${at.join(',')}`}`).join(' ');
}

/**
 * What is searched for, as a tsquery: every run must be there; characters in that order next to each other, a single one
 * anywhere, a word as it is. Null for a text without a term.
 */
export function queryOf(text: string): string | null {
  const runs = termRuns(text).map((run) => {
    if (run.script === 'OTHER') return `'${run.word}'`;
    const terms = termsOf(run);
    return terms.length === 1
      ? `'${terms[0]}':*`
      : terms
          .slice(0, -1)
          .map((term) => `'${term}'`)
          .join(' <-> ');
  });
  const parts = [...new Set(runs)];
  return parts.length === 0 ? null : parts.map((part) => `(${part})`).join(' & ');
}

/** Any of the pairs and words of a text; null for a text without one. */
export function anyOf(text: string): string | null {
  const terms = termRuns(text).flatMap((run) => (run.script === 'HAN' ? termsOf(run).slice(0, -1) : termsOf(run)));
  return terms.length === 0 ? null : [...new Set(terms)].map((term) => `'${term}'`).join(' | ');
}
