import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  print,
  type TypeNode,
} from 'graphql';

/** A type of a schema, or a part of one. */
export interface WithFields {
  readonly name: string;
  readonly node: { readonly directives?: readonly ConstDirectiveNode[] };
  /** Each as `Type.field(argument: Type): Type`. */
  readonly fields: readonly string[];
  /** Those with `@requires`, with what is selected below them. */
  readonly requiring: readonly string[];
  /** Names of those with `@inaccessible`. */
  readonly hidden: readonly string[];
}

/** The object types and interfaces of a document, without what federation itself adds. */
export function fieldsOfTypes(document: DocumentNode): readonly WithFields[] {
  return document.definitions.flatMap((node) => {
    const isType =
      node.kind === Kind.OBJECT_TYPE_DEFINITION ||
      node.kind === Kind.OBJECT_TYPE_EXTENSION ||
      node.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isType || node.name.value.startsWith('_')) return [];
    const fields = (node.fields ?? []).filter(({ name }) => !name.value.startsWith('_'));
    const named = (directive: string) =>
      fields.filter(({ directives = [] }) => directives.some(({ name }) => name.value === directive));
    return [
      {
        name: node.name.value,
        node,
        fields: fields.map((field) => `${node.name.value}.${signatureOf(field)}`),
        requiring: named('requires').map((field) => selection(field, document)),
        hidden: named('inaccessible').map(({ name }) => name.value),
      },
    ];
  });
}

function signatureOf({ name, arguments: args = [], type }: FieldDefinitionNode): string {
  const given = args.map((one) => `${one.name.value}: ${print(one.type)}`);
  return `${name.value}(${given.toSorted().join(', ')}): ${print(type)}`;
}

/** A field with the leaves of what it gives. */
function selection({ name, type }: FieldDefinitionNode, document: DocumentNode): string {
  const isOf = bare(type);
  const composite = document.definitions.some(
    (node) => node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === isOf,
  );
  return composite ? `${name.value} { __typename }` : name.value;
}

function bare(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : bare(type.type);
}
