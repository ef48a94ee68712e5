// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** Who leads the departments in a joint acceptance. 牵头单位类型 */
export type AcceptanceLeaderKind =
  /** The district, for a project outside any functional zone. 区县 */
  | 'DISTRICT'
  /** The functional zone the project lies in. 功能区 */
  | 'FUNCTIONAL_ZONE';

/** The two packages that items are accepted in. 验收阶段 */
export type AcceptancePhase =
  /** Planning, fire safety, archives, completion filing, civil air defence. 第一阶段 */
  | 'FIRST'
  /** Water and soil conservation, telecommunication, lightning protection and others. 第二阶段 */
  | 'SECOND';

/** What a department may say of its item. 验收结论 */
export type AcceptanceVerdict =
  /** Not applicable, with a reason. 不适用 */
  | 'NOT_APPLICABLE'
  /** Passed. 通过 */
  | 'PASS'
  /** To be put right, with a list. 整改 */
  | 'RECTIFY';

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

/** State of one item of a joint acceptance. 验收事项状态 */
export type JointAcceptanceItemStatus =
  /** Found not applicable by its department. 不适用 */
  | 'NOT_APPLICABLE'
  /** Passed. 验收通过 */
  | 'PASSED'
  /** The owner has to put something right. 整改中 */
  | 'RECTIFYING'
  /** With its department. 验收中 */
  | 'UNDER_ACCEPTANCE'
  /** Taken back with the whole. 已撤回 */
  | 'WITHDRAWN';

/** State of a joint acceptance. 联合验收状态 */
export type JointAcceptanceStatus =
  /** No item was found to apply; there is nothing to accept. 无需验收 */
  | 'NOT_REQUIRED'
  /** The joint opinion is issued. 验收通过 */
  | 'PASSED'
  /** The owner has to put something right. 整改中 */
  | 'RECTIFYING'
  /** With the departments. 验收中 */
  | 'UNDER_ACCEPTANCE'
  /** Taken back by the owner. 已撤回 */
  | 'WITHDRAWN';

export type ProjectAcceptancesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ProjectAcceptancesQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly acceptances: { readonly __typename: 'JointAcceptanceConnection', readonly nodes: ReadonlyArray<{ readonly __typename: 'JointAcceptance', readonly id: string, readonly registerNumber: string, readonly status: JointAcceptanceStatus, readonly phases: ReadonlyArray<AcceptancePhase>, readonly parallelPhases: boolean, readonly keyProject: boolean, readonly submittedAt: string, readonly endedAt: string | null, readonly leader: { readonly __typename: 'AcceptanceLeader', readonly kind: AcceptanceLeaderKind, readonly name: string }, readonly items: ReadonlyArray<{ readonly __typename: 'JointAcceptanceItem', readonly id: string, readonly itemCode: string, readonly agency: Agency, readonly agencyName: string, readonly phase: AcceptancePhase, readonly status: JointAcceptanceItemStatus, readonly round: number, readonly deadline: string, readonly deadlineProvisional: boolean, readonly overdue: boolean, readonly item: { readonly __typename: 'AcceptanceItem', readonly code: string, readonly name: string, readonly nameEn: string } | null, readonly missingMaterials: ReadonlyArray<{ readonly __typename: 'AcceptanceRequiredMaterial', readonly code: string, readonly name: string }> | null, readonly rounds: ReadonlyArray<{ readonly __typename: 'AcceptanceRound', readonly number: number, readonly startedAt: string, readonly deadline: string, readonly opinion: { readonly __typename: 'AcceptanceOpinion', readonly verdict: AcceptanceVerdict, readonly givenAt: string, readonly givenByName: string, readonly reason: string | null, readonly rectifications: ReadonlyArray<string> } | null }> | null }>, readonly jointOpinion: { readonly __typename: 'JointOpinion', readonly issuedAt: string, readonly number: string, readonly certificates: ReadonlyArray<{ readonly __typename: 'AcceptanceCertificate', readonly itemCode: string, readonly name: string, readonly nameEn: string, readonly number: string }> } | null }>, readonly pageInfo: { readonly __typename: 'PageInfo', readonly hasNextPage: boolean, readonly endCursor: string | null } } | null } | null };


export const ProjectAcceptancesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectAcceptances"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"acceptances"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"4"}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"registerNumber"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"phases"}},{"kind":"Field","name":{"kind":"Name","value":"parallelPhases"}},{"kind":"Field","name":{"kind":"Name","value":"keyProject"}},{"kind":"Field","name":{"kind":"Name","value":"submittedAt"}},{"kind":"Field","name":{"kind":"Name","value":"endedAt"}},{"kind":"Field","name":{"kind":"Name","value":"leader"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"item"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"agencyName"}},{"kind":"Field","name":{"kind":"Name","value":"phase"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"round"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"deadlineProvisional"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"missingMaterials"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rounds"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"startedAt"}},{"kind":"Field","name":{"kind":"Name","value":"deadline"}},{"kind":"Field","name":{"kind":"Name","value":"opinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verdict"}},{"kind":"Field","name":{"kind":"Name","value":"givenAt"}},{"kind":"Field","name":{"kind":"Name","value":"givenByName"}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"rectifications"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"jointOpinion"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"issuedAt"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"certificates"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"nameEn"}},{"kind":"Field","name":{"kind":"Name","value":"number"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectAcceptancesQuery, ProjectAcceptancesQueryVariables>;
