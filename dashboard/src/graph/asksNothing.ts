import { type DocumentNode, Kind, type OperationDefinitionNode } from 'graphql';

/** An operation of which nothing is left that the person may ask. It is answered here, and never sent. */
export function nothingOf(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? [emptied(definition)] : [],
  );
  return { ...document, definitions };
}

/** Whether a document has been emptied. */
export function asksNothing(document: DocumentNode): boolean {
  return document.definitions.every(
    (definition) =>
      definition.kind === Kind.OPERATION_DEFINITION &&
      definition.selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value === '__typename'),
  );
}

function emptied(operation: OperationDefinitionNode): OperationDefinitionNode {
  const typename = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } } as const;
  return { ...operation, variableDefinitions: [], selectionSet: { kind: Kind.SELECTION_SET, selections: [typename] } };
}
