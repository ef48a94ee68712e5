// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Step in the life of an application. 申请操作 */
export type ApplicationAction =
  /** Accept. 受理 */
  | 'ACCEPT'
  /** Approve. 准予 */
  | 'APPROVE'
  /** Approve on the commitment. 告知承诺准予 */
  | 'APPROVE_ON_COMMITMENT'
  /** Sign the commitment after the notice. 签订告知承诺 */
  | 'COMMIT_NOTIFICATION'
  /** Promise tolerable materials for later. 签订容缺承诺 */
  | 'COMMIT_TOLERANCE'
  /** Convert into the formal approval. 换发正式文件 */
  | 'CONVERT'
  /** Began. 新建 */
  | 'DRAFT'
  /** End the special procedure. 结束特别程序 */
  | 'END_SPECIAL_PROCEDURE'
  /** Record that the check failed. 承诺核查不通过 */
  | 'FAIL_CHECK'
  /** Record that the check passed. 承诺核查通过 */
  | 'PASS_CHECK'
  /** Record that it was approved elsewhere. 登记外部准予结果 */
  | 'RECORD_APPROVAL'
  /** Record that it was rejected elsewhere. 登记外部不予结果 */
  | 'RECORD_REJECTION'
  /** Refuse acceptance. 不予受理 */
  | 'REFUSE_ACCEPTANCE'
  /** Reject. 不予 */
  | 'REJECT'
  /** Tell once all that is missing. 一次性告知补正 */
  | 'REQUEST_CORRECTION'
  /** Revoke. 撤销 */
  | 'REVOKE'
  /** Start the review. 开始审查 */
  | 'START_REVIEW'
  /** Start a special procedure. 进入特别程序 */
  | 'START_SPECIAL_PROCEDURE'
  /** Submit. 提交 */
  | 'SUBMIT'
  /** Supply what a pre-approval or a simulated approval did without. 补交待具备条件材料 */
  | 'SUPPLY_AWAITED'
  /** Supply what is missing. 补正材料 */
  | 'SUPPLY_CORRECTION'
  /** Supply promised materials. 补齐容缺材料 */
  | 'SUPPLY_TOLERATED'
  /** End, because promised materials did not come in time. 终止办理 */
  | 'TERMINATE'
  /** Withdraw. 撤回 */
  | 'WITHDRAW';

/** Where an application stands. 申请状态 */
export type ApplicationStatus =
  /** Accepted. 受理 */
  | 'ACCEPTED'
  /** Approved. 通过 */
  | 'APPROVED'
  /** Waits for what is missing. 补正 */
  | 'CORRECTION_REQUESTED'
  /** Being prepared. 待申报 */
  | 'DRAFT'
  /** Not accepted. 不予受理 */
  | 'NOT_ACCEPTED'
  /** Rejected. 不通过 */
  | 'REJECTED'
  /** Revoked by the department. 撤销 */
  | 'REVOKED'
  /** In a special procedure. 特别程序 */
  | 'SPECIAL_PROCEDURE'
  /** Submitted. 已提交 */
  | 'SUBMITTED'
  /** Ended because promised materials did not come in time. 终止 */
  | 'TERMINATED'
  /** Under review. 审查 */
  | 'UNDER_REVIEW'
  /** Withdrawn by the owner. 撤回 */
  | 'WITHDRAWN';

export type SupplyAwaitedMutationVariables = Exact<{
  applicationId: string;
  materials: ReadonlyArray<string> | string;
  expectedVersion?: number | null | undefined;
}>;


export type SupplyAwaitedMutation = { readonly supplyAwaitedMaterials: { readonly __typename: 'Application', readonly id: string, readonly version: number, readonly status: ApplicationStatus, readonly allowedActions: ReadonlyArray<ApplicationAction> } };


export const SupplyAwaitedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SupplyAwaited"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"materials"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"supplyAwaitedMaterials"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"applicationId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}},{"kind":"Argument","name":{"kind":"Name","value":"materials"},"value":{"kind":"Variable","name":{"kind":"Name","value":"materials"}}},{"kind":"Argument","name":{"kind":"Name","value":"expectedVersion"},"value":{"kind":"Variable","name":{"kind":"Name","value":"expectedVersion"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<SupplyAwaitedMutation, SupplyAwaitedMutationVariables>;
