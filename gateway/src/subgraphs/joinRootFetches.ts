import { encodePrincipal } from '@guanjia/kernel/signature';
import DataLoader from 'dataloader';
import type { JsonObject } from '../execution/jsonObject.ts';
import { getOwn, setOwn } from '../execution/ownProperty.ts';
import type {
  RawAnswer,
  SubgraphAnswer,
  SubgraphError,
  SubgraphFetch,
  SubgraphRequest,
} from '../execution/Subgraph.ts';
import { compileRootJoin, type RootJoin } from './compileRootJoin.ts';
import { copyJson } from './copyJson.ts';
import { isForEachAlone } from './isForEachAlone.ts';
import { type RawParts, readingParts, readPart, rootParts } from './rawParts.ts';

type Ask = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/** Each number of requests joined is a document of its own, which the subgraph parses once and keeps. */
const requestsAtMost = 16;
/** Long answers gain nothing by waiting for each other. */
const charactersAtMost = 4_000;
/** A subgraph that refuses a joined document, for its number of aliases say, is left alone for a while. */
const pauseMs = 60_000;

type Loader = DataLoader<SubgraphRequest, SubgraphAnswer>;

/** What is known of a fetch that is asked again and again. */
interface JoinedFetch {
  readonly join: RootJoin | null;
  /** Those that still take requests, each for one person. They are few at a time, and no Map: see collapsePosts.ts. */
  loaders: readonly { readonly scope: string; readonly loader: Loader }[];
  /** Of the answers, by an average that forgets. */
  characters: number;
  pausedUntil: number;
}

/**
 * Joins root fetches of concurrent requests into one document, each under aliases and variables of its own: those that ask
 * the same text for the same person, within one turn of the event loop. Each gets its own fields and its own errors; an
 * error that names no field makes each ask for itself.
 */
export function joinRootFetches(askAlone: Ask, onJoined: (requests: number) => void): Ask {
  const joined = new WeakMap<SubgraphFetch, JoinedFetch>();
  const stateOf = (fetch: SubgraphFetch): JoinedFetch => {
    const known = joined.get(fetch);
    if (known !== undefined) return known;
    const made: JoinedFetch = { join: compileRootJoin(fetch), loaders: [], characters: 0, pausedUntil: 0 };
    joined.set(fetch, made);
    return made;
  };
  const askMeasured: AskMeasured = async (request, state, requests) => {
    const answer = await askAlone(request);
    learn(state, answer, requests);
    return answer;
  };
  return (request) => {
    const state = stateOf(request.fetch);
    const { join } = state;
    const isWorthwhile = state.characters <= charactersAtMost && performance.now() >= state.pausedUntil;
    if (join === null || request.variablesWith === undefined || !isWorthwhile) return askMeasured(request, state, 1);
    const scope = encodePrincipal(request.context.principal);
    const loader =
      state.loaders.find((one) => one.scope === scope)?.loader ??
      openLoader(state, scope, (requests) => askTogether(askMeasured, { state, join, onJoined }, requests));
    return loader.load(request);
  };
}

function openLoader(
  state: JoinedFetch,
  scope: string,
  ask: (requests: readonly SubgraphRequest[]) => Promise<readonly SubgraphAnswer[]>,
): Loader {
  const loader: Loader = new DataLoader<SubgraphRequest, SubgraphAnswer>(ask, {
    cache: false,
    maxBatchSize: requestsAtMost,
    batchScheduleFn: setImmediate,
  });
  state.loaders = [...state.loaders, { scope, loader }];
  setImmediate(() => {
    state.loaders = state.loaders.filter((one) => one.loader !== loader);
  });
  return loader;
}

/** `requests` is how many the answer was for. */
function learn(state: JoinedFetch, { characters = 0 }: SubgraphAnswer, requests: number): void {
  state.characters = 0.9 * state.characters + 0.1 * (characters / requests);
}

type AskMeasured = (request: SubgraphRequest, state: JoinedFetch, requests: number) => Promise<SubgraphAnswer>;

interface Joining {
  readonly state: JoinedFetch;
  readonly join: RootJoin;
  readonly onJoined: (requests: number) => void;
}

