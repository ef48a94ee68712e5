import {
  type ConstDirectiveNode,
  type DocumentNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  parse,
  type SelectionSetNode,
} from 'graphql';

/** What of a subgraph's federation directives its fake needs. */
export interface Federation {
  /** By type: the selections of its keys, in the order of the SDL. */
  readonly keys: ReadonlyMap<string, readonly SelectionSetNode[]>;
  /** By `Type.field`: the top-level fields that it requires. */
  readonly requires: ReadonlyMap<string, readonly string[]>;
}

type Fielded = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | ObjectTypeExtensionNode;

/** Reads @key and @requires out of a subgraph's SDL. */
export function readFederation(document: DocumentNode): Federation {
  const keys = new Map<string, SelectionSetNode[]>();
  const requires = new Map<string, string[]>();
  for (const type of document.definitions) {
    if (!isFielded(type)) continue;
    for (const directive of type.directives ?? []) {
      if (directive.name.value !== 'key') continue;
      keys.set(type.name.value, [...(keys.get(type.name.value) ?? []), fieldsOf(directive)]);
    }
    for (const field of type.fields ?? []) {
      const required = field.directives?.find(({ name }) => name.value === 'requires');
      if (required === undefined) continue;
      const names = fieldsOf(required).selections.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []));
      requires.set(`${type.name.value}.${field.name.value}`, names);
    }
  }
  return { keys, requires };
}

function isFielded(node: { readonly kind: string }): node is Fielded {
  const kinds: readonly string[] = [
    Kind.OBJECT_TYPE_DEFINITION,
    Kind.INTERFACE_TYPE_DEFINITION,
    Kind.OBJECT_TYPE_EXTENSION,
  ];
  return kinds.includes(node.kind);
}

/** The selection in the argument `fields` of @key and @requires. */
function fieldsOf({ arguments: given }: ConstDirectiveNode): SelectionSetNode {
  const fields = given?.find(({ name }) => name.value === 'fields')?.value;
  const [operation] = parse(fields?.kind === Kind.STRING ? `{${fields.value}}` : '{__typename}').definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A selection is an operation without a name.');
  return operation.selectionSet;
}
