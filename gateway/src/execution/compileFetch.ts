import type { FetchNode } from '@apollo/query-planner';
import { GraphQLError, type GraphQLSchema, getOperationAST, Kind, parse } from 'graphql';
import { applyRewrites } from './applyRewrites.ts';
import { compileRepresentation } from './compileRepresentation.ts';
import type { Execution, Step } from './Execution.ts';
import { graphqlErrorFrom } from './graphqlErrorFrom.ts';
import { isJsonObject, type JsonObject } from './jsonObject.ts';
import type { MayLack } from './MayLack.ts';
import { mergeInto } from './mergeInto.ts';
import type { PlanEnvironment } from './PlanEnvironment.ts';
import type { Subgraph, SubgraphAnswer, SubgraphError, SubgraphFetch, SubgraphRequest } from './Subgraph.ts';
import { subgraphFetchOf } from './subgraphFetchOf.ts';
import { type FlattenPath, fixedPart, responsePathsOf, visitPath } from './visitPath.ts';
import { writeVariables } from './writeVariables.ts';

/** Compiles one fetch of a plan: what is asked, of which entities, and where the answer goes. */
export function compileFetch(node: FetchNode, path: FlattenPath, environment: PlanEnvironment): Step {
  const subgraph = environment.subgraphs.get(node.serviceName);
  if (subgraph === undefined) throw new Error(`The plan asks a subgraph that is not known: ${node.serviceName}.`);
  const names = node.variableUsages ?? [];
  const place: FetchPlace = {
    fetch: subgraphFetchOf(node),
    subgraph,
    path,
    schema: environment.schema,
    mayLack: environment.mayLack?.get(node.serviceName),
    node,
    writeVariables: (variables, prefix) => writeVariables(names, variables, prefix),
  };
  return node.requires === undefined ? rootFetch(place) : entityFetch(place);
}

interface FetchPlace {
  readonly fetch: SubgraphFetch;
  readonly subgraph: Subgraph;
  readonly path: FlattenPath;
  readonly schema: GraphQLSchema;
  readonly mayLack: MayLack | undefined;
  readonly node: FetchNode;
  readonly writeVariables: (variables: Readonly<JsonObject>, prefix: string) => string;
}

function rootFetch({ fetch, subgraph, path, schema, node, writeVariables }: FetchPlace): Step {
  const { outputRewrites } = node;
  const wholePath = path.length > 0 ? fixedPart(path) : onlyRootKey(node.operation);
  return (execution) => {
    if (path.length === 0) return run(execution, null);
    const places: JsonObject[] = [];
    visitPath(execution.data, path, (place) => void places.push(place));
    return places.length === 0 ? undefined : run(execution, places);
  };

  async function run(execution: Execution, places: readonly JsonObject[] | null): Promise<void> {
    const { variables, context } = execution;
    const { data, errors } = await answered(execution, subgraph, {
      fetch,
      variables: writeVariables(variables, ''),
      variablesWith: (prefix) => writeVariables(variables, prefix),
      representations: null,
      context,
    });
    // asked once for all places under a list: the first stands for them
    const [at = []] = places === null || errors.length === 0 ? [] : responsePathsOf(execution.data, path);
    for (const error of errors) {
      const errorPath = error.path === undefined ? wholePath : [...at, ...error.path];
      execution.errors.push(graphqlErrorFrom(error, fetch.subgraph, errorPath));
    }
    if (data === null) return;
    if (outputRewrites !== undefined) applyRewrites(schema, outputRewrites, data);
    if (places !== null) for (const place of places) mergeInto(place, structuredClone(data));
    else if (isEmpty(execution.data)) execution.data = data;
    else mergeInto(execution.data, data);
  }
}

/** Where the error of a whole fetch belongs: to its root field, if it has but one. */
function onlyRootKey(source: string): readonly string[] | undefined {
  const operation = getOperationAST(parse(source, { noLocation: true }));
  const [first, another] = operation?.selectionSet.selections ?? [];
  if (first?.kind !== Kind.FIELD || another !== undefined) return undefined;
  return [first.alias?.value ?? first.name.value];
}

