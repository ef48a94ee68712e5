// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Confidentiality of a material. 材料密级 */
export type AcceptanceMaterialClassification =
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

/** A material handed in, by its content. 申报材料 */
export type AcceptanceMaterialInput = {
  /** Size in bytes. 字节数 */
  readonly bytes: number;
  /** Confidentiality. 密级 */
  readonly classification?: AcceptanceMaterialClassification;
  /** Code of the required material. 材料代码 */
  readonly code: string;
  /** Media type. 媒体类型 */
  readonly mediaType: string;
  /** Name of the file. 文件名 */
  readonly name: string;
  /** SHA-256 of the content, in hex. 摘要 */
  readonly sha256: string;
};

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
  materials: ReadonlyArray<AcceptanceMaterialInput> | AcceptanceMaterialInput;
}>;


export type SupplyRectificationMutation = { readonly supplyRectification: { readonly __typename: 'JointAcceptance', readonly id: string, readonly status: JointAcceptanceStatus } };


export const SupplyRectificationDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplyRectification"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"acceptanceId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"note"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"materials"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcceptanceMaterialInput"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyRectification"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"acceptanceId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"acceptanceId"}}},{"kind":"Argument","name":{"kind":"Name","value":"itemCode"},"value":{"kind":"Variable","name":{"kind":"Name","value":"itemCode"}}},{"kind":"Argument","name":{"kind":"Name","value":"note"},"value":{"kind":"Variable","name":{"kind":"Name","value":"note"}}},{"kind":"Argument","name":{"kind":"Name","value":"materials"},"value":{"kind":"Variable","name":{"kind":"Name","value":"materials"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SupplyRectificationMutation, SupplyRectificationMutationVariables>;
