// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

/**
 * Which events a feed gives. A project is looked at as it is when the event is told; one that leaves what is wanted is told of
 * no more. 进展筛选
 */
export type ProgressFilter = {
  /** Department that tells the event. 来源部门 */
  readonly department?: string | null | undefined;
  /** Kind of the project. 项目类型 */
  readonly kind?: ProjectKind | null | undefined;
  /** Level of a key-project list that the project stands on. 重点项目级别 */
  readonly level?: KeyLevel | null | undefined;
  /** Light of the project; an event passes where a department that is down leaves it unknown. 灯色 */
  readonly light?: Light | null | undefined;
  /** Code of a region, with all regions within it (GB/T 2260). 行政区划代码 */
  readonly region?: string | null | undefined;
  /** Stage of the project. 项目阶段 */
  readonly stage?: ProjectStage | null | undefined;
};

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

export type WallNewsSubscriptionVariables = Exact<{
  filter?: ProgressFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WallNewsSubscription = { readonly progressFeed: { readonly __typename: 'ProgressUpdate', readonly cursor: string, readonly seq: number, readonly type: string, readonly label: string, readonly labelZh: string, readonly department: string, readonly time: string, readonly summary: string, readonly summaryZh: string, readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string } | null } };


export const WallNewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"subscription","name":{"kind":"Name","value":"WallNews"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ProgressFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"progressFeed"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"label"}},{"kind":"Field","name":{"kind":"Name","value":"labelZh"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryZh"}},{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<WallNewsSubscription, WallNewsSubscriptionVariables>;
