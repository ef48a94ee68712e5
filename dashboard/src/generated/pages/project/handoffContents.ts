// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What a row of the ledger tells. 账本步骤 */
export type LedgerStep =
  /** A leg goes by courier or in person. 待人工办理 */
  | 'AWAITS_PERSON'
  /** A person has given it up. 取消 */
  | 'CANCELLED'
  /** Every attempt has failed. 死信 */
  | 'DEAD'
  /** It lies with the recipient. 送达 */
  | 'DELIVERED'
  /** Handed to a courier. 交寄 */
  | 'DISPATCHED'
  /** The supervisor was told. 升级督办 */
  | 'ESCALATED'
  /** A delivery has failed and will be tried again. 投递失败 */
  | 'FAILED'
  /** Handed over in person. 当面交出 */
  | 'HANDED_OVER'
  /** The exchange has begun to sign with this key. 启用密钥 */
  | 'KEY_INTRODUCED'
  /** A secret material was read. 查阅材料 */
  | 'MATERIAL_READ'
  /** The recipient has signed. 签收 */
  | 'RECEIVED'
  /** A recipient was entered in the directory or changed. 单位登记 */
  | 'RECIPIENT_REGISTERED'
  /** The recipient will not have it. 拒收 */
  | 'REFUSED'
  /** The recipient was reminded. 催办 */
  | 'REMINDED'
  /** A person has sent it on its way again. 重新投递 */
  | 'REPLAYED'
  /** A department has asked for the handoff. 发起 */
  | 'REQUESTED'
  /** The recipient has sent it back. 退回 */
  | 'RETURNED'
  /** A worker has set out with the leg. 发出 */
  | 'SENT'
  /** The exchange has signed for all legs together. 回执汇总 */
  | 'SUMMARIZED';

export type HandoffContentsQueryVariables = Exact<{
  id: string;
}>;


export type HandoffContentsQuery = { readonly handoff: { readonly __typename: 'Handoff', readonly id: string, readonly cover: unknown, readonly materials: ReadonlyArray<{ readonly __typename: 'HandoffMaterial', readonly name: string, readonly sha256: string, readonly bytes: number, readonly mediaType: string }> | null, readonly ledger: { readonly __typename: 'LedgerEntryConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'LedgerEntry', readonly position: number, readonly at: string, readonly step: LedgerStep | null }> } | null } | null };


export const HandoffContentsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"HandoffContents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handoff"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"cover"}},{"kind":"Field","name":{"kind":"Name","value":"materials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sha256"}},{"kind":"Field","name":{"kind":"Name","value":"bytes"}},{"kind":"Field","name":{"kind":"Name","value":"mediaType"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"ledger"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"position"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"step"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<HandoffContentsQuery, HandoffContentsQueryVariables>;
