// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** State of the way to one recipient. 分件状态 */
export type HandoffLegStatus =
  /** A person has given it up. 已取消 */
  | 'CANCELLED'
  /** Every attempt has failed; a person must replay or cancel it. 死信 */
  | 'DEAD'
  /** Has arrived; not signed for yet. 已送达 */
  | 'DELIVERED'
  /** On its way. 传输中 */
  | 'IN_TRANSIT'
  /** Waits to be sent, for the first time or again. 待发 */
  | 'PENDING'
  /** The recipient has signed. 已签收 */
  | 'RECEIVED'
  /** The recipient will not have it. 拒收 */
  | 'REFUSED'
  /** The recipient has sent it back. 退回 */
  | 'RETURNED';

export type CancelLegMutationVariables = Exact<{
  legId: string;
  reason: string;
}>;


export type CancelLegMutation = { readonly cancelLeg: { readonly __typename: 'HandoffLeg', readonly id: string, readonly status: HandoffLegStatus, readonly attempts: number, readonly reason: string | null, readonly changedAt: string } };


export const CancelLegDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"CancelLeg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reason"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cancelLeg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}},{"kind":"Argument","name":{"kind":"Name","value":"reason"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reason"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<CancelLegMutation, CancelLegMutationVariables>;
