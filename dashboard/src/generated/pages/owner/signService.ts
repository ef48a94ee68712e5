// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where a service agreement stands. 服务协议状态 */
export type AgreementStatus =
  /** All that was agreed is done. 已完成 */
  | 'COMPLETED'
  /** Not taken on. 不予受理 */
  | 'DECLINED'
  /** Terms wait for signatures. 待签订 */
  | 'OFFERED'
  /** Asked for by the owner. 已申请 */
  | 'REQUESTED'
  /** Both sides have signed. 已签订 */
  | 'SIGNED'
  /** Ended before all was done. 已终止 */
  | 'TERMINATED'
  /** Taken back before it was signed. 已撤回 */
  | 'WITHDRAWN';

export type SignServiceMutationVariables = Exact<{
  agreementId: string;
  no: number;
}>;


export type SignServiceMutation = { readonly signService: { readonly __typename: 'ServiceAgreement', readonly id: string, readonly status: AgreementStatus } };


export const SignServiceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignService"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"agreementId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"no"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signService"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"agreementId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"agreementId"}}},{"kind":"Argument","name":{"kind":"Name","value":"no"},"value":{"kind":"Variable","name":{"kind":"Name","value":"no"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SignServiceMutation, SignServiceMutationVariables>;
