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

/** State of a whole handoff; it follows from its legs. 交接状态 */
export type HandoffStatus =
  /** Every leg was given up. 已取消 */
  | 'CANCELLED'
  /** Some legs are under way. 传输中 */
  | 'IN_TRANSIT'
  /** A leg could not be delivered; a person must replay or cancel it. 待人工处理 */
  | 'NEEDS_ATTENTION'
  /** Settled, and no recipient has signed. 未签收 */
  | 'NOT_RECEIVED'
  /** Settled, and some recipients have signed. 部分签收 */
  | 'PARTLY_RECEIVED'
  /** Nothing sent yet. 待发 */
  | 'PENDING'
  /** Every recipient has signed. 全部签收 */
  | 'RECEIVED';

export type LegFollowSubscriptionVariables = Exact<{
  handoffId: string;
  after?: string | null | undefined;
}>;


export type LegFollowSubscription = { readonly handoffProgress: { readonly __typename: 'ProgressUpdate', readonly cursor: string, readonly seq: number, readonly time: string, readonly summary: string, readonly summaryZh: string, readonly handoff: { readonly __typename: 'Handoff', readonly id: string, readonly status: HandoffStatus, readonly legs: ReadonlyArray<{ readonly __typename: 'HandoffLeg', readonly id: string, readonly status: HandoffLegStatus, readonly attempts: number, readonly reason: string | null, readonly changedAt: string }> } | null } };


export const LegFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"LegFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"handoffId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoffProgress"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"handoffId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"handoffId"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryZh"}},{"kind":"Field","name":{"kind":"Name","value":"handoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<LegFollowSubscription, LegFollowSubscriptionVariables>;