async function askTogether(
  askMeasured: AskMeasured,
  { state, join, onJoined }: Joining,
  requests: readonly SubgraphRequest[],
): Promise<readonly SubgraphAnswer[]> {
  const [first] = requests;
  const places = placesOf(requests);
  const asked = [...new Map(requests.map((request) => [request.variables, request])).values()];
  if (first === undefined || asked.length === 1) {
    return Promise.all(requests.map((request) => askMeasured(request, state, 1)));
  }
  const began = performance.now();
  const came = await askMeasured(
    {
      fetch: join.fetchFor(asked.length),
      variables: asked
        .map(({ variablesWith }, index) => variablesWith?.(join.prefixOf(index)) ?? '')
        .filter((text) => text !== '')
        .join(),
      representations: null,
      context: first.context,
      mayBeRaw: requests.every((request) => request.mayBeRaw === true),
    },
    state,
    asked.length,
  );
  const keys = asked.flatMap((_, index) => join.keys.map((key) => `${join.prefixOf(index)}${key}`));
  const parts = came.raw === undefined ? null : rootParts(came.raw, keys);
  if (came.raw !== undefined && parts !== null) {
    const { raw } = came;
    onJoined(requests.length);
    return places.map((place) => rawShare(raw, parts, join.keys, place));
  }
  const answer = came.raw === undefined ? came : came.raw.read();
  const isOwned = ({ path }: SubgraphError): boolean => (ownerOf(path, join)?.place ?? asked.length) < asked.length;
  if (answer.data === null || !answer.errors.every(isOwned)) {
    if (!isForEachAlone(answer)) return requests.map(() => answer);
    state.pausedUntil = performance.now() + pauseMs;
    // what the first try has taken is gone from each one's time
    const spentMs = performance.now() - began;
    return Promise.all(requests.map((request) => askMeasured({ ...request, spentMs }, state, 1)));
  }
  onJoined(requests.length);
  return share(answer, join, places);
}

/** The root fields of one request among those of all. */
function rawShare(raw: RawAnswer, { at, ends }: RawParts, keys: readonly string[], place: number): SubgraphAnswer {
  const first = place * keys.length;
  const valueOf = (index: number): unknown => readPart(raw, at[first + index] ?? 0, ends[first + index] ?? 0);
  const read = (): SubgraphAnswer => {
    const data: JsonObject = {};
    for (const [index, key] of keys.entries()) setOwn(data, key, valueOf(index));
    return { data, errors: [] };
  };
  const own = {
    bytes: raw.bytes,
    text: raw.text,
    at: at.slice(first, first + keys.length),
    entities: null,
    read: readingParts(raw, read),
  };
  return { data: null, errors: [], raw: own };
}

/** Which of the different questions each request asks. */
function placesOf(requests: readonly SubgraphRequest[]): readonly number[] {
  const places = new Map<string, number>();
  return requests.map(({ variables }) => {
    const place = places.get(variables) ?? places.size;
    places.set(variables, place);
    return place;
  });
}

const prefixShape = /^p(?<place>\d+)_(?<key>.+)$/;

function ownerOf(path: SubgraphError['path'], { keys }: RootJoin): { place: number; key: string } | null {
  const { place, key } = prefixShape.exec(String(path?.[0] ?? ''))?.groups ?? {};
  return key !== undefined && keys.includes(key) ? { place: Number(place), key } : null;
}

/** To each request its own fields. Who asked the same as another gets a copy: what a request gets it may change. */
function share({ data, errors }: SubgraphAnswer, join: RootJoin, places: readonly number[]): readonly SubgraphAnswer[] {
  const taken = new Set<number>();
  return places.map((place) => {
    const own: JsonObject = {};
    for (const key of join.keys) {
      const value = data === null ? undefined : getOwn(data, `${join.prefixOf(place)}${key}`);
      if (value !== undefined) setOwn(own, key, taken.has(place) ? copyJson(value) : value);
    }
    taken.add(place);
    return { data: own, errors: errors.flatMap((error) => ownError(error, join, place)) };
  });
}

function ownError(error: SubgraphError, join: RootJoin, place: number): readonly SubgraphError[] {
  const owner = ownerOf(error.path, join);
  return owner?.place === place ? [{ ...error, path: [owner.key, ...(error.path ?? []).slice(1)] }] : [];
}
