import {
  type ArgumentNode,
  type ConstValueNode,
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  print,
  separateOperations,
  TypeInfo,
  typeFromAST,
  type ValueNode,
  visit,
  visitWithTypeInfo,
} from 'graphql';

/**
 * What an operation asks for, without anything of the one who asks: literals are replaced by empty ones of their kind, aliases
 * numbered, other operations and unused fragments left out, and the order is always the same. Values of enums and names of
 * input fields stay, where the schema knows them. Still valid against the schema that the document is valid against.
 */
export function normalisedDocument(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  schema: GraphQLSchema,
): string {
  return print(inOrder(withoutValues(ownDocument(document, operation), schema)));
}

/** The operation with the fragments that it uses. */
export function ownDocument(document: DocumentNode, { name }: OperationDefinitionNode): DocumentNode {
  return separateOperations(document)[name?.value ?? ''] ?? document;
}

function withoutValues(document: DocumentNode, schema: GraphQLSchema): DocumentNode {
  const types = new TypeInfo(schema);
  const aliases = new Map<string, string>();
  const numbered = (alias: string): string => {
    const known = aliases.get(alias) ?? `alias${aliases.size + 1}`;
    aliases.set(alias, known);
    return known;
  };
  return visit(
    document,
    visitWithTypeInfo(types, {
      Argument: {
        leave: (node): ArgumentNode => ({ ...node, value: hidden(node.value, types.getArgument()?.type) }),
      },
      VariableDefinition: {
        leave(node) {
          if (node.defaultValue === undefined) return undefined;
          return { ...node, defaultValue: hiddenConstant(node.defaultValue, inputType(schema, node.type)) };
        },
      },
      Field: {
        leave: ({ alias, ...node }) =>
          alias === undefined ? undefined : { ...node, alias: { ...alias, value: numbered(alias.value) } },
      },
    }),
  );
}

function inputType(schema: GraphQLSchema, node: Parameters<typeof typeFromAST>[1]): GraphQLInputType | undefined {
  const type = typeFromAST(schema, node);
  return type !== undefined && isInput(type) ? type : undefined;
}

function isInput(type: NonNullable<ReturnType<typeof typeFromAST>>): type is GraphQLInputType {
  if (isNonNullType(type) || isListType(type)) return isInput(type.ofType);
  return !('getInterfaces' in type) && !('getTypes' in type);
}

/** Of a scalar of our own even an object may be anything: all of it goes. */
function hidden(value: ValueNode, type: GraphQLInputType | undefined): ValueNode {
  if (value.kind === Kind.VARIABLE || value.kind === Kind.NULL) return value;
  if (type !== undefined && isNonNullType(type)) return hidden(value, type.ofType);
  if (type !== undefined && isListType(type)) {
    if (value.kind !== Kind.LIST) return hidden(value, type.ofType);
    const values = value.values.map((entry) => hidden(entry, type.ofType));
    return { ...value, values: [...new Map(values.map((entry) => [print(entry), entry])).values()] };
  }
  if (isInputObjectType(type) && value.kind === Kind.OBJECT) {
    const known = type.getFields();
    const fields = value.fields.map((field) => ({
      ...field,
      value: hidden(field.value, known[field.name.value]?.type),
    }));
    return { ...value, fields: fields.toSorted(byName) };
  }
  if (isEnumType(type) && value.kind === Kind.ENUM && type.getValue(value.value) != null) return value;
  return emptyOf(value);
}

function hiddenConstant(value: ConstValueNode, type: GraphQLInputType | undefined): ConstValueNode {
  const found = hidden(value, type);
  if (isConstant(found)) return found;
  throw new Error('A default value holds no variable.');
}

function isConstant(value: ValueNode): value is ConstValueNode {
  if (value.kind === Kind.LIST) return value.values.every(isConstant);
  if (value.kind === Kind.OBJECT) return value.fields.every((field) => isConstant(field.value));
  return value.kind !== Kind.VARIABLE;
}

function emptyOf({ kind }: ValueNode): ConstValueNode {
  if (kind === Kind.INT || kind === Kind.FLOAT) return { kind, value: '0' };
  if (kind === Kind.BOOLEAN) return { kind, value: false };
  return { kind: Kind.STRING, value: '' };
}

function inOrder(document: DocumentNode): DocumentNode {
  const sorted = visit(document, {
    SelectionSet: { leave: (node) => ({ ...node, selections: node.selections.toSorted(byText) }) },
    Field: { leave: (node) => ({ ...node, arguments: (node.arguments ?? []).toSorted(byName) }) },
    OperationDefinition: {
      leave: (node) => ({ ...node, variableDefinitions: (node.variableDefinitions ?? []).toSorted(byText) }),
    },
  });
  return { ...sorted, definitions: sorted.definitions.toSorted(byText) };
}

function byName(one: { readonly name: { readonly value: string } }, other: typeof one): number {
  return one.name.value < other.name.value ? -1 : 1;
}

/** Operations before fragments, as it happens: `f` would come before `q`, so the kind goes first. */
function byText(one: Parameters<typeof print>[0], other: typeof one): number {
  if (one.kind !== other.kind) return one.kind > other.kind ? -1 : 1;
  return print(one) < print(other) ? -1 : 1;
}
