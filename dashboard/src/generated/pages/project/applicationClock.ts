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

/** Why a day counts or not. 计日原因 */
export type ClockDayReason =
  /** Working day, counted. 工作日，计入 */
  | 'COUNTED'
  /** Not a working day. 非工作日，不计入 */
  | 'NOT_A_WORKING_DAY'
  /** The clock ran, but not while the office was open. 非办公时间，不计入 */
  | 'OUTSIDE_OFFICE_HOURS'
  /** Day of the start, not counted. 起算当日，不计入 */
  | 'START_DAY'
  /** The clock stood still. 停止计时，不计入 */
  | 'STOPPED';

/** What a row of the ledger does to the clock. 计时操作 */
export type ClockEntryKind =
  /** Ends it. 办结 */
  | 'END'
  /** Lets it run on. 恢复计时 */
  | 'RESUME'
  /** Starts it. 起算 */
  | 'START'
  /** Stops it. 停止计时 */
  | 'STOP';

/** What the running days are for. 计时用途 */
export type ClockPurpose =
  /** To decide on acceptance. 受理时限 */
  | 'ACCEPTANCE'
  /** To decide the matter. 办理时限 */
  | 'DECISION';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** Why the clock stands still during review. 特别程序类型 */
export type SpecialProcedureKind =
  /** Expert review. 专家评审 */
  | 'EXPERT_REVIEW'
  /** Hearing. 听证 */
  | 'HEARING'
  /** Survey on the spot. 现场踏勘 */
  | 'SURVEY'
  /** Tender or auction. 招标拍卖 */
  | 'TENDER';

export type ApplicationClockQueryVariables = Exact<{
  applicationId: string;
}>;


export type ApplicationClockQuery = { readonly application: { readonly __typename: 'Application', readonly id: string, readonly itemName: string, readonly itemNameEn: string, readonly status: ApplicationStatus, readonly light: Light | null, readonly clock: { readonly __typename: 'ApplicationClock', readonly purpose: ClockPurpose, readonly running: boolean, readonly promisedWorkingDays: number, readonly promisedWorkingHours: number | null, readonly countedWorkingDays: number, readonly countedWorkingMinutes: number | null, readonly remainingWorkingDays: number, readonly remainingWorkingMinutes: number | null, readonly deadline: string | null, readonly dueAt: string | null, readonly provisional: boolean, readonly calendarVersion: string, readonly entries: ReadonlyArray<{ readonly __typename: 'ClockEntry', readonly seq: number, readonly kind: ClockEntryKind, readonly purpose: ClockPurpose, readonly reason: string, readonly at: string }>, readonly explanation: ReadonlyArray<{ readonly __typename: 'ClockDay', readonly date: string, readonly counted: boolean, readonly reason: ClockDayReason, readonly countedMinutes: number | null, readonly holiday: string | null, readonly stoppedBy: ApplicationAction | null, readonly specialProcedure: SpecialProcedureKind | null, readonly text: string }> } | null, readonly steps: ReadonlyArray<{ readonly __typename: 'ApplicationStep', readonly action: ApplicationAction, readonly from: ApplicationStatus | null, readonly to: ApplicationStatus, readonly at: string, readonly byName: string, readonly note: string | null }> } | null };


export const ApplicationClockDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApplicationClock"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"application"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"applicationId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"clock"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"running"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"promisedWorkingHours"}},{"kind":"Field","name":{"kind":"Name","value":"countedWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"countedWorkingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"remainingWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"remainingWorkingMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"calendarVersion"}},{"kind":"Field","name":{"kind":"Name","value":"entries"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"purpose"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"counted"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"countedMinutes"}},{"kind":"Field","name":{"kind":"Name","value":"holiday"}},{"kind":"Field","name":{"kind":"Name","value":"stoppedBy"}},{"kind":"Field","name":{"kind":"Name","value":"specialProcedure"}},{"kind":"Field","name":{"kind":"Name","value":"text"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"steps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"action"}},{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"note"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ApplicationClockQuery, ApplicationClockQueryVariables>;
