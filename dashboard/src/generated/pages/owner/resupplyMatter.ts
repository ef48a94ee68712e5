// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Confidentiality of a material. 材料密级 */
export type UtilityMaterialClassification =
  /** For offices only. 内部 */
  | 'INTERNAL'
  /** About a person. 个人隐私 */
  | 'PERSONAL'
  /** Anybody may read it. 公开 */
  | 'PUBLIC'
  /** Technical secret. 技术秘密 */
  | 'TECHNICAL_SECRET'
  /** Business secret. 商业秘密 */
  | 'TRADE_SECRET';

/** A material for one of the requirements; its content is known by its digest. 申请材料 */
export type UtilityMaterialInput = {
  /** Size in bytes. 字节数 */
  readonly bytes: number;
  /** Confidentiality. 密级 */
  readonly classification: UtilityMaterialClassification;
  /** Code of the requirement. 材料代码 */
  readonly materialCode: string;
  /** Media type. 媒体类型 */
  readonly mediaType: string;
  /** Name for a person. 名称 */
  readonly name: string;
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: string;
};

/** Where a matter stands with its provider. 办件状态 */
export type UtilityMatterStatus =
  /** Accepted by the provider. 受理 */
  | 'ACCEPTED'
  /** In use; the end of a connection. 开通 */
  | 'CONNECTED'
  /** Built. 施工 */
  | 'CONSTRUCTED'
  /** Forwarded by the counter. 已转交 */
  | 'FORWARDED'
  /** Permit granted; the end of a line-work permit. 准予许可 */
  | 'GRANTED'
  /** Inspection passed. 验收 */
  | 'INSPECTED'
  /** The plan is issued; construction goes on. 方案 */
  | 'PLANNED'
  /** Signed for by the provider. 已签收 */
  | 'RECEIVED'
  /** Returned to the owner, everything missing named at once. 退回 */
  | 'RETURNED'
  /** The site is surveyed. 联合踏勘 */
  | 'SURVEYED'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN';

export type ResupplyMatterMutationVariables = Exact<{
  id: string;
  form?: unknown;
  materials: ReadonlyArray<UtilityMaterialInput> | UtilityMaterialInput;
}>;


export type ResupplyMatterMutation = { readonly resupplyMatter: { readonly __typename: 'UtilityMatterTask', readonly id: string, readonly status: UtilityMatterStatus } };


export const ResupplyMatterDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResupplyMatter"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"materials"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UtilityMaterialInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resupplyMatter"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"materials"},"value":{"kind":"Variable","name":{"kind":"Name","value":"materials"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ResupplyMatterMutation, ResupplyMatterMutationVariables>;
