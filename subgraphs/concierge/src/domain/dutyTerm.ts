import type { Occasion } from './occasion.ts';

/** The time one person holds a post; kept for ever. */
export interface DutyTerm<Post extends string = string> {
  readonly id: string;
  readonly personId: string;
  readonly post: Post;
  readonly since: Date;
  readonly until: Date | null;
  readonly endReason: string | null;
  /** The person who took the post over in the same step. */
  readonly successorId: string | null;
}

/** Those that run now. */
export function runningTerms<Post extends string>(terms: readonly DutyTerm<Post>[]): readonly DutyTerm<Post>[] {
  return terms.filter(({ until }) => until === null);
}

/** A term that begins on this occasion. */
export function beginTerm<Post extends string>(
  { at, nextId }: Pick<Occasion, 'at' | 'nextId'>,
  personId: string,
  post: Post,
): DutyTerm<Post> {
  return { id: nextId(), personId, post, since: at, until: null, endReason: null, successorId: null };
}

/** The terms with one of them ended on this occasion, and the successor's begun if there is one. */
export function endTerm<Post extends string>(
  occasion: Pick<Occasion, 'at' | 'nextId'>,
  terms: readonly DutyTerm<Post>[],
  termId: string,
  { reason, successorId }: { readonly reason: string; readonly successorId: string | null },
): readonly DutyTerm<Post>[] {
  const ended = terms.map((term) =>
    term.id === termId ? { ...term, until: occasion.at, endReason: reason, successorId } : term,
  );
  const post = terms.find(({ id }) => id === termId)?.post;
  if (successorId === null || post === undefined) return ended;
  return [...ended, beginTerm(occasion, successorId, post)];
}
