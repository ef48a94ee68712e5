// Written by `npm run codegen` from the document of the same name. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
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

export type ProjectHeadQueryVariables = Exact<{
  id: string;
}>;


export type ProjectHeadQuery = { readonly project: { readonly __typename: 'Project', readonly id: string, readonly code: string, readonly name: string, readonly regionName: string | null, readonly stage: ProjectStage, readonly light: Light | null } | null };


export const ProjectHeadDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ProjectHead"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"project"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"regionName"}},{"kind":"Field","name":{"kind":"Name","value":"stage"}},{"kind":"Field","name":{"kind":"Name","value":"light"}},{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ProjectHeadQuery, ProjectHeadQueryVariables>;
