import {
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
  parse,
  typeFromAST,
  validate,
  visit,
} from 'graphql';
import { fieldUsageOf } from './fieldUsageOf.ts';
import type { RecordedOperation } from './RecordedOperations.ts';

/** A recorded operation that another schema would not answer as before. */
export interface BrokenOperation {
  readonly hash: string;
  readonly operationName: string | null;
  readonly document: string;
  /** What is wrong with it, at least one. */
  readonly messages: readonly string[];
  /** Who asks it. */
  readonly clients: readonly Pick<RecordedOperation, 'client' | 'clientVersion' | 'requests' | 'lastSeenAt'>[];
}

/**
 * Which recorded operations a new API schema would break: those that are no longer valid against it, and, where the `present` one is
 * given, those whose answers or variables would be of another type, or whose variables may hold what is no longer taken.
 */
export function breaksFor(
  next: GraphQLSchema,
  recorded: readonly RecordedOperation[],
  present: GraphQLSchema | null = null,
): readonly BrokenOperation[] {
  const byHash = Map.groupBy(recorded, ({ hash }) => hash);
  return [...byHash.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { hash, operationName, document } = first;
    const messages = messagesOf(document, next, present);
    if (messages.length === 0) return [];
    const clients = same.map(({ client, clientVersion, requests, lastSeenAt }) => ({
      client,
      clientVersion,
      requests,
      lastSeenAt,
    }));
    return [{ hash, operationName, document, messages, clients }];
  });
}

function messagesOf(text: string, next: GraphQLSchema, present: GraphQLSchema | null): readonly string[] {
  const document = parse(text, { noLocation: true });
  // what is not valid today is broken already
  if (present !== null && faultsOf(document, present).length > 0) return [];
  const invalid = faultsOf(document, next);
  if (invalid.length > 0 || present === null) return invalid;
  const changed = fieldUsageOf(document, present).flatMap(({ coordinate, isCertain }) =>
    isCertain ? changedType(coordinate, { next, present }) : [],
  );
  return [...changed, ...brokenVariables(document, { next, present })];
}

type Document = ReturnType<typeof parse>;

function faultsOf(document: Document, schema: GraphQLSchema): readonly string[] {
  return [...missingRoots(document, schema), ...validate(schema, document).map(({ message }) => message)];
}

/** graphql-js says nothing of an operation for which the schema has no root. */
function missingRoots(document: Document, schema: GraphQLSchema): readonly string[] {
  return document.definitions.flatMap((definition) =>
    definition.kind === 'OperationDefinition' && schema.getRootType(definition.operation) == null
      ? [`The schema has no ${definition.operation}.`]
      : [],
  );
}

interface Change {
  readonly present: GraphQLSchema;
  readonly next: GraphQLSchema;
}

/** Of a field that is given out: a client that reads a text or a list is broken by a number or a null. */
function changedType(coordinate: string, { present, next }: Change): readonly string[] {
  const was = outputTypeAt(present, coordinate);
  const becomes = outputTypeAt(next, coordinate);
  if (was === null || becomes === null || isAsGood(was, becomes)) return [];
  return [`${coordinate} changes its type from ${String(was)} to ${String(becomes)}.`];
}

function outputTypeAt(schema: GraphQLSchema, coordinate: string): GraphQLOutputType | null {
  const [, typeName = '', fieldName = ''] = /^(\w+)\.(\w+)$/.exec(coordinate) ?? [];
  const type = schema.getType(typeName);
  return isObjectType(type) || isInterfaceType(type) ? (type.getFields()[fieldName]?.type ?? null) : null;
}

/** Whether whoever reads the one can read the other. */
function isAsGood(was: GraphQLOutputType, becomes: GraphQLOutputType): boolean {
  if (isNonNullType(becomes)) return isAsGood(isNonNullType(was) ? was.ofType : was, becomes.ofType);
  if (isNonNullType(was)) return false;
  if (isListType(was)) return isListType(becomes) && isAsGood(was.ofType, becomes.ofType);
  return !isListType(becomes) && getNamedType(was).name === getNamedType(becomes).name;
}

/** What the values of its variables may hold is not recorded: whatever the present schema takes. */
function brokenVariables(document: Document, { present, next }: Change): readonly string[] {
  const found = new Set<string>();
  visit(document, {
    VariableDefinition({ type }) {
      const was = getNamedType(typeFromAST(present, type));
      const becomes = getNamedType(typeFromAST(next, type));
      compareInput(was, becomes, { found, seen: new Set() });
    },
  });
  return [...found];
}

interface Comparison {
  readonly found: Set<string>;
  readonly seen: Set<string>;
}

function compareInput(was: unknown, becomes: unknown, { found, seen }: Comparison): void {
  if (isEnumType(was) && isEnumType(becomes)) {
    const left = new Set(becomes.getValues().map(({ name }) => name));
    for (const { name } of was.getValues()) if (!left.has(name)) found.add(`${was.name}.${name} is no longer taken.`);
  }
  if (!isInputObjectType(was) || !isInputObjectType(becomes) || seen.has(was.name)) return;
  seen.add(was.name);
  const [before, after] = [was.getFields(), becomes.getFields()];
  for (const field of Object.values(after)) {
    const had = before[field.name];
    const coordinate = `${was.name}.${field.name}`;
    if (isRequiredInputField(field) && (had === undefined || !isRequiredInputField(had)))
      found.add(`${coordinate} is required, and was not.`);
    else if (had !== undefined && !takesAsMuch(had.type, field.type))
      found.add(`${coordinate} changes its type from ${String(had.type)} to ${String(field.type)}.`);
  }
  for (const { name, type } of Object.values(before)) {
    const left = after[name];
    if (left === undefined) found.add(`${was.name}.${name} is no longer taken.`);
    else compareInput(getNamedType(type), getNamedType(left.type), { found, seen });
  }
}

/** Whether what was taken is taken still. */
function takesAsMuch(was: GraphQLInputType, becomes: GraphQLInputType): boolean {
  if (isNonNullType(was)) return takesAsMuch(was.ofType, isNonNullType(becomes) ? becomes.ofType : becomes);
  if (isNonNullType(becomes)) return false;
  if (isListType(becomes)) return takesAsMuch(isListType(was) ? was.ofType : was, becomes.ofType);
  return !isListType(was) && getNamedType(was).name === getNamedType(becomes).name;
}
