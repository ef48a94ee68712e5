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

/** Stage of the catalogue. 审批阶段 */
export type ItemStage =
  /** Acceptance. 竣工验收 */
  | 'COMPLETION_ACCEPTANCE'
  /** Construction permit. 施工许可 */
  | 'CONSTRUCTION_PERMIT'
  /** Construction planning. 工程建设许可 */
  | 'ENGINEERING_CONSTRUCTION'
  /** Establishment and land-use planning. 立项用地规划许可 */
  | 'LAND_USE_PLANNING'
  /** Beside the four stages. 并行推进 */
  | 'PARALLEL';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/** Why a roadmap was planned. 规划原因 */
export type RoadmapCause =
  /** Facts of the project changed. 项目信息变更 */
  | 'FACTS_CHANGED'
  /** A policy was set or taken away. 政策适用变更 */
  | 'POLICIES_CHANGED'
  /** Somebody asked for it. 申请规划 */
  | 'REQUESTED';

/** How far an item of a roadmap is. 路线图事项状态 */
export type RoadmapState =
  /** Decided. 已办结 */
  | 'DECIDED'
  /** Not begun. 计划办理 */
  | 'PLANNED'
  /** Handed in. 办理中 */
  | 'UNDER_WAY';

export type ProjectRoadmapQueryVariables = Exact<{
  id: string;
  version?: number | null | undefined;
}>;


export type ProjectRoadmapQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly roadmap: { readonly __typename: 'Roadmap', readonly version: number, readonly plannedAt: string, readonly plannedByName: string, readonly reason: RoadmapCause, readonly startOn: string, readonly criticalPathWorkingDays: number, readonly plannedFinish: string, readonly provisional: boolean, readonly items: ReadonlyArray<{ readonly __typename: 'RoadmapItem', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly agency: Agency, readonly stage: ItemStage, readonly track: number, readonly state: RoadmapState, readonly plannedStart: string, readonly plannedFinish: string, readonly workingDays: number, readonly slackWorkingDays: number, readonly isCritical: boolean, readonly isLate: boolean, readonly provisional: boolean, readonly prerequisites: ReadonlyArray<string>, readonly stageOpenedBy: ReadonlyArray<string>, readonly besides: ReadonlyArray<string>, readonly reasons: ReadonlyArray<string>, readonly reasonsEn: ReadonlyArray<string>, readonly application: { readonly __typename: 'Application', readonly id: string, readonly status: ApplicationStatus, readonly light: Light | null, readonly submittedAt: string | null, readonly decision: { readonly __typename: 'ApplicationDecision', readonly decidedAt: string } | null } | null }>, readonly leftOut: ReadonlyArray<{ readonly __typename: 'RoadmapLeftOutItem', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly stage: ItemStage, readonly reasons: ReadonlyArray<string>, readonly reasonsEn: ReadonlyArray<string> }>, readonly policies: ReadonlyArray<{ readonly __typename: 'RoadmapPolicy', readonly code: string, readonly name: string, readonly inForce: boolean, readonly reasons: ReadonlyArray<string> }>, readonly building: { readonly __typename: 'RoadmapBuilding', readonly start: string, readonly finish: string, readonly workingDays: number } | null } | null } | null };


export const ProjectRoadmapDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectRoadmap"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"version"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roadmap"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"version"},"value":{"kind":"Variable","name":{"kind":"Name","value":"version"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"plannedAt"}},{"kind":"Field","name":{"kind":"Name","value":"plannedByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"startOn"}},{"kind":"Field","name":{"kind":"Name","value":"criticalPathWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFinish"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"track"}},{"kind":"Field","name":{"kind":"Name","value":"state"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFinish"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"slackWorkingDays"}},{"kind":"Field","name":{"kind":"Name","value":"isCritical"}},{"kind":"Field","name":{"kind":"Name","value":"isLate"}},{"kind":"Field","name":{"kind":"Name","value":"provisional"}},{"kind":"Field","name":{"kind":"Name","value":"prerequisites"}},{"kind":"Field","name":{"kind":"Name","value":"stageOpenedBy"}},{"kind":"Field","name":{"kind":"Name","value":"besides"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsEn"}},{"kind":"Field","name":{"kind":"Name","value":"application"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"decision"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"decidedAt"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"reasonsEn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"policies"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"inForce"}},{"kind":"Field","name":{"kind":"Name","value":"reasons"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"building"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"start"}},{"kind":"Field","name":{"kind":"Name","value":"finish"}},{"kind":"Field","name":{"kind":"Name","value":"workingDays"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectRoadmapQuery, ProjectRoadmapQueryVariables>;
