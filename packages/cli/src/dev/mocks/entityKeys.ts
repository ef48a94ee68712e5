import { type DocumentNode, Kind, parse, type SelectionSetNode } from 'graphql';

/** Of each type its keys, each with the names of the fields at its top. */
export type EntityKeys = ReadonlyMap<string, readonly (readonly string[])[]>;

/** What `@key` says in an SDL, on types and on extensions of them. */
export function readEntityKeys({ definitions }: DocumentNode): EntityKeys {
  const keys = new Map<string, (readonly string[])[]>();
  for (const definition of definitions) {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) continue;
    const own = (definition.directives ?? []).flatMap(({ name, arguments: given = [] }) => {
      const fields = given.find((argument) => argument.name.value === 'fields')?.value;
      const isKey = /^(federation__)?key$/.test(name.value) && fields?.kind === Kind.STRING;
      return isKey ? [topFields(fields.value)] : [];
    });
    if (own.length > 0) keys.set(definition.name.value, [...(keys.get(definition.name.value) ?? []), ...own]);
  }
  return keys;
}

function topFields(selection: string): readonly string[] {
  const [operation] = parse(`{ ${selection} }`).definitions;
  const set: SelectionSetNode | undefined =
    operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet : undefined;
  return (set?.selections ?? []).flatMap((node) => (node.kind === Kind.FIELD ? [node.name.value] : []));
}
