import type { Metrics } from '@guanjia/runtime/createMetrics';

/** `response`: a whole answer to a client; `fetch`: an answer of a department, or one entity of it. */
export type CacheLevel = 'response' | 'fetch';

/** What memory had for a question. */
export type CacheOutcome =
  | 'hit'
  | 'miss'
  /** There, but an event, the time or a mutation of the caller's has come since. */
  | 'stale'
  /** There, but the log is not followed: nothing is given out. */
  | 'unfollowed';

/** How a question was answered that memory had nothing for, other than by asking. */
export type CacheRescue =
  /** From what another gateway had kept. */
  | 'remote'
  /** By the answer to one that was under way. */
  | 'joined';

/** For whom an answer is kept: for everybody, for all wall charts of the same regions, or for one person. */
export type ScopeKind = 'public' | 'wallChart' | 'person';

/** What is told of a question: nothing of who asks. */
export interface CountedQuestion {
  readonly level: CacheLevel;
  /** The department asked; `graph` for a whole answer, which may be of several. */
  readonly department: string;
  readonly scopeKind: ScopeKind;
}

export interface CacheFigures {
  readonly count: (question: CountedQuestion, outcome: CacheOutcome) => void;
  readonly rescued: (question: CountedQuestion, by: CacheRescue) => void;
  readonly stored: (level: CacheLevel) => void;
  /** Has what is held read from the cache. */
  follow(held: () => { readonly bytes: number; readonly entries: number }): void;
}

/** Made once for a process. */
export function createCacheFigures(metrics: Metrics): CacheFigures {
  const tallies = {
    response: metrics.tally('gateway_cache_responses_total', 'Questions of clients that may be kept.', 'outcome'),
    fetch: metrics.tally('gateway_cache_fetches_total', 'Questions to departments that may be kept.', 'outcome'),
  };
  const rescues = {
    response: metrics.tally('gateway_cache_responses_rescued_total', 'Of those not in memory, answered by', 'by'),
    fetch: metrics.tally('gateway_cache_fetches_rescued_total', 'Of those not in memory, answered by', 'by'),
  };
  const byScope = metrics.tallies(
    'gateway_cache_questions_total',
    'Questions that may be kept, by department and for whom; those that were rescued were counted as a miss before.',
    ['level', 'department', 'scope', 'outcome'],
  );
  const asked = { response: 0, fetch: 0 };
  const answered = { response: 0, fetch: 0 };
  metrics.reading(
    'gateway_cache_response_hit_ratio',
    'Share of questions of clients that may be kept and were answered without asking.',
    () => ratioOf(answered.response, asked.response),
  );
  metrics.reading(
    'gateway_cache_fetch_hit_ratio',
    'Share of questions to departments that may be kept and were not asked.',
    () => ratioOf(answered.fetch, asked.fetch),
  );
  let held = (): { readonly bytes: number; readonly entries: number } => ({ bytes: 0, entries: 0 });
  metrics.reading('gateway_cache_bytes', 'Bytes of the answers kept in memory.', () => held().bytes);
  metrics.reading('gateway_cache_entries', 'Answers kept in memory.', () => held().entries);
  return {
    count({ level, department, scopeKind }, outcome) {
      byScope(level, department, scopeKind, outcome);
      tallies[level](outcome);
      asked[level] += 1;
      if (outcome === 'hit') answered[level] += 1;
    },
    rescued({ level, department, scopeKind }, by) {
      byScope(level, department, scopeKind, 'rescued');
      rescues[level](by);
      answered[level] += 1;
    },
    stored: metrics.tally('gateway_cache_stored_total', 'Answers that were kept.', 'level'),
    follow(read) {
      held = read;
    },
  };
}

function ratioOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
