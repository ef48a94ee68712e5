import { DomainError } from '@guanjia/kernel/DomainError';
import { isId } from '@guanjia/kernel/newId';
import {
  type DocumentNode,
  type FieldNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  type OperationDefinitionNode,
  separateOperations,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { z } from 'zod';
import { formatError } from '../errors/formatError.ts';
import { RefusedOperation } from '../errors/RefusedOperation.ts';
import type { OperationRequest } from '../graph/OperationRequest.ts';

/** A valid `projectProgress` operation with the values of its arguments. */
export interface SubscriptionOperation {
  readonly request: OperationRequest;
  readonly projectId: string;
  readonly after: string | null;
}

interface RootField {
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
}

const fieldName = 'projectProgress';
const argumentsSchema = z.object({ projectId: z.string(), after: z.string().nullish() });

/**
 * Reads a subscription against the schema.
 * @throws RefusedOperation for one that is not valid, SUBSCRIPTIONS_UNAVAILABLE for another field than ours,
 * PROJECT_NOT_FOUND for what cannot be a project's id.
 */
export function readSubscription(
  schema: GraphQLSchema,
  request: OperationRequest,
  { document, operation }: { readonly document: DocumentNode; readonly operation: OperationDefinitionNode },
): SubscriptionOperation {
  refuse('GRAPHQL_VALIDATION_FAILED', validate(schema, document));
  const root = findRootField(schema, separateOperations(document)[operation.name?.value ?? ''] ?? document);
  if (root === null) throw new DomainError('SUBSCRIPTIONS_UNAVAILABLE');
  const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
  refuse('BAD_USER_INPUT', errors ?? []);
  const { projectId, after } = argumentsSchema.parse(getArgumentValues(root.definition, root.node, coerced));
  if (!isId(projectId)) throw new DomainError('PROJECT_NOT_FOUND', { field: 'projectId', value: projectId });
  return { request, projectId, after: after ?? null };
}

function refuse(code: string, errors: readonly GraphQLError[]): void {
  if (errors.length === 0) return;
  throw new RefusedOperation(errors.map((error) => formatError({ ...error.toJSON(), extensions: { code } })));
}

/** Validation has seen to it that there is one; it may stand in a fragment. */
function findRootField(schema: GraphQLSchema, document: DocumentNode): RootField | null {
  const types = new TypeInfo(schema);
  const found: RootField[] = [];
  const collect = {
    Field: (node: FieldNode) => {
      const definition = types.getFieldDef();
      const isRoot = types.getParentType() === schema.getSubscriptionType() && node.name.value === fieldName;
      if (isRoot && definition) found.push({ node, definition });
    },
  };
  visit(document, visitWithTypeInfo(types, collect));
  return found[0] ?? null;
}
