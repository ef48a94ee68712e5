// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type ProjectHealthQueryVariables = Exact<{
  id: string;
}>;


export type ProjectHealthQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly health: { readonly __typename: 'ProjectHealth', readonly light: Light | null, readonly percent: number | null, readonly done: number, readonly total: number, readonly overdue: number, readonly complete: boolean, readonly missing: ReadonlyArray<HealthDepartment>, readonly currentStage: ProjectStage | null, readonly blockedByCount: number, readonly hasSteward: boolean, readonly stewardMissing: boolean, readonly asOf: string, readonly nextDeadline: { readonly __typename: 'HealthDeadline', readonly department: HealthDepartment, readonly date: string, readonly provisional: boolean, readonly name: string | null, readonly nameEn: string | null, readonly reference: string | null } | null, readonly blockedBy: ReadonlyArray<{ readonly __typename: 'HealthBlock', readonly department: HealthDepartment, readonly kind: BlockKind, readonly waitsFor: BlockWaitsFor, readonly since: string, readonly name: string | null, readonly nameEn: string | null, readonly reference: string | null }>, readonly departments: ReadonlyArray<{ readonly __typename: 'HealthOfDepartment', readonly department: HealthDepartment, readonly known: boolean, readonly done: number | null, readonly total: number | null, readonly overdue: number | null, readonly light: Light | null }> } | null } | null };


export const ProjectHealthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectHealth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"health"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}},{"kind":"Field","name":{"kind":"Name","value":"currentStage"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"date"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"waitsFor"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"blockedByCount"}},{"kind":"Field","name":{"kind":"Name","value":"hasSteward"}},{"kind":"Field","name":{"kind":"Name","value":"stewardMissing"}},{"kind":"Field","name":{"kind":"Name","value":"departments"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"known"}},{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectHealthQuery, ProjectHealthQueryVariables>;