/** What has been asked and answered already, while the answer was being spliced, is not asked again. */
async function answered(
  { received }: Execution,
  subgraph: Subgraph,
  request: SubgraphRequest,
): Promise<SubgraphAnswer> {
  const before = received?.get(request.fetch);
  const isSame = before !== undefined && areSame(before.representations, request.representations);
  return isSame ? before.read() : subgraph.ask(request);
}

/** Slices of an answer are sent on as the subgraph has written them, and it may write a text in several ways. */
function areSame(sent: readonly string[] | null, now: readonly string[] | null): boolean {
  if (sent === null || now === null) return sent === now;
  const text = `[${now.join()}]`;
  if (text === `[${sent.join()}]`) return true;
  try {
    return JSON.stringify(JSON.parse(`[${sent.join()}]`)) === text;
  } catch {
    return false;
  }
}

function isEmpty(object: JsonObject): boolean {
  for (const _ in object) return false;
  return true;
}

/** An entity, and which of the representations is its own. Several entities may share one. */
interface Target {
  readonly entity: JsonObject;
  readonly representation: number;
  /** Which of the objects at the place it is. */
  readonly position: number;
}

function entityFetch(place: FetchPlace): Step {
  const { fetch, subgraph, path, schema, mayLack, node, writeVariables } = place;
  const represent = compileRepresentation(schema, node.requires ?? [], node.inputRewrites, mayLack);
  const { outputRewrites } = node;
  return (execution) => {
    const targets: Target[] = [];
    const known = new Map<string, number>();
    let position = 0;
    visitPath(execution.data, path, (entity) => {
      const text = represent(entity);
      if (text !== null) {
        let representation = known.get(text);
        if (representation === undefined) known.set(text, (representation = known.size));
        targets.push({ entity, representation, position });
      }
      position += 1;
    });
    return targets.length === 0 ? undefined : run(execution, targets, [...known.keys()]);
  };

  async function run(execution: Execution, targets: readonly Target[], representations: readonly string[]) {
    const { variables, context } = execution;
    const { data, errors } = await answered(execution, subgraph, {
      fetch,
      variables: writeVariables(variables, ''),
      representations,
      context,
    });
    if (errors.length > 0) addErrors(execution, place, targets, errors);
    if (data === null) return;
    const entities = data['_entities'];
    if (!Array.isArray(entities) || entities.length !== representations.length) {
      const message = `The subgraph "${fetch.subgraph}" did not answer with the ${representations.length} entities it was asked for.`;
      execution.errors.push(new GraphQLError(message, { extensions: { serviceName: fetch.subgraph } }));
      return;
    }
    for (const { entity, representation } of targets) keepType(entity, entities[representation], outputRewrites);
    if (outputRewrites !== undefined) applyRewrites(schema, outputRewrites, entities);
    for (const { entity, representation } of targets) {
      const received: unknown = entities[representation];
      if (isJsonObject(received)) mergeInto(entity, received);
    }
  }
}

/** An entity of which the answer says no type is of the type that was asked for. Rewrites look at it; else none need be there. */
function keepType(entity: JsonObject, received: unknown, rewrites: FetchNode['outputRewrites']): void {
  if (!isJsonObject(received)) return;
  const said = received['__typename'];
  if (!said && (said !== undefined || rewrites !== undefined)) received['__typename'] = entity['__typename'];
}

/** An error of an entity is that of every object that stands for it; another one is that of the whole fetch. */
function addErrors(
  execution: Execution,
  { fetch, path }: FetchPlace,
  targets: readonly Target[],
  errors: readonly SubgraphError[],
): void {
  const paths = responsePathsOf(execution.data, path);
  for (const error of errors) {
    const index = error.path?.[1];
    if (error.path === undefined || typeof index !== 'number') {
      const whole = targets.length === 1 ? paths[targets[0]?.position ?? 0] : fixedPart(path);
      execution.errors.push(graphqlErrorFrom(error, fetch.subgraph, whole));
      continue;
    }
    const rest = error.path.slice(2);
    for (const { representation, position } of targets) {
      if (representation !== index) continue;
      execution.errors.push(graphqlErrorFrom(error, fetch.subgraph, [...(paths[position] ?? []), ...rest]));
    }
  }
}
