import { type DirectiveNode, Kind, parse } from 'graphql';

/** Which roles a field asks for, as words. */
export interface FieldAccess {
  readonly name: string;
  readonly access: string;
}

/** What the fields of a type ask for: most of them `own`, the others each its own. */
export interface TypeAccess {
  readonly name: string;
  readonly own: string;
  readonly others: readonly FieldAccess[];
}

/** The `@access` of every object type of a supergraph, by name. */
export function typeAccess(supergraphSdl: string): TypeAccess[] {
  const { definitions } = parse(supergraphSdl, { noLocation: true });
  return definitions
    .flatMap((definition) => {
      if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
      const own = accessIn(definition.directives) ?? 'field by field';
      const fields = (definition.fields ?? []).map(({ name, directives }) => ({
        name: name.value,
        access: accessIn(directives) ?? own,
      }));
      return [{ name: definition.name.value, own, others: fields.filter(({ access }) => access !== own) }];
    })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

function accessIn(directives: readonly DirectiveNode[] = []): string | null {
  const directive = directives.find(({ name }) => name.value === 'access');
  const value = directive?.arguments?.find(({ name }) => name.value === 'roles')?.value;
  if (value?.kind !== Kind.LIST) return null;
  return value.values.map((entry) => (entry.kind === Kind.STRING ? entry.value : '')).join(', ');
}
