import { type GraphQLSchema, isAbstractType, isInterfaceType, isObjectType } from 'graphql';
import { canonicalJson } from './canonicalJson.ts';
import { isJsonRecord, type JsonRecord } from './fakes/JsonRecord.ts';
import { keepObjects } from './mergeData.ts';

type ResponsePath = readonly (string | number)[];

/** The data that Apollo's executor puts together, followed from outside by the answers that it is given. */
export interface FollowedData {
  /** The objects that a fetch at a path is for. */
  at(path: ResponsePath, representations: readonly unknown[]): Asked;
  /**
   * Tells an answer before Apollo's executor merges it. The answer is kept, not copied, as it keeps it. Changes it so that no
   * data is lost: Apollo's executor merges lists element by element, but replaces the lists within them.
   */
  sawAnswer(objects: readonly JsonRecord[], answers: readonly unknown[]): void;
  /** What the fetches at the root are merged into. */
  readonly root: JsonRecord;
}

/** Which objects the representations of a fetch are those of. */
export interface Asked {
  /** In the order of the representations; empty where that cannot be said. */
  readonly objects: readonly JsonRecord[];
  readonly places: readonly ResponsePath[];
  /** Whether every object at the path was asked for. */
  readonly isComplete: boolean;
}

interface Found {
  readonly path: ResponsePath;
  readonly object: JsonRecord;
}

/** Nothing fetched yet. */
export function followData(schema: GraphQLSchema): FollowedData {
  const root: JsonRecord = Object.create(null);
  return {
    root,
    at(path, representations) {
      const found: Found[] = [];
      collect(root, path, [], found);
      const asked: Found[] = [];
      for (const one of found) {
        const representation = representations[asked.length];
        if (isJsonRecord(representation) && stands(schema, one.object, representation)) asked.push(one);
      }
      if (asked.length < representations.length) return { objects: [], places: [], isComplete: false };
      return {
        objects: asked.map(({ object }) => object),
        places: asked.map(({ path: place }) => place),
        isComplete: found.length === representations.length,
      };
    },
    sawAnswer(objects, answers) {
      for (const [index, answer] of answers.entries()) {
        const object = objects[index];
        if (object === undefined || !isJsonRecord(answer)) continue;
        keepObjects(object, answer);
        if (object === root) placeRoots(root, answer);
      }
    },
  };
}

/** As Apollo's executor will do in a moment; what it then does further down happens in these same objects. */
function placeRoots(root: JsonRecord, answer: JsonRecord): void {
  for (const key of Object.keys(answer)) {
    const [present, value] = [root[key], answer[key]];
    const mergesInto =
      (isJsonRecord(present) && isJsonRecord(value)) ||
      (Array.isArray(present) && Array.isArray(value) && present.length === value.length);
    if (!mergesInto) root[key] = value;
  }
}

function collect(value: unknown, path: ResponsePath, parents: ResponsePath, found: Found[]): void {
  const [step, ...rest] = path;
  if (value === null || value === undefined) return;
  if (step === '@') {
    if (!Array.isArray(value)) return;
    for (const [index, element] of value.entries()) collect(element, rest, [...parents, index], found);
  } else if (step !== undefined) {
    if (isJsonRecord(value) && Object.hasOwn(value, step)) collect(value[step], rest, [...parents, step], found);
  } else if (isJsonRecord(value)) {
    found.push({ path: parents, object: value });
  }
}

/** Whether the representation can be that of the object: each of its members is the same there. */
function stands(schema: GraphQLSchema, object: JsonRecord, representation: JsonRecord): boolean {
  const [objectType, askedType] = [object['__typename'], representation['__typename']];
  if (typeof objectType !== 'string' || typeof askedType !== 'string') return false;
  if (!isOneOf(schema, objectType, askedType) && !isOneOf(schema, askedType, objectType)) return false;
  return Object.entries(representation).every(
    ([key, value]) => key === '__typename' || (Object.hasOwn(object, key) && covers(object[key], value)),
  );
}

function covers(value: unknown, part: unknown): boolean {
  if (Array.isArray(value) && Array.isArray(part)) {
    return value.length === part.length && part.every((element, index) => covers(value[index], element));
  }
  if (!isJsonRecord(value) || !isJsonRecord(part)) return canonicalJson(value) === canonicalJson(part);
  return Object.entries(part).every(([key, member]) => Object.hasOwn(value, key) && covers(value[key], member));
}

function isOneOf(schema: GraphQLSchema, name: string, condition: string): boolean {
  if (name === condition) return true;
  const [type, abstract] = [schema.getType(name), schema.getType(condition)];
  return isAbstractType(abstract) && (isObjectType(type) || isInterfaceType(type)) && schema.isSubType(abstract, type);
}
