import { DomainError } from '@guanjia/kernel/DomainError';
import {
  type DocumentNode,
  type FieldNode,
  GraphQLError,
  type GraphQLField,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  parse,
  separateOperations,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { formatError } from '../errors/formatError.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { GraphDoor } from '../graph/createGraph.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';
import type { TracedOperation } from '../tracing/RequestTrace.ts';
import { tracedOperation } from '../tracing/tracedOperation.ts';
import { readTopic } from './readTopic.ts';
import type { Topic } from './Topic.ts';

/** A valid subscription with the values of its arguments. */
export interface SubscriptionOperation {
  readonly request: OperationRequest;
  readonly document: DocumentNode;
  /** What it has been read against. */
  readonly schema: GraphQLSchema;
  /** The door that it came in by, which answers its updates. */
  readonly door: SubscriptionDoor;
  readonly topic: Topic;
  readonly after: string | null;
  /** What is told of it in its trace. */
  readonly traced: TracedOperation;
  /** Says all that an update depends on but the event and the person: two that read the same may share their updates. */
  readonly sharing: string;
}

/** Where subscriptions come in: the whole graph, or a contract. */
export interface SubscriptionDoor extends Pick<GraphDoor, 'current' | 'run'> {
  /** The operation as the present schema has it; null where it is no subscription. @throws as `SubscriptionReader.read` */
  again(request: OperationRequest): SubscriptionOperation | null;
}

/** Reads the operations of wires that can stream. */
export interface SubscriptionReader {
  /**
   * Null for an operation that is no subscription, and for one that is not there: those are answered, or refused, once.
   * @throws RefusedOperation for one that is not valid, and what `readTopic` throws
   */
  read(request: OperationRequest): SubscriptionOperation | null;
}

/** An operation that has been read before, and against which schema. Null: it is no subscription. */
interface KnownOperation {
  readonly schema: GraphQLSchema;
  readonly subscription: KnownSubscription | null;
}

interface KnownSubscription {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly root: RootField;
  readonly traced: TracedOperation;
  /** The variable that says where to begin, and nothing else; null where there is none. */
  readonly startVariable: string | null;
}

interface RootField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

const startArgument = 'after';
const startSchema = z.object({ after: z.string().nullish() });
const operationsKept = 500;

/**
 * Parses and validates an operation once, however many subscribe to it. `name` is that of the contract, empty for the whole graph:
 * what is made for one is not shared with the other. `wordError` says otherwise what is wrong.
 */
export function createSubscriptionReader(
  name: string,
  { current, run }: Pick<GraphDoor, 'current' | 'run'>,
  wordError: WordError = (error) => error,
): SubscriptionReader {
  const known = new LRUCache<string, KnownOperation>({ max: operationsKept });
  const look = ({ query, operationName }: OperationRequest): KnownSubscription | null => {
    if (query === undefined) return null;
    const { schema } = current();
    const key = JSON.stringify([operationName ?? null, query]);
    const found = known.get(key);
    if (found?.schema === schema) return found.subscription;
    const subscription = wording(wordError, () => readDocument(schema, query, operationName));
    known.set(key, { schema, subscription });
    return subscription;
  };
  const read = (request: OperationRequest): SubscriptionOperation | null => {
    const subscription = look(request);
    if (subscription === null) return null;
    const values = wording(wordError, () => readValues(current(), request, subscription));
    return { ...values, door, sharing: `${name}\n${values.sharing}` };
  };
  const door: SubscriptionDoor = { current, run, again: read };
  return { read };
}

type WordError = (error: GraphQLFormattedError) => GraphQLFormattedError;

/** What is refused is refused in other words. */
function wording<Result>(wordError: WordError, read: () => Result): Result {
  try {
    return read();
  } catch (cause) {
    if (!(cause instanceof RefusedOperation)) throw cause;
    throw new RefusedOperation(cause.errors.map(wordError));
  }
}

function readDocument(
  schema: GraphQLSchema,
  query: string,
  operationName: string | undefined,
): KnownSubscription | null {
  const document = parseQuery(query);
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'subscription') return null;
  refuse('GRAPHQL_VALIDATION_FAILED', validate(schema, document));
  const own = separateOperations(document)[operation.name?.value ?? ''] ?? document;
  const root = findRootField(schema, own);
  if (root === null) throw new DomainError('SUBSCRIPTIONS_UNAVAILABLE');
  return {
    document,
    operation,
    root,
    traced: tracedOperation(query, operation),
    startVariable: startVariableOf(root, own),
  };
}

function readValues(
  { schema, eventFields }: Pick<ReturnType<GraphDoor['current']>, 'schema' | 'eventFields'>,
  request: OperationRequest,
  { document, operation, root, traced, startVariable }: KnownSubscription,
): Omit<SubscriptionOperation, 'door'> {
  const { query, operationName, variables = {} } = request;
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
  refuse('BAD_USER_INPUT', errors ?? []);
  const values = getArgumentValues(root.definition, root.node, coerced);
  const { name } = root.definition;
  const shared = Object.entries(coerced ?? {}).filter(([name]) => name !== startVariable);
  return {
    request,
    document,
    schema,
    topic: readTopic({ name, values, types: eventFields.get(name) }),
    after: startSchema.parse(values).after ?? null,
    traced,
    sharing: JSON.stringify([
      query,
      operationName ?? null,
      shared.toSorted(([one], [other]) => (one < other ? -1 : 1)),
    ]),
  };
}

function parseQuery(query: string): DocumentNode {
  try {
    return parse(query);
  } catch (cause) {
    if (!(cause instanceof GraphQLError)) throw cause;
    throw new RefusedOperation([formatError({ ...cause.toJSON(), extensions: { code: 'GRAPHQL_PARSE_FAILED' } })]);
  }
}

function refuse(code: string, errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  throw new RefusedOperation(errors.map((error) => formatError({ ...error.toJSON(), extensions: { code } })));
}

/** Validation has seen to it that there is one; it may stand in a fragment. */
function findRootField(schema: GraphQLSchema, document: DocumentNode): RootField | null {
  const types = new TypeInfo(schema);
  const found: RootField[] = [];
  const collect = {
    Field: (node: FieldNode) => {
      const definition = types.getFieldDef();
      const isRoot = types.getParentType() === schema.getSubscriptionType();
      if (isRoot && definition && !definition.name.startsWith('__')) found.push({ node, definition });
    },
  };
  visit(document, visitWithTypeInfo(types, collect));
  return found[0] ?? null;
}

function startVariableOf({ node }: RootField, document: DocumentNode): string | null {
  const value = node.arguments?.find(({ name }) => name.value === startArgument)?.value;
  if (value?.kind !== Kind.VARIABLE) return null;
  const name = value.name.value;
  let uses = 0;
  visit(document, {
    VariableDefinition: () => false,
    Variable: (variable) => {
      if (variable.name.value === name) uses += 1;
    },
  });
  return uses === 1 ? name : null;
}
