import { LRUCache } from 'lru-cache';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { Graph } from '../graph/createGraph.ts';
import type { GraphContext } from '../graph/GraphContext.ts';
import { accessScopeOf } from './accessScopeOf.ts';

/** What is asked of one entity, by its `id`. */
export interface LookupQuestion<Found> {
  /** With the variable `$id`. */
  readonly query: string;
  /** @throws what the subscriber is to be told when there is nothing for it to see */
  readonly read: (answer: LookupAnswer) => Found;
  /** Whether there is enough in an answer with errors; there is not unless told. */
  readonly isEnough?: (data: LookupAnswer['data']) => boolean;
  /** Whether an answer holds for five seconds whatever happens, and for a minute while departments are down. */
  readonly keepsLastWord: boolean;
}

/** What the departments answered. */
export interface LookupAnswer {
  readonly id: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether it came with errors, and is enough. */
  readonly isPartial: boolean;
}

/** What a question is about. */
export interface LookupKey {
  readonly id: string;
  /** Place in the log that the answer, or at least a refusal, may not be older than; any of the last five seconds unless told. */
  readonly asOf?: number;
}

/**
 * Asks the graph in the subscriber's name.
 * @throws what `read` throws, or RefusedOperation with what the departments answered
 */
export type Lookup<Found> = (key: LookupKey, context: GraphContext) => Promise<Found>;

interface Asked<Found> {
  /** Place in the log when it was asked. */
  readonly asOf: number;
  readonly answer: Promise<Found>;
  /** Until then it may still be a refusal. */
  isFound: boolean;
}

const answersKept = 10_000;
/** So long an answer may be shared by all who ask; a right that is lost is noticed that much later. */
const askedEveryMs = 5_000;
/** Departments that are down have not said no: so long their last word holds (G2: rights are gone within 60 s). */
const lastWordMs = 60_000;
const ofTheWay = new Set<unknown>(['DEPARTMENT_UNAVAILABLE', 'DEPARTMENT_TIMEOUT']);

/** Looked up each time: a test may have put another in its place. */
const clock = { now: () => performance.now() };

/** Remembers each answer for five seconds, for each scope of rights; a refusal is asked for anew. */
export function createLookup<Found>(graph: Pick<Graph, 'run'>, question: LookupQuestion<Found>): Lookup<Found> {
  const times = { ttlResolution: 0, perf: clock, max: answersKept };
  const asked = new LRUCache<string, Asked<Found>>({ ...times, ttl: askedEveryMs });
  const lastWords = new LRUCache<string, { readonly found: Found }>({ ...times, ttl: lastWordMs });
  const ask = async (key: string, id: string, context: GraphContext): Promise<Found> => {
    try {
      const found = await lookUp(graph, question, { id, context });
      if (question.keepsLastWord) lastWords.set(key, { found });
      return found;
    } catch (cause) {
      const last = isOfTheWay(cause) ? lastWords.get(key) : undefined;
      if (last !== undefined) {
        asked.delete(key); // it holds for its minute, and no five seconds longer
        return last.found;
      }
      lastWords.delete(key);
      throw cause;
    }
  };
  return ({ id, asOf = 0 }, context) => {
    const key = `${id}\n${accessScopeOf(context.principal)}`;
    const known = asked.get(key);
    const isRecent = known !== undefined && known.asOf >= asOf;
    if (known !== undefined && (isRecent || (question.keepsLastWord && known.isFound))) return known.answer;
    const answer = ask(key, id, context);
    const entry: Asked<Found> = { asOf, answer, isFound: false };
    asked.set(key, entry);
    answer.then(
      () => {
        entry.isFound = true;
      },
      () => {
        if (asked.get(key) === entry) asked.delete(key);
      },
    );
    return answer;
  };
}

/** Whether departments could not be reached, and nothing else was said. */
export function isOfTheWay(cause: unknown): boolean {
  return (
    cause instanceof RefusedOperation && cause.errors.every(({ extensions }) => ofTheWay.has(extensions?.['code']))
  );
}

async function lookUp<Found>(
  graph: Pick<Graph, 'run'>,
  { query, read, isEnough = () => false }: LookupQuestion<Found>,
  { id, context }: { readonly id: string; readonly context: GraphContext },
): Promise<Found> {
  // five seconds are the lookup's own; what the cache has may be half a minute old before they begin
  const answer = await graph.run(
    { query, variables: { id } },
    { ...context, update: null, client: null, asksAnew: true },
  );
  const { errors = [] } = answer;
  const data = answer.data ?? {};
  if (errors.length > 0 && !isEnough(data)) throw new RefusedOperation(errors);
  return read({ id, data, isPartial: errors.length > 0 });
}
