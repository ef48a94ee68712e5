import type { JsonObject } from '../execution/jsonObject.ts';
import { writeVariables } from '../execution/writeVariables.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import type { KnownAnswer } from '../graph/KnownAnswer.ts';
import type { CacheEntry } from './CacheEntry.ts';
import type { CachePolicy } from './CachePolicy.ts';
import type { CacheQuestion } from './CacheQuestion.ts';
import { cacheKeyOf } from './cacheKeyOf.ts';
import type { Cache } from './createCache.ts';
import type { Scope } from './createScopes.ts';
import type { Reading } from './Reading.ts';

/** Whole answers to known queries. */
export interface ResponseCache {
  /** Null for a question that is not to be kept with these variables. */
  questionOf(policy: CachePolicy, variables: Readonly<JsonObject>, context: GraphContext): CacheQuestion | null;
  /** The answer from memory, ready to be waited for. */
  find(question: CacheQuestion): Promise<KnownAnswer> | null;
  /** Runs it, once for all who ask the same meanwhile, and keeps what has no errors. Rejects as the run does. */
  fill(question: CacheQuestion, context: GraphContext, run: () => Promise<KnownAnswer>): Promise<KnownAnswer>;
}

interface Running {
  readonly scope: Scope;
  readonly reading: Reading;
  readonly answer: Promise<KnownAnswer>;
}

export function createResponseCache(cache: Cache): ResponseCache {
  const underWay = new Map<string, Running>();
  const read = async (asked: Asked, reading: Reading, run: () => Promise<KnownAnswer>): Promise<KnownAnswer> => {
    const { question, context } = asked;
    const elsewhere = cache.hasElsewhere ? (await cache.findElsewhere([question]))[0] : null;
    if (elsewhere != null) return answerOf(elsewhere);
    context.reading = reading;
    const answer = await run();
    if (answer.hasData && answer.errors.length === 0) cache.keep(question, reading, flat(answer));
    return answer;
  };
  return {
    questionOf(policy, variables, { principal }) {
      const projects = policy.projectsOf === null ? null : policy.projectsOf(variables);
      if (projects === undefined) return null;
      const rest = writeVariables(policy.variableNames, variables, '');
      return { level: 'response', department: 'graph', policy, scope: cache.scopeOf(principal), rest, projects };
    },
    find(question) {
      const entry = cache.find(question);
      return entry === null ? null : answerOf(entry);
    },
    async fill(question, context, run) {
      const key = cacheKeyOf(question);
      const before = underWay.get(key);
      if (before !== undefined && mayJoin(cache, before, question)) {
        cache.joined(question);
        return before.answer;
      }
      const reading = cache.begin();
      if (reading === null) return run();
      const mine = { scope: question.scope, reading, answer: read({ question, context }, reading, run) };
      underWay.set(key, mine);
      try {
        return await mine.answer;
      } finally {
        if (underWay.get(key) === mine) underWay.delete(key);
      }
    },
  };
}

interface Asked {
  readonly question: CacheQuestion;
  readonly context: GraphContext;
}

/** What another scope has under way may yet take from the cache what is older than this one's mutation. */
function mayJoin(cache: Cache, { reading, scope }: Running, question: CacheQuestion): boolean {
  const isOwn = reading.isOwn && scope === question.scope;
  return cache.isGood({ ...reading, isOwn }, question.projects, question.scope);
}

function answerOf(entry: CacheEntry): Promise<KnownAnswer> {
  const { text, encoding } = entry;
  entry.answer ??= Promise.resolve({ text, encoding, hasData: true, errors: [] });
  return entry.answer;
}

/** A string of its own: one that is put together from slices keeps all that they were cut from. */
function flat({ text, encoding }: KnownAnswer): Pick<KnownAnswer, 'text' | 'encoding'> {
  return { text: Buffer.from(text, encoding).toString(encoding), encoding };
}
