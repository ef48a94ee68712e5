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

/** Whose key a receipt is signed with. 签署方 */
export type HandoffReceiptSigner =
  /** The exchange's, for what a person has signed before its eyes. 交换平台见证 */
  | 'EXCHANGE'
  /** The recipient's own. 接收单位 */
  | 'RECIPIENT';

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

export type OwnerHandoffsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OwnerHandoffsQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly handoffs: { readonly __typename: 'HandoffConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Handoff', readonly id: string, readonly purpose: HandoffPurpose, readonly sender: string, readonly status: HandoffStatus, readonly requestedAt: string, readonly dueDate: string, readonly overdue: boolean, readonly completedAt: string | null, readonly materialCount: number, readonly legs: ReadonlyArray<{ readonly __typename: 'HandoffLeg', readonly id: string, readonly recipient: string, readonly recipientName: string | null, readonly channel: HandoffChannel | null, readonly status: HandoffLegStatus, readonly changedAt: string, readonly receivedAt: string | null, readonly reason: string | null, readonly receipt: { readonly __typename: 'HandoffReceipt', readonly signedAt: string, readonly signedBy: HandoffReceiptSigner, readonly person: string | null, readonly digest: string } | null }> }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const OwnerHandoffsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerHandoffs"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"handoffs"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"sender"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"requestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueDate"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"completedAt"}},{"kind":"Field","name":{"kind":"Name","value":"materialCount"}},{"kind":"Field","name":{"kind":"Name","value":"legs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"recipient"}},{"kind":"Field","name":{"kind":"Name","value":"recipientName"}},{"kind":"Field","name":{"kind":"Name","value":"channel"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changedAt"}},{"kind":"Field","name":{"kind":"Name","value":"receivedAt"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"receipt"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signedAt"}},{"kind":"Field","name":{"kind":"Name","value":"signedBy"}},{"kind":"Field","name":{"kind":"Name","value":"person"}},{"kind":"Field","name":{"kind":"Name","value":"digest"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerHandoffsQuery, OwnerHandoffsQueryVariables>;
