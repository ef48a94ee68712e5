import { executeSync, type FieldNode, Kind, type OperationDefinitionNode } from 'graphql';
import { collectFields, type SelectionScope } from './collectFields.ts';
import type { Execution } from './Execution.ts';
import { setOwn } from './ownProperty.ts';

const introspectionFields = new Set(['__schema', '__type']);

/** Whether a root field asks for the schema itself; no subgraph is asked for it. */
export function isIntrospection(fieldName: string): boolean {
  return introspectionFields.has(fieldName);
}

/** Answers what an operation asks of the schema itself, by graphql-js, into the data of its run. */
export function introspect(scope: SelectionScope, operation: OperationDefinitionNode, execution: Execution): void {
  const { schema, fragments } = scope;
  const rootType = schema.getRootType(operation.operation);
  if (rootType == null) return;
  const asked: FieldNode[] = [];
  for (const nodes of collectFields(scope, rootType, [operation.selectionSet]).values()) {
    asked.push(...nodes.filter(({ name }) => isIntrospection(name.value)));
  }
  if (asked.length === 0) return;
  const selectionSet = { kind: Kind.SELECTION_SET, selections: asked } as const;
  const { data, errors = [] } = executeSync({
    schema,
    document: { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...fragments.values()] },
    rootValue: {},
    variableValues: execution.variables,
  });
  for (const [key, value] of Object.entries(data ?? {})) setOwn(execution.data, key, value);
  execution.errors.push(...errors);
}
