import { encodePrincipal } from '@guanjia/kernel/signature';
import DataLoader from 'dataloader';
import type {
  RawAnswer,
  SubgraphAnswer,
  SubgraphError,
  SubgraphFetch,
  SubgraphRequest,
} from '../execution/Subgraph.ts';
import { copyJson } from './copyJson.ts';
import { isForEachAlone } from './isForEachAlone.ts';
import { entityParts, type RawParts, readingParts, readPart } from './rawParts.ts';

type Ask = (request: SubgraphRequest) => Promise<SubgraphAnswer>;

/** Representations in one request; a fetch that has more by itself keeps them. */
const representationsAtMost = 500;

/**
 * Joins entity fetches of concurrent requests into one: those that ask for the same selection with the same variables for
 * the same person, within one turn of the event loop. Each gets its own entities and its own errors; an error that names no
 * entity, or that costs all of them, makes each ask for itself, so that nobody suffers from another's key.
 */
export function joinEntityFetches(askAlone: Ask, onJoined: (requests: number) => void): Ask {
  const opened = new WeakMap<SubgraphFetch, OpenLoader[]>();
  const open = (loaders: OpenLoader[], key: string): Loader => {
    const close = (): void => {
      const place = loaders.findIndex((one) => one.key === key);
      if (place !== -1) loaders.splice(place, 1);
    };
    const loader = new DataLoader<SubgraphRequest, SubgraphAnswer>(
      async (requests) => {
        close();
        const answers = await Promise.all(inGroups(requests).map((group) => askTogether(askAlone, group, onJoined)));
        return answers.flat();
      },
      { cache: false, batchScheduleFn: setImmediate },
    );
    loaders.push({ key, loader });
    return loader;
  };
  return (request) => {
    const { fetch, variables, context } = request;
    const key = `${variables}\n${encodePrincipal(context.principal)}`;
    let loaders = opened.get(fetch);
    if (loaders === undefined) opened.set(fetch, (loaders = []));
    const known = loaders.find((one) => one.key === key);
    return (known?.loader ?? open(loaders, key)).load(request);
  };
}

type Loader = DataLoader<SubgraphRequest, SubgraphAnswer>;

/** One that still takes requests. They are few at a time, and no Map: see collapsePosts.ts. */
interface OpenLoader {
  readonly key: string;
  readonly loader: Loader;
}

/** In the order given, each group within the limit. */
function inGroups(requests: readonly SubgraphRequest[]): readonly (readonly SubgraphRequest[])[] {
  const groups: SubgraphRequest[][] = [];
  let room = 0;
  for (const request of requests) {
    const needed = request.representations?.length ?? 0;
    const group = groups.at(-1);
    if (group === undefined || needed > room) {
      groups.push([request]);
      room = representationsAtMost - needed;
    } else {
      group.push(request);
      room -= needed;
    }
  }
  return groups;
}

async function askTogether(
  askAlone: Ask,
  group: readonly SubgraphRequest[],
  onJoined: (requests: number) => void,
): Promise<readonly SubgraphAnswer[]> {
  const [first, second] = group;
  if (first === undefined) return [];
  if (second === undefined) return [await askAlone(first)];
  const places = new Map<string, number>();
  const placesOf = group.map(({ representations }) =>
    (representations ?? []).map((text) => {
      const place = places.get(text) ?? places.size;
      places.set(text, place);
      return place;
    }),
  );
  const mayBeRaw = group.every((request) => request.mayBeRaw === true);
  const began = performance.now();
  const came = await askAlone({ ...first, representations: [...places.keys()], mayBeRaw });
  const { raw } = came;
  const shares = raw === undefined ? null : rawShares(raw, group, placesOf, places.size);
  if (shares !== null) {
    onJoined(group.length);
    return shares;
  }
  const answer = raw === undefined ? came : raw.read();
  if (answer.data === null || !answer.errors.every((error) => isOfEntity(error, places.size))) {
    if (!isForEachAlone(answer)) return group.map(() => answer);
    // what the first try has taken is gone from each one's time
    const spentMs = performance.now() - began;
    return Promise.all(group.map((request) => askAlone({ ...request, spentMs })));
  }
  onJoined(group.length);
  return share(answer, placesOf);
}

/** To each request its own entities, unread. Null where the answer is not just entities. */
function rawShares(
  raw: RawAnswer,
  group: readonly SubgraphRequest[],
  placesOf: readonly (readonly number[])[],
  entities: number,
): readonly SubgraphAnswer[] | null {
  const cut = cutOnce(raw, group, entities);
  if (cut !== null) {
    return placesOf.map((places) =>
      rawShare(raw, { at: null, entities: places.map((place) => cut[place]) }, () => {
        const parts = entityParts(raw, entities);
        return parts === null ? raw.read() : readParts(raw, parts, places);
      }),
    );
  }
  const parts = entityParts(raw, entities);
  if (parts === null) return null;
  return placesOf.map((places) =>
    rawShare(raw, { at: places.map((place) => parts.at[place] ?? 0), entities: null }, () =>
      readParts(raw, parts, places),
    ),
  );
}

/** What all of them would make of the answer, each for himself; null where they do not look at it in one way. */
function cutOnce(raw: RawAnswer, group: readonly SubgraphRequest[], entities: number): readonly unknown[] | null {
  const [first] = group;
  const cutEntities = first?.cutEntities;
  if (cutEntities === undefined || !group.every((request) => request.cutEntities === cutEntities)) return null;
  try {
    return cutEntities(raw, entities);
  } catch {
    return null; // each will see for himself what is wrong with his own
  }
}

function rawShare(raw: RawAnswer, own: Pick<RawAnswer, 'at' | 'entities'>, read: () => SubgraphAnswer): SubgraphAnswer {
  return {
    data: null,
    errors: [],
    raw: { bytes: raw.bytes, text: raw.text, at: own.at, entities: own.entities, read: readingParts(raw, read) },
  };
}

function readParts(raw: RawAnswer, { at, ends }: RawParts, places: readonly number[]): SubgraphAnswer {
  return {
    data: { _entities: places.map((place) => readPart(raw, at[place] ?? 0, ends[place] ?? 0)) },
    errors: [],
  };
}

function isOfEntity({ path }: SubgraphError, entities: number): boolean {
  const place = path?.[1];
  return typeof place === 'number' && place >= 0 && place < entities;
}

/** To each request its own. Who comes second gets a copy: what a request gets it may change. */
function share({ data, errors }: SubgraphAnswer, placesOf: readonly (readonly number[])[]): readonly SubgraphAnswer[] {
  const entities: unknown = data?.['_entities'];
  const received: readonly unknown[] = Array.isArray(entities) ? entities : [];
  const taken = new Set<number>();
  const take = (place: number): unknown => {
    const entity = received[place];
    if (!taken.has(place)) {
      taken.add(place);
      return entity;
    }
    return copyJson(entity);
  };
  return placesOf.map((places) => ({
    data: data === null ? null : { _entities: places.map(take) },
    errors: errors.length === 0 ? errors : errors.flatMap((error) => ownError(error, places)),
  }));
}

function ownError(error: SubgraphError, places: readonly number[]): readonly SubgraphError[] {
  const [root = '_entities', place, ...rest] = error.path ?? [];
  const index = typeof place === 'number' ? places.indexOf(place) : -1;
  return index === -1 ? [] : [{ ...error, path: [root, index, ...rest] }];
}
