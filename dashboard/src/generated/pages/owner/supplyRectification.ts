// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** State of a joint acceptance. 联合验收状态 */
export type JointAcceptanceStatus =
  /** No item was found to apply; there is nothing to accept. 无需验收 */
  | 'NOT_REQUIRED'
  /** The joint opinion is issued. 验收通过 */
  | 'PASSED'
  /** The owner has to put something right. 整改中 */
  | 'RECTIFYING'
  /** With the departments. 验收中 */
  | 'UNDER_ACCEPTANCE'
  /** Taken back by the owner. 已撤回 */
  | 'WITHDRAWN';

export type SupplyRectificationMutationVariables = Exact<{
  acceptanceId: string;
  itemCode: string;
  note: string;
}>;


export type SupplyRectificationMutation = { readonly supplyRectification: { readonly __typename: 'JointAcceptance', readonly id: string, readonly status: JointAcceptanceStatus } };


export const SupplyRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplyRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptanceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"acceptanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptanceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"itemCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SupplyRectificationMutation, SupplyRectificationMutationVariables>;
