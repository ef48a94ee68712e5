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

/** Why materials travel. 交接用途 */
export type HandoffPurpose =
  /** The project's file to the archive. 档案移交 */
  | 'ARCHIVE'
  /** A question to another department. 征求意见 */
  | 'CONSULTATION'
  /** Materials that were asked for. 补正材料转交 */
  | 'CORRECTION'
  /** A joint acceptance to its departments. 联合验收转交 */
  | 'JOINT_ACCEPTANCE'
  /** A joint utility application to its providers. 联合报装转交 */
  | 'JOINT_UTILITIES'
  /** From one tier of government to another. 层级转办 */
  | 'TIER_TRANSFER';

export type DeadLettersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { readonly deadLetters: { readonly __typename: 'HandoffLegConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'HandoffLeg', readonly id: string, readonly recipient: string, readonly recipientName: string | null, readonly channel: HandoffChannel | null, readonly status: HandoffLegStatus, readonly attempts: number, readonly reason: string | null, readonly changedAt: string, readonly handoff: { readonly __typename: 'Handoff', readonly id: string, readonly purpose: HandoffPurpose, readonly sender: string, readonly dueDate: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string } } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } };


export const DeadLettersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeadLetters"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deadLetters"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"attempts"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"handoff"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<DeadLettersQuery, DeadLettersQueryVariables>;
