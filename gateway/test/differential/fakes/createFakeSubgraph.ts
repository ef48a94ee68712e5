import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  type DocumentNode,
  executeSync,
  type GraphQLObjectType,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { hashOf } from '../hashOf.ts';
import { breakAnswer } from './breakAnswer.ts';
import type { FakeAnswer, FakeQuestion } from './FakeAnswer.ts';
import type { FakeGraph } from './FakeGraph.ts';
import type { FakeObject } from './FakeObject.ts';
import { resolveFake, type Visit } from './resolveFake.ts';
import { tellLie } from './tellLie.ts';
import type { World } from './World.ts';

/** A subgraph without a server: graphql-js over its SDL, its values and its faults by hash. */
export interface FakeSubgraph {
  readonly name: string;
  /** Answers with an object of its own each time, the same for the same question in the same world, whatever was asked before. */
  answer(question: FakeQuestion, world: World): FakeAnswer;
}

const keptDocuments = 50;

/** Opens the fake of one subgraph of a graph. */
export function createFakeSubgraph(name: string, document: DocumentNode, graph: FakeGraph): FakeSubgraph {
  const schema = withoutResolvers(buildSubgraphSchema(document));
  const documents = new Map<string, ReturnType<typeof readDocument>>();
  return {
    name,
    answer({ query, operationName, variables }, world) {
      let read = documents.get(query);
      if (read === undefined) {
        if (documents.size >= keptDocuments) documents.clear();
        documents.set(query, (read = readDocument(schema, query)));
      }
      if ('errors' in read) return read;
      const visit: Visit = { world, graph, lies: [] };
      const { data, errors = [] } = executeSync({
        schema,
        document: read.document,
        operationName,
        variableValues: variables,
        rootValue: null,
        contextValue: visit,
        fieldResolver: resolveFake,
        typeResolver: ({ type }: FakeObject) => type,
      });
      const honest: FakeAnswer = JSON.parse(JSON.stringify({ data: data ?? null, errors: errors.map(plainError) }));
      if (honest.data !== null) for (const lie of visit.lies) tellLie(honest.data, lie);
      const dice = hashOf(world.seed, 'fetch', name, query);
      const answer = dice % 1000 < world.broken ? breakAnswer(honest, name, dice) : honest;
      return JSON.parse(JSON.stringify(answer));
    },
  };
}

function readDocument(schema: GraphQLSchema, query: string): { document: DocumentNode } | FakeAnswer {
  const document = parse(query, { noLocation: true });
  const errors = validate(schema, document);
  return errors.length === 0 ? { document } : { data: null, errors: errors.map(({ message }) => ({ message })) };
}

function plainError({ message, path, extensions }: { message: string; path?: unknown; extensions: object }) {
  return {
    message,
    ...(Array.isArray(path) ? { path } : {}),
    ...(Object.keys(extensions).length === 0 ? {} : { extensions }),
  };
}

/** Entities are resolved by hash as everything else is. */
function withoutResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = undefined;
    if (isObjectType(type) && !type.name.startsWith('__')) forgetResolvers(type);
  }
  return schema;
}

function forgetResolvers(type: GraphQLObjectType): void {
  type.isTypeOf = undefined;
  for (const field of Object.values(type.getFields())) delete field.resolve;
}
