import type { Principal } from '@guanjia/kernel/principal';
import { LRUCache } from 'lru-cache';
import type { KnownAnswer } from '../graph/KnownAnswer.ts';
import type { LogObserver } from '../subscriptions/LogObserver.ts';
import type { CacheEntry } from './CacheEntry.ts';
import type { CacheQuestion } from './CacheQuestion.ts';
import { cacheKeyOf } from './cacheKeyOf.ts';
import { longestLifeMs } from './compileCachePolicy.ts';
import type { CacheFigures, CountedQuestion } from './createCacheFigures.ts';
import { createEventMarks } from './createEventMarks.ts';
import { createScopes, type Scope } from './createScopes.ts';
import type { Reading } from './Reading.ts';
import type { RemoteAnswer, RemoteCache } from './RemoteCache.ts';
import { remoteKeyOf } from './remoteKeyOf.ts';

export interface CacheOptions {
  readonly figures: CacheFigures;
  /** Of all answers in memory. */
  readonly bytesAtMost: number;
  /** Milliseconds without a word of the exchange after which nothing is given out. */
  readonly silenceMs: number;
  /** Where gateways keep answers for each other; null: nowhere. */
  readonly remote: RemoteCache | null;
  /** Milliseconds that only go up. */
  readonly clock: () => number;
  readonly now: () => Date;
}

/** An answer to be kept. */
export interface AnswerToKeep {
  readonly text: string;
  readonly encoding: KnownAnswer['encoding'];
}

/**
 * Answers, each with the place in the log when it was asked for. One is given out only while no event that concerns it has been
 * heard since, so that none is ever older than an event that was delivered here; nothing has to be told to forget (decision 0017).
 */
export interface Cache {
  readonly log: LogObserver;
  scopeOf(principal: Principal): Scope;
  /** A mutation in the principal's name has ended, or a cursor was given out: nothing older is good for its scope. */
  wrote(principal: Principal): void;
  /** Another number after each event and each mutation: what was asked before may not answer what is asked behind it. */
  epoch(): number;
  /** Whether an answer that was asked for then is good now, for that scope. */
  isGood(reading: Reading, projects: readonly string[] | null, scope: Scope): boolean;
  /** From memory; null for none that is good. */
  find(question: CacheQuestion): CacheEntry | null;
  /** From the other gateways, in the order of the questions; what is good is in memory then. */
  findElsewhere(questions: readonly CacheQuestion[]): Promise<readonly (CacheEntry | null)[]>;
  /** The place in the log, now; null while it is not followed: then nothing is kept. */
  begin(): Reading | null;
  /** Keeps what is still good. */
  keep(question: CacheQuestion, reading: Reading, answer: AnswerToKeep): void;
  /** Tells that one was answered by what was under way. */
  joined(question: CacheQuestion): void;
  /** Forgets all that is in memory. */
  clear(): void;
  readonly hasElsewhere: boolean;
}

/** Longer answers are not kept: a few of them would drive out all others. */
const shareOfOne = 1 / 16;
/** What an entry costs besides its text. */
const overheadBytes = 500;
/**
 * What one department says of another's event it may learn a moment later than this gateway: an answer that was asked for so soon
 * after an event lives no longer than this behind it.
 */
const settlingMs = 1_000;

