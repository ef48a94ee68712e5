import { buildSubgraph } from '@apollo/federation-internals';
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import type { OtherSubgraph } from '../OtherSubgraph.ts';
import { type EntityKeys, readEntityKeys } from './entityKeys.ts';
import { listLength, mockLeaf } from './mockLeaf.ts';
import { type MockSeed, mockSeed } from './mockSeed.ts';

/** What a subgraph is asked over HTTP. */
export interface MockQuestion {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string | null;
}

/** Answers for a subgraph out of nothing but its SDL. */
export interface MockSubgraph {
  answer(question: MockQuestion): Promise<ExecutionResult>;
}

type Values = Readonly<Record<string, unknown>>;

/** An object of which only this is decided; all else is made of its seed when it is asked for. */
interface MockObject {
  readonly __typename: string;
  readonly seed: MockSeed;
  /** What somebody has said of it: a representation, or the arguments it was asked by. */
  readonly given: Values;
}

/**
 * A subgraph that invents: what an entity is follows from its key alone, so that each question about it, from whichever side and in whichever run, is
 * answered alike. Keys and what mutations are told come back as they were given.
 */
export function createMockSubgraph({ name, url, sdl }: OtherSubgraph): MockSubgraph {
  const schema = buildSubgraph(name, url, sdl).schema.toGraphQLJSSchema();
  const keys = readEntityKeys(parse(sdl));

  const objectOf = (type: GraphQLObjectType, seed: MockSeed, given: Values): MockObject => ({
    __typename: type.name,
    given: { ...keyValues(type, { seed, given, keys }), ...given },
    seed: seedOf(type, { seed, given, keys }),
  });

  function valueOf(type: GraphQLOutputType, asked: Asked): unknown {
    if (isNonNullType(type)) return valueOf(type.ofType, asked);
    if (isListType(type)) {
      const { ofType } = type;
      const length = Math.min(listLength, wholeNumber(asked.args['first']) ?? listLength);
      return Array.from({ length }, (_, index) =>
        valueOf(ofType, { ...asked, args: {}, seed: asked.seed.below(index) }),
      );
    }
    if (isLeafType(type)) return mockLeaf(type, asked.field, asked.seed);
    const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
    const object = possible[asked.seed.number(possible.length)];
    return object === undefined ? null : objectOf(object, asked.seed, echoed(object, asked.args));
  }

  const entityOf = (representation: unknown): MockObject | null => {
    if (!isRecord(representation)) return null;
    const { __typename: typename, ...given } = representation;
    const type = schema.getType(String(typename));
    return isObjectType(type) ? objectOf(type, mockSeed(name), given) : null;
  };

  const resolveField: GraphQLFieldResolver<unknown, unknown, Record<string, unknown>> = (source, args, _, info) => {
    const { fieldName, parentType, returnType } = info;
    if (fieldName === '_service') return { sdl };
    if (fieldName === '_entities')
      return Array.isArray(args['representations']) ? args['representations'].map(entityOf) : [];
    const parent = isMockObject(source) ? source : null;
    if (parent === null && isRecord(source)) return source[fieldName];
    const seed = parent?.seed ?? mockSeed(name);
    if (parent !== null && Object.hasOwn(parent.given, fieldName)) {
      return givenValue(parent.given[fieldName], returnType, seed.below(fieldName));
    }
    const { description = null } = parentType.getFields()[fieldName] ?? {};
    const field = { name: fieldName, description: description ?? null };
    return valueOf(returnType, { field, args, seed: seed.below(parentType.name, fieldName, args) });
  };

  /** Objects within a representation are completed like any other. */
  function givenValue(value: unknown, type: GraphQLOutputType, seed: MockSeed): unknown {
    if (Array.isArray(value)) return value.map((entry, index) => givenValue(entry, type, seed.below(index)));
    const named = getNamedType(type);
    if (!isRecord(value) || !isObjectType(named)) return value;
    const { __typename: _, ...given } = value;
    return objectOf(named, seed, given);
  }

  return {
    async answer({ query, variables, operationName }) {
      return execute({
        schema,
        document: documentOf(query),
        variableValues: variables,
        operationName,
        fieldResolver: resolveField,
        typeResolver: (value) => (isMockObject(value) ? value.__typename : undefined),
      });
    },
  };
}

interface Asked {
  readonly field: { readonly name: string; readonly description: string | null };
  readonly args: Values;
  readonly seed: MockSeed;
}

interface Identity {
  readonly seed: MockSeed;
  readonly given: Values;
  readonly keys: EntityKeys;
}

function keyOf(type: GraphQLObjectType, { given, keys }: Identity): readonly string[] {
  const all = keys.get(type.name) ?? [];
  return all.find((key) => key.every((field) => Object.hasOwn(given, field))) ?? all[0] ?? [];
}

/** Of the fields of its key those that are leaves; invented where they are not given. */
function keyValues(type: GraphQLObjectType, identity: Identity): Values {
  const fields = type.getFields();
  return Object.fromEntries(
    keyOf(type, identity).flatMap((key): [string, unknown][] => {
      if (Object.hasOwn(identity.given, key)) return [[key, identity.given[key]]];
      const field = fields[key];
      const leaf = field === undefined ? undefined : getNamedType(field.type);
      if (field === undefined || !isLeafType(leaf)) return [];
      const named = { name: key, description: field.description ?? null };
      return [[key, mockLeaf(leaf, named, identity.seed.below(type.name, key))]];
    }),
  );
}

/** An entity's follows from its key; any other object's from where it stands. */
function seedOf(type: GraphQLObjectType, identity: Identity): MockSeed {
  const values = keyValues(type, identity);
  return Object.keys(values).length === 0 ? identity.seed : mockSeed(JSON.stringify([type.name, values]));
}

/** Of the arguments, and of an `input`, what the object has by the same name and type. */
function echoed(type: GraphQLObjectType, args: Values): Values {
  const fields = type.getFields();
  const said = { ...(isRecord(args['input']) ? args['input'] : {}), ...args };
  return Object.fromEntries(
    Object.entries(said).filter(([name, value]) => {
      const field = fields[name];
      return (
        field !== undefined &&
        isLeafType(getNamedType(field.type)) &&
        typeof value === 'string' &&
        !isListType(field.type)
      );
    }),
  );
}

function wholeNumber(value: unknown): number | null {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function isMockObject(value: unknown): value is MockObject {
  return isRecord(value) && 'seed' in value && 'given' in value && '__typename' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The gateway asks the same documents again and again; they are small, and few. */
const documents = new Map<string, DocumentNode>();
const documentsKept = 500;

function documentOf(query: string): DocumentNode {
  const known = documents.get(query);
  if (known !== undefined) return known;
  const document = parse(query, { noLocation: true });
  if (documents.size >= documentsKept) documents.clear();
  documents.set(query, document);
  return document;
}
