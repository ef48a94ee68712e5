// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Government department that owns items. 审批部门 */
export type Agency =
  /** Administrative approval. 行政审批服务局 */
  | 'ADMIN_APPROVAL'
  /** Urban construction archives. 城建档案管理部门 */
  | 'ARCHIVES'
  /** Civil air defence. 人民防空部门 */
  | 'CIVIL_DEFENCE'
  /** Communications administration. 通信管理部门 */
  | 'COMMUNICATIONS'
  /** Culture, heritage and tourism. 文化和旅游（文物）部门 */
  | 'CULTURE_TOURISM'
  /** Development and reform. 发展改革部门 */
  | 'DEVELOPMENT_REFORM'
  /** Ecology and environment. 生态环境部门 */
  | 'ECOLOGY'
  /** Emergency management. 应急管理部门 */
  | 'EMERGENCY'
  /** Finance. 财政部门 */
  | 'FINANCE'
  /** Fire review and acceptance. 消防审验部门 */
  | 'FIRE_RESCUE'
  /** Forestry and grassland. 林业和草原部门 */
  | 'FORESTRY'
  /** Housing and urban-rural construction. 住房城乡建设部门 */
  | 'HOUSING_CONSTRUCTION'
  /** Industry and information technology. 工业和信息化部门 */
  | 'INDUSTRY_IT'
  /** Parks and landscape. 园林绿化部门 */
  | 'LANDSCAPE'
  /** Meteorology. 气象部门 */
  | 'METEOROLOGY'
  /** Natural resources and planning. 自然资源和规划部门 */
  | 'NATURAL_RESOURCES'
  /** Public security. 公安部门 */
  | 'PUBLIC_SECURITY'
  /** Seismology. 地震部门 */
  | 'SEISMOLOGY'
  /** State security. 国家安全部门 */
  | 'STATE_SECURITY'
  /** Transport. 交通运输部门 */
  | 'TRANSPORT'
  /** Urban management. 城市管理部门 */
  | 'URBAN_MANAGEMENT'
  /** Water. 水利（水务）部门 */
  | 'WATER';

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

/** Level of a key-project list. 重点项目级别 */
export type KeyLevel =
  /** City. 市级 */
  | 'CITY'
  /** District or county. 区县级 */
  | 'DISTRICT'
  /** National. 国家级 */
  | 'NATIONAL'
  /** Provincial. 省级 */
  | 'PROVINCIAL';

/** Where a notification-commitment and its check stand. 告知承诺状态 */
export type NotificationStatus =
  /** Checked, and not kept. 核查不通过 */
  | 'BROKEN'
  /** The application went another way. 已取消 */
  | 'CANCELLED'
  /** Decided on; to be checked. 待核查 */
  | 'CHECK_DUE'
  /** Checked, and kept. 核查通过 */
  | 'KEPT'
  /** Signed. 已承诺 */
  | 'SIGNED';

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

export type OwnerApprovalsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OwnerApprovalsQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly keyLevels: ReadonlyArray<KeyLevel>, readonly contacts: { readonly __typename: 'ProjectContacts', readonly handler: { readonly __typename: 'ProjectContact', readonly name: string, readonly phone: string | null } }, readonly applications: { readonly __typename: 'ApplicationConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'Application', readonly id: string, readonly version: number, readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly agency: Agency, readonly status: ApplicationStatus, readonly allowedActions: ReadonlyArray<ApplicationAction>, readonly clock: { readonly __typename: 'ApplicationClock', readonly running: boolean, readonly deadline: string | null, readonly remainingWorkingDays: number } | null, readonly toleranceCommitment: { readonly __typename: 'ToleranceCommitment', readonly id: string, readonly status: ToleranceStatus, readonly dueOn: string } | null, readonly notificationCommitment: { readonly __typename: 'NotificationCommitment', readonly id: string, readonly status: NotificationStatus, readonly checkDueOn: string | null } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null, readonly toleranceBar: { readonly __typename: 'ToleranceBar', readonly id: string, readonly barredAt: string } | null } | null };


export const OwnerApprovalsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerApprovals"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"keyLevels"}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"applications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"allowedActions"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"remainingWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toleranceCommitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"notificationCommitment"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"checkDueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toleranceBar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barredAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerApprovalsQuery, OwnerApprovalsQueryVariables>;
