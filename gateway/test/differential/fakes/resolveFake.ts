import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import { canonicalJson } from '../canonicalJson.ts';
import { hashOf } from '../hashOf.ts';
import type { FakeGraph } from './FakeGraph.ts';
import type { FakeObject } from './FakeObject.ts';
import { fakeLeaf } from './fakeLeaf.ts';
import { isJsonRecord, type JsonRecord } from './JsonRecord.ts';
import type { Lie } from './Lie.ts';
import type { World } from './World.ts';

/** One question while it is answered. */
export interface Visit {
  readonly world: World;
  readonly graph: FakeGraph;
  /** What is to be replaced once graphql-js has made an honest answer. */
  readonly lies: Lie[];
}

/** Gives every field a value: by the object it belongs to, its arguments, and what it requires of the representation. */
export const resolveFake: GraphQLFieldResolver<FakeObject | null, Visit, JsonRecord> = (parent, given, visit, info) => {
  const { fieldName, parentType, returnType } = info;
  if (fieldName === '_entities') return entities(given['representations'], visit, info);
  const { world, graph } = visit;
  const where = `${parentType.name}.${fieldName}`;
  const required = (graph.requires.get(where) ?? []).map((name) => parent?.representation?.[name] ?? null);
  const number = parent?.number ?? 0;
  const dice = hashOf(world.seed, where, number, canonicalJson(given), canonicalJson(required));
  if (happens(world.errors, dice, 'error')) throw failure(`${where} of ${number} fails`, dice);
  const value = valueOf(returnType, dice, { visit, info, keyNumber: graph.keyFields.has(where) ? number : null });
  planLie(value, dice, visit, info);
  return value;
};

interface Place {
  readonly visit: Visit;
  readonly info: GraphQLResolveInfo;
  /** The number of the object whose key this is part of; null for other fields. */
  readonly keyNumber: number | null;
}

function valueOf(type: GraphQLOutputType, dice: number, place: Place): unknown {
  const { graph, world } = place.visit;
  if (!isNonNullType(type) && happens(world.nulls, dice, 'null')) return null;
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const length = hashOf(dice, 'length') % (world.longest + 1);
    return Array.from({ length }, (_, index) => valueOf(nullable.ofType, hashOf(dice, index), place));
  }
  if (isLeafType(nullable)) {
    if (place.keyNumber === null) return fakeLeaf(nullable, hashOf(dice, 'leaf'));
    return nullable.name === 'Int' || nullable.name === 'Float' ? place.keyNumber : String(place.keyNumber);
  }
  const number = place.keyNumber ?? numberOf(nullable.name, hashOf(dice, 'number'), graph, isAbstractType(nullable));
  return objectOf(nullable.name, number, null, place);
}

function numberOf(type: string, dice: number, { entityTypes, identities }: FakeGraph, isAbstract: boolean): number {
  return isAbstract || entityTypes.has(type) ? identities.entity(type, dice) : dice % 1_000_000;
}

/** The object, under the concrete type that this subgraph knows. */
function objectOf(
  typeName: string,
  number: number,
  representation: JsonRecord | null,
  { visit, info }: Pick<Place, 'visit' | 'info'>,
): FakeObject {
  const type = info.schema.getType(typeName);
  if (!isAbstractType(type)) return { type: typeName, number, representation };
  const possible = info.schema.getPossibleTypes(type).map(({ name }) => name);
  return { type: visit.graph.identities.typeOf(number, possible), number, representation };
}

/** Entities by representation: one that is asked for twice is answered twice, and alike. */
function entities(representations: unknown, visit: Visit, info: GraphQLResolveInfo): readonly unknown[] {
  if (!Array.isArray(representations)) throw new GraphQLError('There are no representations.');
  return representations.map((representation: unknown, index) => {
    if (!isJsonRecord(representation)) throw new GraphQLError('A representation is an object.');
    const typeName = String(representation['__typename']);
    if (info.schema.getType(typeName) === undefined) throw new GraphQLError(`There is no type ${typeName} here.`);
    const dice = hashOf(visit.world.seed, 'entity', typeName, canonicalJson(keyOf(representation, visit.graph)));
    if (happens(visit.world.nulls / 4, dice, 'null')) return null;
    if (happens(visit.world.errors, dice, 'error')) return failure(`${typeName} is not to be had`, dice);
    const entity = objectOf(typeName, numberIn(representation, visit.graph), representation, { visit, info });
    if (happens(visit.world.lies, dice, 'lie')) {
      const type = info.schema.getType(entity.type);
      const path = ['_entities', index];
      if (type !== undefined && 'getFields' in type && 'getInterfaces' in type) {
        visit.lies.push({ path, type, isKey: false, dice: hashOf(dice, 'which') });
      }
    }
    return entity;
  });
}

/** The members of a representation that belong to a key. What else it has differs from fetch to fetch. */
function keyOf(representation: JsonRecord, { keyFields }: FakeGraph): readonly unknown[] {
  const typeName = String(representation['__typename']);
  return Object.entries(representation).filter(([name]) => keyFields.has(`${typeName}.${name}`));
}

/** Reads the number off the first leaf of the key, as `valueOf` wrote it there; what a lie has spoilt gets some number. */
function numberIn(representation: JsonRecord, graph: FakeGraph): number {
  const leaf = firstLeaf(keyOf(representation, graph).map((entry) => (Array.isArray(entry) ? entry[1] : null)));
  const number = typeof leaf === 'string' || typeof leaf === 'number' ? Number(leaf) : Number.NaN;
  return Number.isSafeInteger(number) && number >= 0 ? number : hashOf(canonicalJson(leaf)) % 1000;
}

function firstLeaf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  return Object.values(value)
    .map(firstLeaf)
    .find((leaf) => leaf !== null && leaf !== undefined);
}

/** Where a lie is to be told: about the value, or about an element of the list that it is. */
function planLie(value: unknown, dice: number, { world, lies, graph }: Visit, info: GraphQLResolveInfo): void {
  const { path, returnType, parentType, fieldName } = info;
  if (!happens(world.lies, dice, 'lie')) return;
  const steps: (string | number)[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = path; step !== undefined; step = step.prev) {
    steps.unshift(step.key);
  }
  let type: GraphQLOutputType = returnType;
  let inner = value;
  for (let level = 0; Array.isArray(inner) && inner.length > 0; level += 1) {
    const nullable = getNullableType(type);
    const element = hashOf(dice, 'element', level);
    if (!isListType(nullable) || element % 3 === 0) break;
    steps.push(element % inner.length);
    inner = inner[element % inner.length];
    type = nullable.ofType;
  }
  const isKey = graph.keyFields.has(`${parentType.name}.${fieldName}`);
  lies.push({ path: steps, type, isKey, dice: hashOf(dice, 'which') });
}

function failure(message: string, dice: number): GraphQLError {
  const extensions = [{}, { code: 'FAKE', detail: { dice: dice % 10 } }, { code: 'INVALID_GRAPHQL' }][dice % 3];
  return new GraphQLError(message, { extensions: extensions ?? {} });
}

function happens(ofThousand: number, dice: number, what: string): boolean {
  return ofThousand > 0 && hashOf(dice, what) % 1000 < ofThousand;
}
