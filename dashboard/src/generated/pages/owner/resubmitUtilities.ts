// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where a joint application stands; it follows from its matters. 联合报装状态 */
export type JointUtilityStatus =
  /** Every matter has come to its end, or was withdrawn. 全部办结 */
  | 'COMPLETED'
  /** Forwarded to all providers; none has signed yet. 已转交 */
  | 'FORWARDED'
  /** At least one provider works on it. 办理中 */
  | 'IN_PROGRESS'
  /** At least one provider waits for the owner. 部分退回 */
  | 'PARTLY_RETURNED'
  /** Returned by the counter. 退回 */
  | 'RETURNED'
  /** Handed in, not accepted yet. 已提交 */
  | 'SUBMITTED'
  /** Withdrawn by the owner, as a whole or matter by matter. 撤回 */
  | 'WITHDRAWN';

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

export type ResubmitUtilitiesMutationVariables = Exact<{
  id: string;
  form?: unknown;
  materials: ReadonlyArray<UtilityMaterialInput> | UtilityMaterialInput;
}>;


export type ResubmitUtilitiesMutation = { readonly resubmitJointApplication: { readonly __typename: 'JointUtilityApplication', readonly id: string, readonly status: JointUtilityStatus } };


export const ResubmitUtilitiesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ResubmitUtilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"form"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"JSON"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"materials"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UtilityMaterialInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resubmitJointApplication"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"form"},"value":{"kind":"Variable","name":{"kind":"Name","value":"form"}}},{"kind":"Argument","name":{"kind":"Name","value":"materials"},"value":{"kind":"Variable","name":{"kind":"Name","value":"materials"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ResubmitUtilitiesMutation, ResubmitUtilitiesMutationVariables>;