export function createCache(options: CacheOptions): Cache {
  const { figures, bytesAtMost, silenceMs, remote, clock, now } = options;
  const marks = createEventMarks({ clock, silenceMs });
  const scopes = createScopes();
  const bytesOfOne = Math.floor(bytesAtMost * shareOfOne);
  const memory = new LRUCache<string, CacheEntry>({
    maxSize: bytesAtMost,
    sizeCalculation: ({ bytes }) => bytes,
  });
  figures.follow(() => ({ bytes: memory.calculatedSize, entries: memory.size }));
  let writes = 0;
  let logsBegun = 0;
  /** What others have kept of another log is gone then. */
  let remoteFrom = Number.NEGATIVE_INFINITY;

  const isCurrent = (asOf: number, projects: readonly string[] | null): boolean => asOf >= marks.lastOf(projects);
  const knowsWrites = ({ sentAt, isOwn }: Reading, scope: Scope): boolean => {
    const wroteAt = scopes.wroteAt(scope);
    return isOwn ? sentAt > wroteAt : wroteAt < clock() - longestLifeMs;
  };
  const put = (question: CacheQuestion, entry: CacheEntry): void => void memory.set(cacheKeyOf(question), entry);
  /** Of an answer that was asked for at `sentAt` and is kept from now on. */
  const expiryOf = ({ policy, projects }: CacheQuestion, sentAt: number): number => {
    const heardAt = marks.heardAt(projects);
    const settled = sentAt - heardAt < settlingMs ? heardAt + settlingMs : Number.POSITIVE_INFINITY;
    return Math.min(sentAt + policy.maxAgeMs, settled);
  };
  const entryFrom = (question: CacheQuestion, answer: RemoteAnswer): CacheEntry | null => {
    const { asOf, encoding, text } = answer;
    const { projects } = question;
    const wall = now().getTime();
    const time = clock();
    const sentAt = time - Math.max(0, wall - answer.sentAt);
    const expiresAt = Math.min(expiryOf(question, sentAt), time + answer.expiresAt - wall);
    const entry = {
      asOf,
      sentAt,
      isOwn: false,
      text,
      encoding,
      bytes: sizeOf(text, encoding),
      expiresAt,
      projects,
      answer: null,
    };
    const isGood = expiresAt > time && isCurrent(asOf, projects) && knowsWrites(entry, question.scope);
    return isGood ? entry : null;
  };
  return {
    log: {
      ...marks,
      begin(gseq) {
        marks.begin(gseq);
        memory.clear();
        if (logsBegun > 0) remoteFrom = clock() + longestLifeMs;
        logsBegun += 1;
      },
    },
    scopeOf: scopes.of,
    wrote(principal) {
      writes += 1;
      scopes.of(principal).wroteAt = clock();
    },
    epoch: () => marks.count() + writes,
    isGood: (reading, projects, scope) =>
      marks.position() !== null && isCurrent(reading.asOf, projects) && knowsWrites(reading, scope),
    find(question) {
      const { scope } = question;
      const key = cacheKeyOf(question);
      const entry = memory.get(key);
      if (entry === undefined) {
        figures.count(counted(question), 'miss');
        return null;
      }
      if (marks.position() === null) {
        figures.count(counted(question), 'unfollowed');
        return null;
      }
      if (clock() >= entry.expiresAt || !isCurrent(entry.asOf, entry.projects)) {
        memory.delete(key);
        figures.count(counted(question), 'stale');
        return null;
      }
      if (!knowsWrites(entry, scope)) {
        figures.count(counted(question), 'stale');
        return null;
      }
      figures.count(counted(question), 'hit');
      return entry;
    },
    async findElsewhere(questions) {
      const nothing = questions.map(() => null);
      if (remote === null || marks.position() === null || clock() < remoteFrom) return nothing;
      const answers = await remote.read(questions.map(remoteKeyOf));
      if (answers === null || marks.position() === null) return nothing;
      return questions.map((question, index) => {
        const answer = answers[index] ?? null;
        const entry = answer === null ? null : entryFrom(question, answer);
        if (entry === null) return null;
        put(question, entry);
        figures.rescued(counted(question), 'remote');
        return entry;
      });
    },
    begin() {
      const asOf = marks.position();
      return asOf === null ? null : { asOf, sentAt: clock(), isOwn: true };
    },
    keep(question, reading, { text, encoding }) {
      const { projects, level } = question;
      const expiresAt = expiryOf(question, reading.sentAt);
      const bytes = sizeOf(text, encoding);
      const time = clock();
      if (bytes > bytesOfOne || time >= expiresAt || !isCurrent(reading.asOf, projects)) return;
      const { asOf, sentAt, isOwn } = reading;
      put(question, { asOf, sentAt, isOwn, text, encoding, bytes, expiresAt, projects, answer: null });
      figures.stored(level);
      if (remote === null || !isOwn || time < remoteFrom) return;
      const wall = now().getTime();
      const lifeMs = expiresAt - time;
      const kept = { v: 1, asOf, sentAt: wall - (time - sentAt), expiresAt: wall + lifeMs, encoding, text } as const;
      remote.write([{ key: remoteKeyOf(question), answer: kept, lifeMs }]);
    },
    joined: (question) => figures.rescued(counted(question), 'joined'),
    clear: () => memory.clear(),
    hasElsewhere: remote !== null,
  };
}

/** A string that goes out as latin1 has one byte a character. */
function sizeOf(text: string, encoding: KnownAnswer['encoding']): number {
  return (encoding === 'latin1' ? 1 : 2) * text.length + overheadBytes;
}

function counted({ level, department, policy, scope }: CacheQuestion): CountedQuestion {
  return { level, department, scopeKind: policy.isPublic ? 'public' : scope.kind };
}
