// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Whether all items of a project are served or some (S2). 服务事项范围 */
export type AgreementScope =
  /** All items. 全部事项 */
  | 'ALL'
  /** Those that are named. 部分事项 */
  | 'SOME';

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

/** Why something does not go on. 堵点类别 */
export type BlockKind =
  /** It was planned to have begun, and nothing but the application is missing. 未按计划申报 */
  | 'BEHIND_PLAN'
  /** An application misses something that the one-time notice named. 待补正 */
  | 'CORRECTION'
  /** The promised time has run out. 超期未办结 */
  | 'LATE'
  /** What must come first is not done. 前置事项未办结 */
  | 'PREREQUISITE'
  /** A reported problem is not solved. 问题未解决 */
  | 'PROBLEM'
  /** Acceptance found something to put right. 待整改 */
  | 'RECTIFICATION'
  /** A joint application or one of its matters was returned. 退回待补齐 */
  | 'RETURN'
  /** A hearing, survey, tender or expert review is under way. 特别程序 */
  | 'SPECIAL_PROCEDURE';

/** Who or what something waits for. 等待对象 */
export type BlockWaitsFor =
  /** Another item of the project. 其他事项 */
  | 'ANOTHER_ITEM'
  /** The department that decides. 审批部门 */
  | 'DEPARTMENT'
  /** The owner unit. 项目单位 */
  | 'OWNER'
  /** The utility's provider. 服务单位 */
  | 'PROVIDER'
  /** The steward's side, up to the city government. 帮办代办队伍 */
  | 'SERVICE_TEAM';

/** A part of the graph that a project's health is made of. 部门 */
export type HealthDepartment =
  /** Joint acceptance. 竣工联合验收 */
  | 'ACCEPTANCE'
  /** Approval. 审批 */
  | 'APPROVAL'
  /** The stewards, with the project's problems. 帮办代办 */
  | 'CONCIERGE'
  /** Utilities. 水电气暖信报装 */
  | 'UTILITIES';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** How a project is served (S1). 服务方式 */
export type ServiceMode =
  /** Stage by stage. 分阶段 */
  | 'BY_STAGE'
  /** At any hour. 24小时 */
  | 'ROUND_THE_CLOCK'
  /** The whole way. 全程 */
  | 'WHOLE_WAY';

export type OwnerWaitingQueryVariables = Exact<{
  id: string;
}>;


export type OwnerWaitingQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly health: { readonly __typename: 'ProjectHealth', readonly light: Light | null, readonly overdue: number, readonly complete: boolean, readonly missing: ReadonlyArray<HealthDepartment>, readonly blockedByCount: number, readonly blockedBy: ReadonlyArray<{ readonly __typename: 'HealthBlock', readonly department: HealthDepartment, readonly kind: BlockKind, readonly waitsFor: BlockWaitsFor, readonly since: string, readonly name: string | null, readonly nameEn: string | null, readonly reference: string | null }> } | null, readonly serviceAgreement: { readonly __typename: 'ServiceAgreement', readonly id: string, readonly status: AgreementStatus, readonly offered: { readonly __typename: 'ServiceAgreementTerms', readonly no: number, readonly mode: ServiceMode, readonly scope: AgreementScope, readonly itemCodes: ReadonlyArray<string>, readonly ownerDuties: ReadonlyArray<string>, readonly forceDuties: ReadonlyArray<string>, readonly offeredAt: string, readonly offeredByName: string, readonly ownerSigned: { readonly __typename: 'AgreementSignature', readonly at: string, readonly byName: string } | null } | null } | null, readonly completion: { readonly __typename: 'ProjectCompletion', readonly finishedAt: string } | null, readonly serviceEvaluation: { readonly __typename: 'ServiceEvaluation', readonly id: string } | null, readonly toleranceBar: { readonly __typename: 'ToleranceBar', readonly id: string, readonly barredAt: string, readonly dueOn: string } | null } | null };


export const OwnerWaitingDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"OwnerWaiting"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedByCount"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceAgreement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"offered"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"no"}},{"kind":"Field","name":{"kind":"Name","value":"mode"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"itemCodes"}},{"kind":"Field","name":{"kind":"Name","value":"ownerDuties"}},{"kind":"Field","name":{"kind":"Name","value":"forceDuties"}},{"kind":"Field","name":{"kind":"Name","value":"offeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"offeredByName"}},{"kind":"Field","name":{"kind":"Name","value":"ownerSigned"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"byName"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"completion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"serviceEvaluation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"toleranceBar"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"barredAt"}},{"kind":"Field","name":{"kind":"Name","value":"dueOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<OwnerWaitingQuery, OwnerWaitingQueryVariables>;
