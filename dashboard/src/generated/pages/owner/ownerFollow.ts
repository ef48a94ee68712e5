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

/** Kind of project. 项目类型 */
export type ProjectKind =
  /** Commerce. 商业 */
  | 'COMMERCIAL'
  /** Education. 教育 */
  | 'EDUCATION'
  /** Industry. 工业 */
  | 'INDUSTRIAL'
  /** Health care. 医疗 */
  | 'MEDICAL'
  /** Municipal works. 市政 */
  | 'MUNICIPAL'
  /** Renovation of an old residential quarter. 老旧小区改造 */
  | 'OLD_COMMUNITY_RENOVATION'
  /** Housing. 居住 */
  | 'RESIDENTIAL'
  /** Urban renewal. 城市更新 */
  | 'URBAN_RENEWAL'
  /** Storage and logistics. 仓储 */
  | 'WAREHOUSE';

/** How far a project is. 项目阶段 */
export type ProjectStage =
  /** Completed. 竣工 */
  | 'COMPLETED'
  /** Acceptance. 竣工验收 */
  | 'COMPLETION_ACCEPTANCE'
  /** Construction permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Construction planning. 工程建设许可 */
  | 'ENGINEERING_CONSTRUCTION'
  /** Establishment and land-use planning. 立项用地规划许可 */
  | 'LAND_USE_PLANNING'
  /** Registered, nothing submitted. 项目登记 */
  | 'REGISTERED';

/** Where a tolerance commitment stands. 容缺承诺状态 */
export type ToleranceStatus =
  /** The day passed. 已失信 */
  | 'BROKEN'
  /** The application ended otherwise before the day. 已取消 */
  | 'CANCELLED'
  /** All was brought in time. 已履约 */
  | 'KEPT'
  /** Signed. 已承诺 */
  | 'SIGNED';

export type OwnerFollowSubscriptionVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OwnerFollowSubscription = { readonly progressFeed: { readonly __typename: 'ProgressUpdate', readonly cursor: string, readonly seq: number, readonly type: string, readonly time: string, readonly summary: string, readonly summaryZh: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly code: string, readonly name: string, readonly regionCode: string, readonly regionName: string | null, readonly kind: ProjectKind, readonly stage: ProjectStage, readonly plannedStart: string, readonly plannedCompletion: string, readonly applications: { readonly __typename: 'ApplicationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Application', readonly id: string, readonly version: number, readonly status: ApplicationStatus, readonly allowedActions: ReadonlyArray<ApplicationAction>, readonly toleranceCommitment: { readonly __typename: 'ToleranceCommitment', readonly id: string, readonly status: ToleranceStatus, readonly dueOn: string } | null }> } | null, readonly wallChartRow: { readonly __typename: 'WallChartRow', readonly target: string | null, readonly plannedFinish: string | null, readonly nextDeadline: string | null, readonly measure: { readonly __typename: 'WallChartMeasure', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly isUnderWay: boolean } | null, readonly progress: { readonly __typename: 'Progress', readonly done: number, readonly total: number, readonly percent: number } } | null } | null } };

export type OwnerCardFragment = { readonly __typename: 'Project', readonly id: string, readonly code: string, readonly name: string, readonly regionCode: string, readonly regionName: string | null, readonly kind: ProjectKind, readonly stage: ProjectStage, readonly plannedStart: string, readonly plannedCompletion: string, readonly wallChartRow: { readonly __typename: 'WallChartRow', readonly target: string | null, readonly plannedFinish: string | null, readonly nextDeadline: string | null, readonly measure: { readonly __typename: 'WallChartMeasure', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly isUnderWay: boolean } | null, readonly progress: { readonly __typename: 'Progress', readonly done: number, readonly total: number, readonly percent: number } } | null };

export const OwnerCardFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletion"}},{"kind":"Field","name":{"kind":"Name","value":"wallChartRow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isUnderWay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedFinish"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OwnerCardFragment, unknown>;
export const OwnerFollowDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"OwnerFollow"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryZh"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"OwnerCard"}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"toleranceCommitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"OwnerCard"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Project"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletion"}},{"kind":"Field","name":{"kind":"Name","value":"wallChartRow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isUnderWay"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedFinish"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]} as unknown as DocumentNode<OwnerFollowSubscription, OwnerFollowSubscriptionVariables>;
