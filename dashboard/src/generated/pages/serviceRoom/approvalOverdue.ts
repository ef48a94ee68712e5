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

export type ApprovalOverdueQueryVariables = Exact<{
  region: string;
}>;


export type ApprovalOverdueQuery = { readonly overdueApplications: ReadonlyArray<{ readonly __typename: 'AgencyOverdue', readonly agency: Agency, readonly overdue: number, readonly items: ReadonlyArray<{ readonly __typename: 'ItemOverdue', readonly itemCode: string, readonly itemName: string, readonly itemNameEn: string, readonly overdue: number }> }> | null };


export const ApprovalOverdueDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ApprovalOverdue"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"region"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"overdueApplications"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"region"},"value":{"kind":"Variable","name":{"kind":"Name","value":"region"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"agency"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"items"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"itemCode"}},{"kind":"Field","name":{"kind":"Name","value":"itemName"}},{"kind":"Field","name":{"kind":"Name","value":"itemNameEn"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ApprovalOverdueQuery, ApprovalOverdueQueryVariables>;
