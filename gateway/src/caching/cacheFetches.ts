import type { JsonObject } from '../execution/jsonObject.ts';
import { isJsonObject, parseJsonObject } from '../execution/jsonObject.ts';
import type { Subgraph, SubgraphAnswer, SubgraphError, SubgraphFetch, SubgraphRequest } from '../execution/Subgraph.ts';
import type { CacheEntry } from './CacheEntry.ts';
import type { CachePolicy } from './CachePolicy.ts';
import type { CacheQuestion } from './CacheQuestion.ts';
import type { Cache } from './createCache.ts';
import { projectIdOf } from './projectIdOf.ts';

export interface CacheFetchesOptions {
  readonly cache: Cache;
  readonly policyOf: (fetch: SubgraphFetch) => CachePolicy | null;
}

/**
 * A department of which is not asked again what no event has changed: root fields by fetch, entities one by one. Mutations pass,
 * and raise what is good for whom they were made for. What has errors is not kept.
 */
export function cacheFetches(subgraph: Subgraph, { cache, policyOf }: CacheFetchesOptions): Subgraph {
  const policies = new WeakMap<SubgraphFetch, { readonly policy: CachePolicy | null }>();
  const policyFor = (fetch: SubgraphFetch): CachePolicy | null => {
    const known = policies.get(fetch) ?? { policy: policyOf(fetch) };
    policies.set(fetch, known);
    return known.policy;
  };
  const mutate = async (request: SubgraphRequest): Promise<SubgraphAnswer> => {
    try {
      return await subgraph.ask(request);
    } finally {
      cache.wrote(request.context.principal);
    }
  };
  return {
    ask(request) {
      const { fetch, representations } = request;
      if (fetch.kind === 'mutation') return mutate(request);
      const policy = fetch.kind === 'query' && request.context.asksAnew !== true ? policyFor(fetch) : null;
      if (policy === null) return subgraph.ask(request);
      const asking = { cache, subgraph, request, policy };
      return representations === null ? askRoots(asking) : askEntities(asking, representations);
    },
    close: subgraph.close,
  };
}

interface Asking {
  readonly cache: Cache;
  readonly subgraph: Subgraph;
  readonly request: SubgraphRequest;
  readonly policy: CachePolicy;
}

async function askRoots(asking: Asking): Promise<SubgraphAnswer> {
  const { cache, subgraph, request, policy } = asking;
  const { variables, context } = request;
  const projects = policy.projectsOf === null ? null : policy.projectsOf(parseJsonObject(`{${variables}}`));
  if (projects === undefined) return subgraph.ask(request);
  const scope = cache.scopeOf(context.principal);
  const { subgraph: department } = request.fetch;
  const question: CacheQuestion = { level: 'fetch', department, policy, scope, rest: variables, projects };
  const entry = cache.find(question) ?? (cache.hasElsewhere ? (await cache.findElsewhere([question]))[0] : null);
  if (entry != null) {
    age(request, entry);
    return answerWith(entry.text, request);
  }
  const reading = cache.begin();
  const answer = await subgraph.ask(request);
  const text = reading === null ? null : plainText(answer);
  if (reading !== null && text !== null) cache.keep(question, reading, { text, encoding: 'latin1' });
  return answer;
}

async function askEntities(asking: Asking, representations: readonly string[]): Promise<SubgraphAnswer> {
  const { cache, request, subgraph } = asking;
  const questions = representations.map((text) => questionOf(asking, text));
  const found = await lookUp(cache, questions);
  const missing = representations.flatMap((_, index) => (found[index] == null ? [index] : []));
  for (const entry of found) if (entry != null) age(request, entry);
  if (missing.length === 0) {
    return answerWith(entitiesText(found.map((entry) => entry?.text ?? 'null')), request);
  }
  const { cutEntities: _, ...plain } = request; // what is cut has no text of its own any more
  const reading = cache.begin();
  const answer = await subgraph.ask({
    ...plain,
    mayBeRaw: true,
    representations: missing.map((index) => representations[index] ?? 'null'),
  });
  const texts = entityTexts(answer, missing.length);
  if (texts === null) return withFound(readOf(answer), found, missing);
  for (const [place, index] of missing.entries()) {
    const question = questions[index];
    const text = texts[place];
    if (reading !== null && question != null && text !== undefined) {
      cache.keep(question, reading, { text, encoding: 'latin1' });
    }
  }
  if (missing.length === representations.length) return request.mayBeRaw === true ? answer : readOf(answer);
  let next = 0;
  return answerWith(entitiesText(found.map((entry) => entry?.text ?? texts[next++] ?? 'null')), request);
}

