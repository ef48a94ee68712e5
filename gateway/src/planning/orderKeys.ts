import type { ConstDirectiveNode, DocumentNode } from 'graphql';
import { directivesNamed, type FieldedType, flagArgument, isFieldedType, textArgument } from './joinDirectives.ts';

/**
 * Puts the keys that a subgraph resolves before those that it does not (`@key(resolvable: false)`).
 *
 * Cures: to come back to a subgraph for the sake of a `@requires`, Apollo's planner takes the first key whose fields the
 * subgraph has, resolvable or not (`getLocallySatisfiableKey`), and so asks it for entities by a key that it has said it does
 * not resolve. The same document comes back where nothing stands in the wrong order.
 */
export function orderKeys(document: DocumentNode): DocumentNode {
  if (!document.definitions.some((definition) => isFieldedType(definition) && isOutOfOrder(definition)))
    return document;
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      isFieldedType(definition) && isOutOfOrder(definition)
        ? { ...definition, directives: resolvableFirst(definition.directives ?? []) }
        : definition,
    ),
  };
}

function isOutOfOrder(type: FieldedType): boolean {
  const keys = directivesNamed(type, 'join__type').filter((directive) => textArgument(directive, 'key') !== null);
  return keys.some(
    (key, index) =>
      isUnresolvable(key) &&
      keys.slice(index + 1).some((later) => !isUnresolvable(later) && graphOf(later) === graphOf(key)),
  );
}

function resolvableFirst(directives: readonly ConstDirectiveNode[]): readonly ConstDirectiveNode[] {
  return [
    ...directives.filter((directive) => !isUnresolvable(directive)),
    ...directives.filter((directive) => isUnresolvable(directive)),
  ];
}

function isUnresolvable(directive: ConstDirectiveNode): boolean {
  return directive.name.value === 'join__type' && flagArgument(directive, 'resolvable') === false;
}

function graphOf(directive: ConstDirectiveNode): string | null {
  return textArgument(directive, 'graph');
}
