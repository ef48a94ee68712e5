// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Where the money comes from. 投资来源 */
export type InvestmentSource =
  /** Foreign. 外商投资 */
  | 'FOREIGN'
  /** Government. 政府投资 */
  | 'GOVERNMENT'
  /** Government with private capital. 政府和社会资本合作 */
  | 'MIXED'
  /** Private. 民间投资 */
  | 'PRIVATE'
  /** State-owned enterprise. 国有企业投资 */
  | 'STATE_OWNED_ENTERPRISE';

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

/** How far the land is. 用地状态 */
export type LandStatus =
  /** Contract signed. 已签出让合同 */
  | 'CONTRACT_SIGNED'
  /** Land held. 已取得 */
  | 'HELD'
  /** No land yet. 未取得 */
  | 'NONE';

/** Light of a deadline. 灯色 */
export type Light =
  /** A fifth of the time or less is left. 黄灯 */
  | 'AMBER'
  /** In time. 绿灯 */
  | 'GREEN'
  /** Past the deadline, or solved too late. 红灯 */
  | 'RED';

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

/** Tier of administration. 层级 */
export type Tier =
  /** City. 市级 */
  | 'CITY'
  /** County or district. 县级 */
  | 'COUNTY'
  /** Province. 省级 */
  | 'PROVINCE'
  /** Town or street. 镇级 */
  | 'TOWN';

export type ProjectOverviewQueryVariables = Exact<{
  id: string;
}>;


export type ProjectOverviewQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly code: string, readonly name: string, readonly regionCode: string, readonly regionName: string | null, readonly tier: Tier, readonly kind: ProjectKind, readonly stage: ProjectStage, readonly landStatus: LandStatus, readonly investmentSource: InvestmentSource, readonly functionalZone: string | null, readonly keyLevels: ReadonlyArray<KeyLevel>, readonly plannedStart: string, readonly plannedCompletion: string, readonly registeredAt: string, readonly ownerUnit: { readonly __typename: 'OwnerUnit', readonly name: string, readonly creditCode: string }, readonly contacts: { readonly __typename: 'ProjectContacts', readonly responsible: { readonly __typename: 'ProjectContact', readonly name: string, readonly phone: string | null }, readonly handler: { readonly __typename: 'ProjectContact', readonly name: string, readonly phone: string | null } }, readonly stewardOnDuty: { readonly __typename: 'StewardOnDuty', readonly personId: string, readonly personName: string, readonly since: string } | null, readonly wallChartRow: { readonly __typename: 'WallChartRow', readonly target: string | null, readonly plannedStart: string | null, readonly plannedFinish: string | null, readonly startedOn: string | null, readonly finishedOn: string | null, readonly light: Light | null, readonly nextDeadline: string | null, readonly measure: { readonly __typename: 'WallChartMeasure', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly isUnderWay: boolean, readonly plannedStart: string | null, readonly startedOn: string | null } | null, readonly progress: { readonly __typename: 'Progress', readonly done: number, readonly total: number, readonly percent: number }, readonly plannedProgress: { readonly __typename: 'Progress', readonly done: number, readonly total: number, readonly percent: number } | null } | null } | null };


export const ProjectOverviewDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectOverview"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionCode"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"landStatus"}},{"kind":"Field","name":{"kind":"Name","value":"investmentSource"}},{"kind":"Field","name":{"kind":"Name","value":"functionalZone"}},{"kind":"Field","name":{"kind":"Name","value":"keyLevels"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedCompletion"}},{"kind":"Field","name":{"kind":"Name","value":"registeredAt"}},{"kind":"Field","name":{"kind":"Name","value":"ownerUnit"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"creditCode"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"contacts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsible"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"handler"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"phone"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"stewardOnDuty"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"personId"}},{"kind":"Field","name":{"kind":"Name","value":"personName"}},{"kind":"Field","name":{"kind":"Name","value":"since"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"wallChartRow"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"measure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"isUnderWay"}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"target"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedProgress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"percent"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"plannedStart"}},{"kind":"Field","name":{"kind":"Name","value":"plannedFinish"}},{"kind":"Field","name":{"kind":"Name","value":"startedOn"}},{"kind":"Field","name":{"kind":"Name","value":"finishedOn"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"nextDeadline"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectOverviewQuery, ProjectOverviewQueryVariables>;
