import { Kind, type TypeNode } from 'graphql';
import type { SubgraphSource } from '../readSubgraphs.ts';
import { type SchemaField, schemaFields } from './schemaFields.ts';

const directiveName = 'cacheControl';

/**
 * Scalars that would be kept because another department says so of their type, and nobody has thought of them: a scalar has
 * the life of what it stands on, whoever gives it.
 */
export function inheritedLifeFaults(subgraphs: readonly SubgraphSource[]): string[] {
  const fields = subgraphs.map((subgraph) => ({ subgraph, fields: schemaFields(subgraph.document) }));
  const composite = new Set(fields.flatMap((each) => each.fields.map(({ type }) => type)));
  return subgraphs.flatMap((owner) =>
    typesWithLife(owner).flatMap((type) => {
      const own = new Set(schemaFields(owner.document).flatMap((each) => (each.type === type ? [nameOf(each)] : [])));
      return fields.flatMap(({ subgraph, fields: others }) =>
        subgraph === owner
          ? []
          : others
              .filter((each) => each.type === type && !each.external && !own.has(nameOf(each)))
              .filter((each) => !composite.has(namedType(each.field.type)) && !saysItself(each))
              .map(
                (each) =>
                  `[${subgraph.name}] ${type}.${nameOf(each)}: would have the life that ${owner.name} gives ${type}; it needs a @cacheControl of its own`,
              ),
      );
    }),
  );
}

function typesWithLife({ document }: SubgraphSource): readonly string[] {
  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.OBJECT_TYPE_EXTENSION) return [];
    return definition.directives?.some(({ name }) => name.value === directiveName) ? [definition.name.value] : [];
  });
}

function nameOf({ field }: SchemaField): string {
  return field.name.value;
}

function saysItself({ field }: SchemaField): boolean {
  return field.directives?.some(({ name }) => name.value === directiveName) === true;
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
}
