import { DomainError } from '@guanjia/kernel/DomainError';
import { executeSync, type GraphQLSchema } from 'graphql';
import { formattedRefusal } from '../errors/formattedRefusal.ts';
import { isJsonObject, type JsonObject, parseJsonObject } from '../execution/jsonObject.ts';
import { mergeInto } from '../execution/mergeInto.ts';
import type { Subgraph, SubgraphAnswer, SubgraphError, SubgraphFetch, SubgraphRequest } from '../execution/Subgraph.ts';
import { compileEventFetch, type EntityFetch, type EventFetch, keyAlias } from './compileEventFetch.ts';

/**
 * A subgraph of which subscriptions are never asked: the first fetch of each is answered from the event at hand, whoever
 * declares the field. Only what it says itself of entities that the event names is asked of it. `schema` is the supergraph's.
 */
export function answerFromEvents(subgraph: Subgraph, schema: GraphQLSchema): Subgraph {
  const compiled = new WeakMap<SubgraphFetch, EventFetch>();
  const compile = (fetch: SubgraphFetch): EventFetch => {
    const known = compiled.get(fetch) ?? compileEventFetch(fetch, schema);
    compiled.set(fetch, known);
    return known;
  };
  return {
    async ask(request) {
      const { fetch } = request;
      return fetch.kind === 'subscription'
        ? answer(request, compile(fetch), { schema, subgraph })
        : subgraph.ask(request);
    },
    close: subgraph.close,
  };
}

interface Sources {
  readonly schema: GraphQLSchema;
  readonly subgraph: Subgraph;
}

async function answer(
  request: SubgraphRequest,
  { document, entities }: EventFetch,
  { schema, subgraph }: Sources,
): Promise<SubgraphAnswer> {
  const { update } = request.context;
  if (update === null) {
    return { data: null, errors: [formattedRefusal(new DomainError('SUBSCRIPTION_NEEDS_STREAM'))] };
  }
  const variables = parseJsonObject(`{${request.variables}}`);
  const { data: fromEvent, errors = [] } = executeSync({
    schema,
    document,
    rootValue: { [update.field]: update.value },
    variableValues: variables,
  });
  const faults = errors.map((error): SubgraphError => error.toJSON());
  if (fromEvent == null) return { data: null, errors: faults };
  const data: JsonObject = { ...fromEvent };
  const more = await Promise.all(entities.map((entity) => complete(data, entity, { request, variables, subgraph })));
  return { data, errors: [...faults, ...more.flat()] };
}

interface Asking {
  readonly request: SubgraphRequest;
  readonly variables: Readonly<JsonObject>;
  readonly subgraph: Subgraph;
}

/** Puts in their places what the subgraph says of the entities of one path; its errors. */
async function complete(data: JsonObject, entity: EntityFetch, asking: Asking): Promise<readonly SubgraphError[]> {
  const places = placesAt(data, entity.path);
  if (places.length === 0) return [];
  const { typeName: __typename, keys, fetch, path } = entity;
  const used = Object.fromEntries(
    entity.variables.flatMap((name) => (name in asking.variables ? [[name, asking.variables[name]]] : [])),
  );
  const representations = places.map((place) => {
    const known = keys.map((key) => [key, place[keyAlias(key)]]);
    for (const key of keys) delete place[keyAlias(key)];
    return JSON.stringify({ __typename, ...Object.fromEntries(known) });
  });
  const asked = [...new Set(representations)];
  const { data: answered, errors } = await asking.subgraph.ask({
    fetch,
    variables: JSON.stringify(used).slice(1, -1),
    representations: asked,
    context: asking.request.context,
  });
  const found = answered?.['_entities'];
  places.forEach((place, index) => {
    const value: unknown = Array.isArray(found) ? found[asked.indexOf(representations[index] ?? '')] : null;
    if (isJsonObject(value)) mergeInto(place, structuredClone(value));
  });
  return errors.map((error) => ({ ...error, path: [...path, ...(error.path ?? []).slice(2)] }));
}

function placesAt(value: unknown, path: readonly string[]): readonly JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((item) => placesAt(item, path));
  if (!isJsonObject(value)) return [];
  const [name, ...rest] = path;
  return name === undefined ? [value] : placesAt(value[name], rest);
}
