import { type ConstDirectiveNode, Kind, type SelectionSetNode } from 'graphql';
import { parseFieldSet } from './fieldSet.ts';
import {
  directivesNamed,
  type FieldedType,
  fieldOf,
  flagArgument,
  isInGraph,
  namedTypeOf,
  textArgument,
} from './joinDirectives.ts';

type Types = ReadonlyMap<string, FieldedType>;

/**
 * Takes `external: true` from fields of the given names in the graphs that need them no longer. A field that is external to a
 * subgraph without a use is an error to Apollo (EXTERNAL_UNUSED): a use is a field set, or an interface of the subgraph.
 */
export function dropUnusedExternals(types: Types, fieldNames: ReadonlySet<string>): Types {
  const uses = usesIn(types);
  const isNeeded = (type: FieldedType, fieldName: string, graph: string): boolean =>
    uses.has(useOf(graph, type.name.value, fieldName)) || isAskedByInterface(types, type, { fieldName, graph });
  const dropFrom = (type: FieldedType): FieldedType => {
    const fields = (type.fields ?? []).map((field) => {
      if (!fieldNames.has(field.name.value)) return field;
      const isUseless = (directive: ConstDirectiveNode): boolean => {
        const graph = externalTo(directive);
        return graph !== null && !isNeeded(type, field.name.value, graph);
      };
      return { ...field, directives: (field.directives ?? []).filter((directive) => !isUseless(directive)) };
    });
    return { ...type, fields };
  };
  return new Map([...types].map(([name, type]) => [name, dropFrom(type)]));
}

function externalTo(directive: ConstDirectiveNode): string | null {
  const isExternal = directive.name.value === 'join__field' && flagArgument(directive, 'external') === true;
  return isExternal ? textArgument(directive, 'graph') : null;
}

function isAskedByInterface(
  types: Types,
  type: FieldedType,
  { fieldName, graph }: { readonly fieldName: string; readonly graph: string },
): boolean {
  return directivesNamed(type, 'join__implements').some((directive) => {
    if (textArgument(directive, 'graph') !== graph) return false;
    const field = fieldOf(types.get(textArgument(directive, 'interface') ?? ''), fieldName);
    return field !== undefined && isInGraph(field, graph);
  });
}

function useOf(graph: string, typeName: string, fieldName: string): string {
  return `${graph} ${typeName}.${fieldName}`;
}

/** Every field of every field set, with the graph that it is used in. */
function usesIn(types: Types): ReadonlySet<string> {
  const uses = new Set<string>();
  const addAll = (graph: string, set: SelectionSetNode, typeName: string): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.INLINE_FRAGMENT) {
        addAll(graph, selection.selectionSet, selection.typeCondition?.name.value ?? typeName);
      } else if (selection.kind === Kind.FIELD) {
        uses.add(useOf(graph, typeName, selection.name.value));
        const field = fieldOf(types.get(typeName), selection.name.value);
        if (selection.selectionSet && field) addAll(graph, selection.selectionSet, namedTypeOf(field.type));
      }
    }
  };
  const add = (directive: ConstDirectiveNode, argument: string, typeName: string): void => {
    const graph = textArgument(directive, 'graph');
    const text = textArgument(directive, argument);
    if (graph !== null && text !== null) addAll(graph, parseFieldSet(text), typeName);
  };
  for (const type of types.values()) {
    for (const key of directivesNamed(type, 'join__type')) add(key, 'key', type.name.value);
    for (const field of type.fields ?? []) {
      for (const joined of directivesNamed(field, 'join__field')) {
        add(joined, 'requires', type.name.value);
        add(joined, 'provides', namedTypeOf(field.type));
      }
    }
  }
  return uses;
}
