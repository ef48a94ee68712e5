import {
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { isJsonRecord, type JsonRecord } from './fakes/JsonRecord.ts';

export interface AskedOperation {
  /** What clients may ask for. */
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/**
 * Writes into all data of an operation each `__typename` that no subgraph was asked for because the schema says it.
 *
 * Apollo's executor takes an object without one for an object of the type of the fragment around it. So
 * `{ cell { ... on Piece { ... on Cell { id } } } }` answers no `id` there, though the planner has fetched it, and knows that a
 * `Cell` is a `Cell`. By the GraphQL specification (6.3.2) the condition looks at the object.
 */
export function sayTypenames(asked: AskedOperation, data: JsonRecord): void {
  const root = asked.schema.getRootType(asked.operation.operation);
  if (root != null) sayWithin(asked, root, [asked.operation.selectionSet], data);
}

function sayWithin(
  asked: AskedOperation,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  data: JsonRecord,
): void {
  const fields = new Map<string, { readonly type: GraphQLOutputType; readonly sets: readonly SelectionSetNode[] }>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        const field = type.getFields()[node.name.value];
        if (field === undefined || node.selectionSet === undefined) continue;
        const key = node.alias?.value ?? node.name.value;
        fields.set(key, { type: field.type, sets: [...(fields.get(key)?.sets ?? []), node.selectionSet] });
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : asked.fragments[node.name.value];
        if (fragment !== undefined && applies(asked.schema, type, fragment.typeCondition?.name.value)) {
          collect(fragment.selectionSet);
        }
      }
    }
  };
  sets.forEach(collect);
  for (const [key, field] of fields) {
    if (Object.hasOwn(data, key)) sayIn(asked, getNamedType(field.type), field.sets, data[key]);
  }
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  const named = condition === undefined ? type : schema.getType(condition);
  return named === type || (isAbstractType(named) && schema.isSubType(named, type));
}

function sayIn(
  asked: AskedOperation,
  declared: ReturnType<typeof getNamedType>,
  sets: readonly SelectionSetNode[],
  value: unknown,
): void {
  if (Array.isArray(value)) {
    for (const element of value) sayIn(asked, declared, sets, element);
  } else if (isJsonRecord(value)) {
    if (isObjectType(declared) && !Object.hasOwn(value, '__typename')) value['__typename'] = declared.name;
    const type = asked.schema.getType(String(value['__typename']));
    if (isObjectType(type)) sayWithin(asked, type, sets, value);
  }
}
