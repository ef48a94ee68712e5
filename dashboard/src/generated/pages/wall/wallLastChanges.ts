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

/** Which projects stand on the wall chart; all that is given holds. 挂图筛选 */
export type WallChartFilter = {
  /** On a key-project list of this level; not together with keyLevels. 重点项目级别 */
  readonly keyLevel?: KeyLevel | null | undefined;
  /** On a key-project list of one of these levels. 重点项目级别 */
  readonly keyLevels?: ReadonlyArray<KeyLevel> | null | undefined;
  /** Kind; not together with kinds. 项目类型 */
  readonly kind?: ProjectKind | null | undefined;
  /** One of these kinds. 项目类型 */
  readonly kinds?: ReadonlyArray<ProjectKind> | null | undefined;
  /** With one of these lights, as the row shows it. 灯色 */
  readonly lights?: ReadonlyArray<Light> | null | undefined;
  /** On any key-project list. 仅重点项目 */
  readonly onlyKeyProjects?: boolean | null | undefined;
  /** Code of a region, with all regions within it. 行政区划代码 */
  readonly region?: string | null | undefined;
  /** Present stage; not together with stages. 项目阶段 */
  readonly stage?: ProjectStage | null | undefined;
  /** In one of these stages. 项目阶段 */
  readonly stages?: ReadonlyArray<ProjectStage> | null | undefined;
  /** Id of the person who carries the project now: its steward, or the backup while the steward is away. 项目管家 */
  readonly steward?: string | null | undefined;
  /** Part of the name, or the beginning of the code; up to 100 characters. 名称或代码 */
  readonly text?: string | null | undefined;
};

/** In which order the wall chart is read. 挂图排序 */
export type WallChartSort =
  /** By name, in the order of the characters' codes. 名称 */
  | 'NAME'
  /** By the nearest due day of what is under way; those without one last. 期限最近 */
  | 'NEAREST_DEADLINE'
  /** The last registered first. 最近登记 */
  | 'NEWEST'
  /** The worst light first, and of one light the nearest due day; those without a light last. 灯色 */
  | 'WORST_LIGHT';

export type WallLastChangesQueryVariables = Exact<{
  filter?: WallChartFilter | null | undefined;
  sort?: WallChartSort;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WallLastChangesQuery = { readonly wallChart: { readonly __typename: 'WallChartConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'WallChartRow', readonly project: { readonly __typename: 'Project', readonly id: string, readonly name: string, readonly timeline: { readonly __typename: 'TimelineConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'TimelineEvent', readonly id: string, readonly seq: number, readonly type: string, readonly department: string, readonly time: string, readonly summary: string, readonly summaryZh: string, readonly label: { readonly __typename: 'EventLabel', readonly en: string, readonly zh: string } }> } | null } }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null };


export const WallLastChangesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WallLastChanges"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"WallChartFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sort"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"WallChartSort"}}},"defaultValue":{"kind":"EnumValue","value":"WORST_LIGHT"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"wallChart"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"sort"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sort"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"IntValue","value":"1"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"seq"}},{"kind":"Field","name":{"kind":"Name","value":"type"}},{"kind":"Field","name":{"kind":"Name","value":"department"}},{"kind":"Field","name":{"kind":"Name","value":"time"}},{"kind":"Field","name":{"kind":"Name","value":"summary"}},{"kind":"Field","name":{"kind":"Name","value":"summaryZh"}},{"kind":"Field","name":{"kind":"Name","value":"label"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"en"}},{"kind":"Field","name":{"kind":"Name","value":"zh"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<WallLastChangesQuery, WallLastChangesQueryVariables>;
