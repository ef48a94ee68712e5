// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A way on which materials travel. 交接渠道 */
export type HandoffChannel =
  /** A courier, confirmed by a person. 快递邮寄 */
  | 'COURIER'
  /** Mail with a signed link. 电子邮件 */
  | 'EMAIL'
  /** From hand to hand, signed by both. 当面交接 */
  | 'IN_PERSON'
  /** A mounted folder. 网络共享 */
  | 'NETWORK_SHARE'
  /** Signed HTTP to the recipient's system. 平台上传 */
  | 'PLATFORM';

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

export type ReplayLegMutationVariables = Exact<{
  legId: string;
  channel?: HandoffChannel | null | undefined;
}>;


export type ReplayLegMutation = { readonly replayLeg: { readonly __typename: 'HandoffLeg', readonly id: string, readonly status: HandoffLegStatus, readonly attempts: number, readonly changedAt: string } };


export const ReplayLegDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReplayLeg"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"legId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"channel"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"HandoffChannel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"replayLeg"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"legId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"legId"}}},{"kind":"Argument","name":{"kind":"Name","value":"channel"},"value":{"kind":"Variable","name":{"kind":"Name","value":"channel"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ReplayLegMutation, ReplayLegMutationVariables>;