/** Null for an entity that is not to be kept. */
function questionOf({ cache, policy, request }: Asking, representation: string): CacheQuestion | null {
  const scope = cache.scopeOf(request.context.principal);
  const rest = `${request.variables}\n${representation}`;
  const asked = { level: 'fetch', department: request.fetch.subgraph, policy, scope, rest } as const;
  if (policy.entities !== 'projects') return { ...asked, projects: null };
  const id = projectIdOf(idOf(representation));
  return id === undefined ? null : { ...asked, projects: [id] };
}

function idOf(representation: string): unknown {
  try {
    return parseJsonObject(representation)['id'];
  } catch {
    return undefined;
  }
}

async function lookUp(
  cache: Cache,
  questions: readonly (CacheQuestion | null)[],
): Promise<readonly (CacheEntry | null)[]> {
  const found = questions.map((question) => (question === null ? null : cache.find(question)));
  if (!cache.hasElsewhere) return found;
  const missing = questions.flatMap((question, index) =>
    question !== null && found[index] === null ? [{ question, index }] : [],
  );
  if (missing.length === 0) return found;
  const elsewhere = await cache.findElsewhere(missing.map(({ question }) => question));
  for (const [place, { index }] of missing.entries()) found[index] = elsewhere[place] ?? null;
  return found;
}

/** An answer that is to be kept is as old as the oldest of its parts. */
function age({ context: { reading } }: SubgraphRequest, { sentAt, isOwn }: CacheEntry): void {
  if (reading == null) return;
  reading.sentAt = Math.min(reading.sentAt, sentAt);
  reading.isOwn &&= isOwn;
}

/** One character a byte. */
function answerWith(text: string, { mayBeRaw }: SubgraphRequest): SubgraphAnswer {
  const bytes = Buffer.from(text, 'latin1');
  const read = (): SubgraphAnswer => {
    const { data } = parseJsonObject(bytes.toString('utf8'));
    return { data: isJsonObject(data) ? data : null, errors: [] };
  };
  if (mayBeRaw !== true) return read();
  return { data: null, errors: [], characters: text.length, raw: { bytes, text, at: null, entities: null, read } };
}

function readOf(answer: SubgraphAnswer): SubgraphAnswer {
  return answer.raw === undefined ? answer : answer.raw.read();
}

/** An answer of root fields without errors, one character a byte; null for any other. It is read: what is no JSON is not kept. */
function plainText(answer: SubgraphAnswer): string | null {
  const { data, errors } = readOf(answer);
  if (data === null || errors.length > 0) return null;
  return latin1(`{"data":${JSON.stringify(data)}}`);
}

/** The texts of the entities, one character a byte; null for an answer that has errors or another number of them. */
function entityTexts(answer: SubgraphAnswer, count: number): readonly string[] | null {
  const { data, errors } = readOf(answer);
  const entities = data?.['_entities'];
  if (errors.length > 0 || !Array.isArray(entities) || entities.length !== count) return null;
  return entities.map((entity: unknown) => latin1(JSON.stringify(entity)));
}

function entitiesText(texts: readonly string[]): string {
  return `{"data":{"_entities":[${texts.join()}]}}`;
}

/** What was asked, among what was there; its errors say which entity they are of. */
function withFound(
  { data, errors }: SubgraphAnswer,
  found: readonly (CacheEntry | null)[],
  missing: readonly number[],
): SubgraphAnswer {
  if (missing.length === found.length) return { data, errors };
  const moved = errors.map((error) => moveError(error, missing));
  const fresh: unknown = data?.['_entities'];
  // an answer of another length is the fault of the one who gave it, and is told as such
  if (data === null || !Array.isArray(fresh) || fresh.length !== missing.length) return { data, errors: moved };
  const places = new Map(missing.map((index, place) => [index, place]));
  const all = found.map((entry, index): unknown => {
    const place = places.get(index);
    return place === undefined ? entityIn(entry) : fresh[place];
  });
  return { data: { _entities: all }, errors: moved };
}

function entityIn(entry: CacheEntry | null): JsonObject | null {
  if (entry === null || entry.text === 'null') return null;
  return parseJsonObject(Buffer.from(entry.text, 'latin1').toString('utf8'));
}

function moveError(error: SubgraphError, missing: readonly number[]): SubgraphError {
  const [root, place, ...rest] = error.path ?? [];
  const index = typeof place === 'number' ? missing[place] : undefined;
  return root === undefined || index === undefined ? error : { ...error, path: [root, index, ...rest] };
}

function latin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}
