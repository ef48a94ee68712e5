import { Kind, parse, print, type SelectionSetNode, stripIgnoredCharacters } from 'graphql';

/**
 * Reads a federation field set: the text of `@key`, `@requires` and `@provides`.
 * @throws GraphQLError when it is none.
 */
export function parseFieldSet(text: string): SelectionSetNode {
  const [operation] = parse(`{${text}}`, { noLocation: true }).definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('A field set is a selection set.');
  return operation.selectionSet;
}

/** Writes a field set, without the outer braces. */
export function printFieldSet(set: SelectionSetNode): string {
  return stripIgnoredCharacters(print(set)).slice(1, -1);
}
