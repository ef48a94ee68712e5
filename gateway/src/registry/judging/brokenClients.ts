import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  Kind,
  NoSchemaIntrospectionCustomRule,
  parse,
  specifiedRules,
  TypeInfo,
  typeFromAST,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { RecordedOperation } from '../RecordedOperations.ts';
import type { BrokenClient } from './Judgement.ts';
import type { SchemaChange } from './SchemaChange.ts';

export interface ClientsQuestion {
  readonly present: GraphQLSchema;
  readonly next: GraphQLSchema;
  readonly changes: readonly SchemaChange[];
  readonly recorded: readonly RecordedOperation[];
}

const rules = [...specifiedRules, NoSchemaIntrospectionCustomRule];

/**
 * Recorded operations that are good now and would not be any more: they would be refused, or something that they read or send
 * has become of another type. What nobody asks may go. An operation that is refused already is nobody's to break.
 */
export function brokenClients({ present, next, changes, recorded }: ClientsQuestion): BrokenClient[] {
  const breaking = changes.filter(({ criticality }) => criticality === 'BREAKING');
  if (breaking.length === 0) return [];
  return recorded.flatMap((operation) => {
    const document = readValid(present, operation.document);
    if (document === null) return [];
    const message = faultIn(document, { present, next, breaking });
    return message === null ? [] : [{ ...operation, operation: nameOf(document), message }];
  });
}

function readValid(schema: GraphQLSchema, text: string): DocumentNode | null {
  try {
    const document = parse(text);
    return faultsOf(schema, document).length === 0 ? document : null;
  } catch {
    return null; // what does not parse was never answered
  }
}

/** graphql-js says nothing of an operation for which the schema has no root. */
function faultsOf(schema: GraphQLSchema, document: DocumentNode): readonly string[] {
  const rootless = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && schema.getRootType(definition.operation) == null
      ? [`The graph has no ${definition.operation} any more.`]
      : [],
  );
  return rootless.length > 0 ? rootless : validate(schema, document, rules).map(({ message }) => message);
}

interface Comparison {
  readonly present: GraphQLSchema;
  readonly next: GraphQLSchema;
  readonly breaking: readonly SchemaChange[];
}

function faultIn(document: DocumentNode, { present, next, breaking }: Comparison): string | null {
  const [refusal] = faultsOf(next, document);
  if (refusal !== undefined) return refusal;
  const { read, sent } = usedIn(document, present);
  const felt = breaking.find(({ path }) => {
    if (path === null) return false;
    const [type = '', member] = path.split('.');
    return sent.has(type) || (member !== undefined && read.has(`${type}.${member}`) && path.split('.').length === 2);
  });
  return felt?.message ?? null;
}

/** Fields that are read, by coordinate, and types that variables carry, by name. */
function usedIn(document: DocumentNode, schema: GraphQLSchema): { read: Set<string>; sent: Set<string> } {
  const read = new Set<string>();
  const sent = new Set<string>();
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field({ name }) {
        const parent = info.getParentType();
        if (parent != null) read.add(`${parent.name}.${name.value}`);
      },
      VariableDefinition({ type }) {
        const given = typeFromAST(schema, type);
        if (isInputType(given)) addSent(given, sent);
      },
    }),
  );
  return { read, sent };
}

function addSent(type: GraphQLInputType, sent: Set<string>): void {
  const named = getNamedType(type);
  if (sent.has(named.name) || !(isInputObjectType(named) || isEnumType(named))) return;
  sent.add(named.name);
  if (isInputObjectType(named)) for (const field of Object.values(named.getFields())) addSent(field.type, sent);
}

function nameOf({ definitions }: DocumentNode): string | null {
  const names = definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION && definition.name !== undefined ? [definition.name.value] : [],
  );
  return names[0] ?? null;
}
